import Primitives
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max])
    func arithmeticStopsAtTheEnds(number: Int64) {
        for moment in [Timestamp(milliseconds: number), Timestamp(seconds: number)] {
            _ = moment.iso8601Milliseconds + moment.basicISO8601 + moment.httpDate
            for other in [Int64.min, 0, .max] {
                let sum = moment.adding(seconds: other)
                #expect(other < 0 ? sum <= moment : sum >= moment)
                let distance = moment.seconds(since: Timestamp(milliseconds: other))
                #expect(moment.milliseconds < other ? distance < 0 : distance >= 0)
            }
        }
        #expect(Timestamp(seconds: .max) == Timestamp(milliseconds: .max))
        #expect(Timestamp(milliseconds: -1).seconds == -1)
        #expect(Timestamp(milliseconds: -1000).seconds == -1)
        #expect(Timestamp(milliseconds: 999).seconds == 0)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_440_938_160, "2015-08-30T12:36:00Z"),
        (-1, "1969-12-31T23:59:59Z"), (4_102_444_799, "2099-12-31T23:59:59Z"),
        (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ])
    func writesAndReadsISO8601(seconds: Int64, text: String) {
        #expect(Timestamp(seconds: seconds).iso8601 == text)
        #expect(Timestamp(iso8601: text) == Timestamp(seconds: seconds))
    }

    @Test func writesTheOtherForms() {
        let moment = Timestamp(milliseconds: 1_440_938_160_250)
        #expect(moment.basicISO8601 == "20150830T123600Z")
        #expect(moment.basicDate == "20150830")
        #expect(moment.iso8601Milliseconds == "2015-08-30T12:36:00.250Z")
        #expect(moment.httpDate == "Sun, 30 Aug 2015 12:36:00 GMT")
        #expect(Timestamp(httpDate: moment.httpDate)?.seconds == moment.seconds)
        #expect(Timestamp(basicISO8601: moment.basicISO8601)?.seconds == moment.seconds)
    }

    @Test func readsOffsetsFractionsAndPlainDates() {
        #expect(Timestamp(iso8601: "2015-08-30T14:36:00.25+02:00") == Timestamp(milliseconds: 1_440_938_160_250))
        #expect(Timestamp(iso8601: "2015-08-30") == Timestamp(seconds: 1_440_892_800))
        #expect(Timestamp(iso8601: "2015-08-30T12:36Z") == Timestamp(seconds: 1_440_938_160))
    }

    @Test(arguments: [
        "2015-02-29T00:00:00Z", "2015-13-01T00:00:00Z", "2015-08-30T24:00:00Z", "2015-08-30T12:36:00", "",
        "2015-08-30T12:36:00.Z", "2015-08-30T12:36:00Zx", "2015-8-30", "+015-08-30", "2015-08-30T12:36:00+2:00",
    ])
    func refusesWhatIsNoMoment(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test func everyDayOfFourCenturiesSurvivesTheRoundTrip() {
        for day in stride(from: Int64(-60_000), to: 90_000, by: 1) {
            let moment = Timestamp(seconds: day * 86_400 + 1)
            #expect(CivilDate(moment).timestamp == moment)
        }
    }
}

@Suite struct EncodingTests {
    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func base64OfRFC4648Section10(text: String, encoded: String) {
        #expect(Base64.encode(text.utf8) == encoded)
        #expect(Base64.decode(encoded) == Array(text.utf8))
    }

    @Test(arguments: ["Zg", "Zg=", "Z===", "Zh==", "Zg==\n", "Z g=", "Zm9v=", "====", "Zm-_"])
    func refusesLooseBase64(text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test func urlSafeBase64HasNoPadding() {
        #expect(Base64.encodeURL([0xFB, 0xFF]) == "-_8")
        #expect(Base64.decodeURL("-_8") == [0xFB, 0xFF])
        #expect(Base64.decodeURL("-_9") == nil)
    }

    @Test func hexReadsBothCasesAndWritesLower() {
        #expect(Hex.decode("00fF") == [0, 255])
        #expect(Hex.encode([0, 255]) == "00ff")
        #expect(Hex.decode("0") == nil)
        #expect(Hex.decode("0g") == nil)
    }

    @Test func percentEncodingKeepsOnlyTheUnreserved() {
        #expect(PercentEncoding.encode("a/b c~é") == "a%2Fb%20c~%C3%A9")
        #expect(PercentEncoding.encode("a/b", keepingSlashes: true) == "a/b")
        #expect(PercentEncoding.decodeText("a%2fb+c") == "a/b+c")
        #expect(PercentEncoding.decodeText("a+b", plusIsSpace: true) == "a b")
        #expect(PercentEncoding.decode("%4") == nil)
        #expect(PercentEncoding.decodeText("%ff") == nil)
    }
}

@Suite struct SecretTests {
    @Test func neverPrintsItsBytes() {
        let secret = Secret(utf8: "hunter2")
        var dumped = ""
        dump((secret, [secret]), to: &dumped)
        #expect("\(secret) \(String(reflecting: secret)) \(dumped)".contains("hunter2") == false)
        #expect("\(secret)" == "<redacted>")
    }

    @Test func comparesByContent() {
        #expect(Secret(utf8: "a") == Secret(utf8: "a"))
        #expect(Secret(utf8: "a") != Secret(utf8: "b"))
        #expect(Secret(utf8: "a") != Secret(utf8: "aa"))
        #expect(Secret(utf8: "a").revealed() == "a")
    }
}
