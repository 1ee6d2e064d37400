import Primitives
import Testing

@testable import IAMPolicy

/// The two ways of matching against each other and against one that tries everything.
struct WildcardTests {
    private func symbols(_ pattern: String) -> [UInt16] { pattern.utf8.map(Glob.symbol) }

    @Test(arguments: Array(1...4) as [UInt64])
    func bothWaysAgreeWithTryingEverything(seed: UInt64) {
        var dice = Dice(seed: seed)
        let alphabet = ["a", "b", "é", "日", "*", "?", "*", "a"]
        let slow = SlowEvaluator(
            request: SlowRequest(arn: "", action: "", resource: "", isCrossAccount: false, context: [:]))
        var hits = 0
        for _ in 0..<2000 {
            let pattern = (0..<dice.roll(9)).map { _ in dice.pick(alphabet) }.joined()
            let text = (0..<dice.roll(9)).map { _ in dice.pick(["a", "b", "é", "日", "a"]) }.joined()
            let expected = slow.fits(slow.tokens(pattern), Array(text))
            let bytes = Array(text.utf8)
            #expect(Glob(wildcards: pattern.utf8).matches(bytes) == expected, "\(pattern) \(text)")
            #expect(
                PositionSet.matches(symbols(pattern)[...], bytes, 0..<bytes.count) == expected, "\(pattern) \(text)")
            if expected { hits += 1 }
        }
        #expect(hits > 100)
    }

    @Test(arguments: [62, 63, 64, 65, 127, 128, 129])
    func placesAtTheEndsOfWordsAreKept(length: Int) {
        let text = [UInt8](repeating: UInt8(ascii: "a"), count: length)
        func matches(_ pattern: String) -> Bool {
            PositionSet.matches(symbols(pattern)[...], text, 0..<text.count)
        }
        let one = String(repeating: "?", count: length)
        #expect(matches(one) && matches(one + "*") && matches("*" + one) && matches("*a") && matches("a*"))
        #expect(!matches(one + "?") && !matches("*" + one + "a") && !matches("*b") && !matches("a*b*a"))
    }

    /// Trying each place for each pattern would take 10¹⁰ steps here.
    @Test(.timeLimit(.minutes(1)))
    func aLongPatternOnALongTextIsNotQuadratic() {
        let text = [UInt8](repeating: UInt8(ascii: "a"), count: 50_000)
        for part in ["a?", "aa", "?a"] {
            let pattern = "*" + String(repeating: part, count: 5_000) + "b*"
            #expect(!Glob(wildcards: pattern.utf8).matches(text))
        }
    }

    @Test func theCostOfMegabytesIsKnownBeforehand() throws {
        let pattern = String(repeating: "?*a", count: 100_000)
        let hostile = try PolicyDocument(
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::\#(pattern)"}}"#
        )
        let usual = try PolicyDocument(
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::home/*"}}"#
        )
        func bound(_ document: PolicyDocument, _ length: Int) -> Int {
            EvaluationCost(actionLength: 20, resourceLength: length, context: [:])
                .upperBound(PolicySet(identity: [AttachedPolicy(document, source: PolicySource(id: "p"))]))
        }
        #expect(bound(hostile, 200_000) > 100_000_000)
        #expect(bound(usual, 200_000) < 100)
    }

    /// The pattern that the variables would make is never put together where no text could be as long.
    @Test(.timeLimit(.minutes(1)))
    func variablesOfMegabytesAreNotMultiplied() throws {
        let many = String(repeating: "${k:v}?", count: 20_000)
        let context: RequestContext = ["k:v": [String(repeating: "x", count: 1 << 20)]]
        #expect(try !matches(resource: "arn:aws:s3:::\(many)", request("s3:GetObject", "arn:aws:s3:::x", context)))
    }
}
