import Primitives
import SigV4
import Testing

/// A request signed for the tests, and what it takes to verify it.
enum Signed {
    static let credentials = AWSCredentials(
        accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: Secret(utf8: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"))
    static let now = Timestamp(seconds: 1_369_353_600)  // 20130524T000000Z
    static let body = Array("Action=ListUsers&Version=2010-05-08".utf8)
    static let iam = SignatureVerifier.standard(service: "iam")

    static func signer(_ service: String, _ options: SigningOptions = .standard) -> Signer {
        Signer(credentials: credentials, region: "us-east-1", service: service, options: options)
    }

    static let plain = SignableRequest(
        method: "POST", path: "/",
        headers: ["Host": "localhost:7380", "Content-Type": "application/x-www-form-urlencoded"])

    /// To IAM, in the header.
    static func inHeader() -> SignableRequest {
        var request = plain
        request.headers.append(
            contentsOf: signer("iam").sign(plain, payload: .sha256(of: body), at: now).headers)
        return request
    }

    /// To S3: a GET of an object.
    static func s3InHeader(_ payload: PayloadHash = .empty, extra: HeaderList = [:]) -> SignableRequest {
        var request = SignableRequest(
            method: "GET", path: "/bucket/a%20b", query: "partNumber=1", headers: ["Host": "localhost:7380"])
        request.headers.append(contentsOf: extra)
        request.headers.append(contentsOf: signer("s3", .s3).sign(request, payload: payload, at: now).headers)
        return request
    }

    static func s3Presigned(lifetime: Int = 3600) -> SignableRequest {
        var request = SignableRequest(method: "GET", path: "/bucket/key", headers: ["Host": "localhost:7380"])
        request.query =
            signer("s3", .s3).presign(request, payload: .unsigned, at: now, lifetime: lifetime).query
        return request
    }

    /// The error that verifying gives; nil if it is accepted.
    static func refusal(
        _ request: SignableRequest, by verifier: SignatureVerifier = iam, payload: PayloadHash? = nil,
        at time: Timestamp = now
    ) -> SignatureError? {
        do throws(SignatureError) {
            let claim = try verifier.parse(request, now: time)
            _ = try verifier.verify(
                claim, of: request, payload: payload ?? claim.claimedPayload ?? .sha256(of: body),
                secretAccessKey: credentials.secretAccessKey)
            return nil
        } catch {
            return error
        }
    }
}

extension SignableRequest {
    /// The same with the value of `name` changed.
    func setting(_ name: String, _ change: (String) -> String) -> SignableRequest {
        var copy = self
        for index in copy.headers.fields.indices where copy.headers.fields[index].name.lowercased() == name {
            copy.headers.fields[index].value = change(copy.headers.fields[index].value)
        }
        return copy
    }

    func adding(_ name: String, _ value: String) -> SignableRequest {
        var copy = self
        copy.headers.append(name, value)
        return copy
    }

    func removing(_ name: String) -> SignableRequest {
        var copy = self
        copy.headers.remove(name)
        return copy
    }

    func query(_ change: (String) -> String) -> SignableRequest {
        var copy = self
        copy.query = change(query)
        return copy
    }
}
