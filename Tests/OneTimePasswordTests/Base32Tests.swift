import OneTimePassword
import Testing

struct Base32Tests {
    @Test(arguments: [
        "mzxw6ytboi", "MZXW 6YTB OI", "mzxw-6ytb-oi", " MZXW6YTBOI======\n", "MZXW6YTBOI=", "MZXW6YTBO J",
    ])
    func seedsAreReadAsPeopleCopyThem(text: String) {
        #expect(Base32.decode(text) == Array("foobar".utf8))
    }

    @Test(arguments: [
        "MZXW0", "MZXW1", "MZ=W6", "=", "======", "MZXW6=======", "MZXW6YTBOİ", "МZXW", "MZXW6\u{0}", "MZ%20",
    ])
    func garbageIsRefused(text: String) {
        #expect(Base32.decode(text) == nil)
    }

    @Test func everyLengthSurvivesTheRoundTrip() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ count) }
            #expect(Base32.encode(bytes).utf8.count.isMultiple(of: 8))
            #expect(Base32.decode(Base32.encode(bytes)) == bytes)
            #expect(Base32.decode(Base32.encode(bytes, padded: false).lowercased()) == bytes)
        }
    }
}
