internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SigV4

/// Calls operations of query services.
struct AWSClient: Sendable {
    let transport: any AWSTransport
    let clock: WallClock
    let sleeper: Sleeper
    /// Says something to the person at the terminal.
    let talk: @Sendable (String) -> Void

    /// Whether a request may be sent again after an answer was lost. One with a code may not: the code is used up; nor
    /// one that makes a seed. Neither goes over plain http.
    enum Repetition {
        case allowed
        case onlyUnsent
    }

    /// Calls `operation`, signed with `credentials`.
    func call<Input, Output>(
        _ operation: ModeledOperation<Input, Output>, _ input: Input, at endpoint: ServiceEndpoint,
        with credentials: AWSCredentials, repetition: Repetition = .allowed
    ) async throws(CallFailure) -> Output {
        try checkPlainText(endpoint, credentials, repetition)
        let body = QueryRequestWriter.body(of: operation, input)
        var attempt = 1
        while true {
            do throws(CallFailure) {
                return try await once(operation, body, endpoint, credentials)
            } catch {
                guard attempt < 3, error.isWorthRepeating(repetition) else { throw error }
                try? await sleeper(milliseconds: 200 << attempt)
                attempt += 1
            }
        }
    }

    private func once<Input, Output>(
        _ operation: ModeledOperation<Input, Output>, _ body: [UInt8], _ endpoint: ServiceEndpoint,
        _ credentials: AWSCredentials
    ) async throws(CallFailure) -> Output {
        let request = signed(body, endpoint, credentials, service: operation.model.service.name)
        let response: AWSResponse
        do {
            response = try await transport.send(request)
        } catch {
            throw .unreachable(error)
        }
        guard response.status == 200 else { throw failure(response) }
        do {
            return try QueryResponseReader.response(to: operation, body: response.body).output
        } catch {
            throw .nonsense(url: endpoint.url.text, reason: error.reason)
        }
    }

    private func signed(
        _ body: [UInt8], _ endpoint: ServiceEndpoint, _ credentials: AWSCredentials, service: String
    ) -> AWSRequest {
        var headers: HeaderList = [
            "Host": endpoint.url.hostField, "Content-Type": QueryRequestWriter.contentType,
        ]
        let signer = Signer(credentials: credentials, region: endpoint.signingRegion, service: service)
        let signable = SignableRequest(method: "POST", path: endpoint.url.path, headers: headers)
        headers.append(contentsOf: signer.sign(signable, payload: .sha256(of: body), at: clock()).headers)
        headers.append("User-Agent", "twinlock")
        return AWSRequest(method: "POST", url: endpoint.url.text, headers: headers, body: body)
    }

    private func failure(_ response: AWSResponse) -> CallFailure {
        if (300..<400).contains(response.status) {
            return .nonsense(url: response.headers["location"] ?? "", reason: "it redirects elsewhere")
        }
        let date = response.headers["date"].flatMap { Timestamp(httpDate: $0) }
        return .refused(
            QueryResponseReader.error(status: response.status, body: response.body),
            skew: date.map { clock().seconds(since: $0) } ?? 0)
    }

    private func checkPlainText(
        _ endpoint: ServiceEndpoint, _ credentials: AWSCredentials, _ repetition: Repetition
    ) throws(CallFailure) {
        guard endpoint.isReadableOnTheWay else { return }
        guard credentials.sessionToken == nil, repetition == .allowed else { throw .plainText(endpoint.url.text) }
        // The keys themselves do not travel, but a session in the answer does.
        talk(
            "warning: endpoint_url \(endpoint.url.text)\(endpoint.origin.map { " (\($0))" } ?? "") is plain http: everyone "
                + "on the way can read the session that comes back; use an https endpoint: "
                + "export AWS_ENDPOINT_URL=https://…")
    }
}

/// Why a call gave no output.
enum CallFailure: Error {
    /// The service's own error, and by how many seconds this machine's clock is ahead of the service's.
    case refused(ServiceError, skew: Int64)
    case unreachable(TransportError)
    case nonsense(url: String, reason: String)
    /// A code, a session token or a seed would have gone over the network for all to read.
    case plainText(String)

    func isWorthRepeating(_ repetition: AWSClient.Repetition) -> Bool {
        switch self {
        case .unreachable(let error): error.isBeforeSending || repetition == .allowed
        case .refused(let error, _):
            repetition == .allowed
                && (error.httpStatus >= 500 || error.code.hasPrefix("Throttling")
                    || error.code == "RequestLimitExceeded")
        case .nonsense, .plainText: false
        }
    }
}
