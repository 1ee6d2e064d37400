import Primitives
import Testing

@testable import twinlock

@Suite struct AccessKeyTextTests {
    private let identifier = "AKIAIOSFODNN7EXAMPLE"
    private let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

    @Test(arguments: [
        "AKIAIOSFODNN7EXAMPLE\nwJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n",
        "  AKIAIOSFODNN7EXAMPLE \r\nwJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "AKIAIOSFODNN7EXAMPLE,wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "\u{FEFF}Access key ID,Secret access key\r\nAKIAIOSFODNN7EXAMPLE,wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\r\n",
        #"{"AccessKey": {"AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "SecretAccessKey": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}}"#,
        #"{"Version": 1, "AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "SecretAccessKey": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}"#,
    ])
    func `Every form in which AWS hands over a key is read`(text: String) throws {
        let key = try AccessKeyText.read(Secret(utf8: text))
        #expect(key.identifier == identifier)
        #expect(key.secret == Secret(utf8: secret))
    }

    @Test(arguments: [
        "", "AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE\n", "a\nb\nc", "{}",
        "akiaiosfodnn7example\nwJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "AKIAIOSFODNN7EXAMPLE\nshort", "AKIAIOSFODNN7EXAMPLE\nwJalrXUtnFEMI/K7MDENG bPxRfiCYEXAMPLEKEY",
        "ASIAIOSFODNN7EXAMPLE\nwJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    ])
    func `What is no long-lived key is refused without showing a secret`(text: String) {
        #expect {
            try AccessKeyText.read(Secret(utf8: text))
        } throws: {
            guard let failure = $0 as? Failure else { return false }
            return !failure.message.contains("wJalr") && failure.status == ExitStatus.failure
        }
    }
}
