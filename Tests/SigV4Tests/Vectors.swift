import Foundation
import Primitives
import SigV4
import Testing

/// The test suite of awslabs/aws-c-auth, kept outside the project: `TWINLOCK_VECTORS`, else `../shared/vectors` beside
/// the package.
enum Vectors {
    static let folder =
        (ProcessInfo.processInfo.environment["TWINLOCK_VECTORS"]
            ?? #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 } + "/shared/vectors")
        + "/sigv4/aws-c-auth/v4"
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    static let absent: Comment = "the vectors are absent; set TWINLOCK_VECTORS to their folder"
}

/// One case: a request, how to sign it, and what comes out.
struct Vector {
    let name: String
    let context: JSON
    let request: SignableRequest
    let body: [UInt8]

    init(_ name: String) throws {
        self.name = name
        context = try JSON.parse(Self.text(name, "context.json"))
        (request, body) = try Self.message(Self.text(name, "request.txt"))
    }

    func text(_ file: String) throws -> String { try Self.text(name, file) }

    private static func text(_ name: String, _ file: String) throws -> String {
        try String(contentsOf: URL(filePath: "\(Vectors.folder)/\(name)/\(file)"), encoding: .utf8)
    }

    var timestamp: Timestamp {
        get throws { try #require(Timestamp(iso8601: context["timestamp"]?.stringValue ?? "")) }
    }

    var secret: Secret { Secret(utf8: context["credentials"]?["secret_access_key"]?.stringValue ?? "") }

    var lifetime: Int { Int(context["expiration_in_seconds"]?.integerValue ?? 0) }

    var normalizes: Bool { context["normalize"]?.boolValue ?? true }

    var signer: Signer {
        Signer(
            credentials: AWSCredentials(
                accessKeyID: context["credentials"]?["access_key_id"]?.stringValue ?? "", secretAccessKey: secret,
                sessionToken: (context["credentials"]?["token"]?.stringValue).map { Secret(utf8: $0) }),
            region: context["region"]?.stringValue ?? "", service: context["service"]?.stringValue ?? "",
            options: SigningOptions(
                normalizesPath: normalizes, signsSessionToken: context["omit_session_token"]?.boolValue != true,
                sendsPayloadHash: context["sign_body"]?.boolValue ?? false))
    }

    var verifier: SignatureVerifier {
        .standard(service: context["service"]?.stringValue ?? "", normalizesPath: normalizes)
    }

    /// Takes an HTTP message apart as the suite writes it: lines may be folded, the path may contain spaces.
    static func message(_ text: String) throws -> (SignableRequest, [UInt8]) {
        let parts = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = (parts.first ?? "").split(separator: "\n")
        let first = try #require(lines.first)
        let target = first.drop { $0 != " " }.dropFirst().dropLast(" HTTP/1.1".count)
        let pathAndQuery = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var headers = HeaderList()
        for line in lines.dropFirst() {
            if line.hasPrefix(" "), !headers.fields.isEmpty {
                headers.fields[headers.fields.count - 1].value += "\n" + line
            } else {
                let colon = try #require(line.firstIndex(of: ":"))
                headers.append(String(line[..<colon]), String(line[line.index(after: colon)...]))
            }
        }
        let request = SignableRequest(
            method: String(first.prefix { $0 != " " }), path: String(pathAndQuery[0]),
            query: pathAndQuery.count > 1 ? String(pathAndQuery[1]) : "", headers: headers)
        return (request, parts.count > 1 ? Array(parts[1].utf8) : [])
    }
}

/// Writes a message as the suite does.
func messageText(_ request: SignableRequest, _ body: [UInt8]) -> String {
    let target = request.query.isEmpty ? request.path : "\(request.path)?\(request.query)"
    let lines = ["\(request.method) \(target) HTTP/1.1"] + request.headers.fields.map { "\($0.name):\($0.value)" }
    return lines.joined(separator: "\n") + "\n\n" + String(decoding: body, as: UTF8.self)
}
