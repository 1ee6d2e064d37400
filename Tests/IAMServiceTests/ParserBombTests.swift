import AWSModels
import AWSProtocols
import Primitives
import Testing

@testable import IAMService

@Suite("Attacks on the parsers of credentials")
struct ParserBombTests {
    @Test("a PEM label that every line would be compared with is read no further", arguments: [80, 100_000])
    func longLabel(length: Int) {
        let label = String(repeating: "A", count: length)
        #expect(PEM.read("-----BEGIN \(label)-----\nAAAA\n-----END \(label)-----") == nil)
    }

    @Test("a label of the length that occurs is read")
    func usualLabel() {
        let label = "ENCRYPTED PRIVATE KEY"
        #expect(PEM.read("-----BEGIN \(label)-----\nAAAA\n-----END \(label)-----")?.map(\.label) == [label])
    }
}
