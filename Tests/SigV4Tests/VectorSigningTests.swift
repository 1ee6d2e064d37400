import SigV4
import Testing

@Suite(.enabled(if: !Vectors.names.isEmpty, Vectors.absent))
struct VectorSigningTests {
    @Test func theWholeSuiteIsThere() {
        #expect(Vectors.names.count >= 38)
    }

    @Test(arguments: Vectors.names)
    func signingWithHeadersGivesTheSuitesBytes(name: String) throws {
        let vector = try Vector(name)
        let result = vector.signer.sign(
            vector.request, payload: .sha256(of: vector.body), at: try vector.timestamp)
        #expect(result.canonicalRequest == (try vector.text("header-canonical-request.txt")))
        #expect(result.stringToSign == (try vector.text("header-string-to-sign.txt")))
        #expect(result.signature == (try vector.text("header-signature.txt")))
        var signed = vector.request
        signed.headers.append(contentsOf: result.headers)
        #expect(messageText(signed, vector.body) == (try vector.text("header-signed-request.txt")))
    }

    @Test(arguments: Vectors.names)
    func signingInTheQueryGivesTheSuitesBytes(name: String) throws {
        let vector = try Vector(name)
        let result = vector.signer.presign(
            vector.request, payload: .sha256(of: vector.body), at: try vector.timestamp, lifetime: vector.lifetime)
        #expect(result.canonicalRequest == (try vector.text("query-canonical-request.txt")))
        #expect(result.stringToSign == (try vector.text("query-string-to-sign.txt")))
        #expect(result.signature == (try vector.text("query-signature.txt")))
        var signed = vector.request
        signed.query = result.query
        #expect(messageText(signed, vector.body) == (try vector.text("query-signed-request.txt")))
    }
}
