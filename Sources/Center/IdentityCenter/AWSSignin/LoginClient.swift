/// The two programs that may log in by this service: both AWS's command line, told apart by where the browser is.
public enum LoginClient: String, Sendable, Hashable, CaseIterable {
    /// Browser and program are on one machine; the code goes to a port of it.
    case sameDevice = "arn:aws:signin:::devtools/same-device"
    /// The person copies the code from the browser to the program, wherever that is.
    case crossDevice = "arn:aws:signin:::devtools/cross-device"

    /// Seconds in which a code must be used: a person takes longer than a browser.
    var codeLifetime: Int64 {
        switch self {
        case .sameDevice: 60
        case .crossDevice: 600
        }
    }

    /// What policies call it (Service Authorization Reference, "Actions, resources, and condition keys for AWS
    /// Signin").
    func resource(in accountID: String) -> String {
        let name = self == .sameDevice ? "localhost" : "remote"
        return "arn:aws:signin:us-east-1:\(accountID):oauth2/public-client/\(name)"
    }
}
