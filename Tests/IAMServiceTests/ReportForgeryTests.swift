import AWSModels
import AWSProtocols
import Primitives
import Testing

@Suite("Attacks on the credential report")
struct ReportForgeryTests {
    @Test("quotes and commas in a path forge no columns", arguments: ["/a,b/", #"/","x",/"#, #"/a"b/"#])
    func forgedColumns(path: String) async throws {
        let world = try await World()
        _ = try await world.call(IAM.createUser, .init(path: path, userName: "eve"))
        _ = try await world.call(IAM.generateCredentialReport, EmptyStructure())
        let content = try await world.call(IAM.getCredentialReport, EmptyStructure()).content?.bytes ?? []
        let line = try #require(
            String(decoding: content, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("eve,") })
        let fields = Self.fields(of: line)
        try #require(fields.count == 22)
        #expect(fields[1] == "arn:aws:iam::123456789012:user\(path)eve")
        #expect(fields[7] == "false")
    }

    /// The fields of a line as RFC 4180 reads them.
    private static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        var wasQuote = false
        for character in line {
            if character == "\"" {
                if !isQuoted, wasQuote { fields[fields.count - 1].append("\"") }
                isQuoted.toggle()
                wasQuote = !isQuoted
                continue
            }
            wasQuote = false
            if character == ",", !isQuoted { fields.append("") } else { fields[fields.count - 1].append(character) }
        }
        return fields
    }
}
