internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SigV4

/// Operations of REST-JSON services whose requests carry their own proof and are not signed.
extension AWSClient {
    /// What becomes of a request that others than the two ends could read on the way.
    enum PlainText {
        /// It is not sent: what it carries, or brings back, is good for long.
        case refused
        /// It is sent with a warning, since AWS's own tools send it too.
        case warned
    }

    /// Calls `operation`. `prove` gives headers that each sending needs anew.
    func callUnsigned<Input, Output>(
        _ operation: ModeledOperation<Input, Output>, _ input: Input, at endpoint: ServiceEndpoint,
        repetition: Repetition = .allowed, plainText: PlainText = .refused,
        prove: (_ url: String) throws -> [(name: String, value: String)] = { _ in [] }
    ) async throws(CallFailure) -> Output {
        if endpoint.isReadableOnTheWay {
            guard plainText == .warned else { throw .plainText(endpoint.url.text) }
            talk(
                "warning: endpoint_url \(endpoint.url.text)\(endpoint.origin.map { " (\($0))" } ?? "") is plain http: "
                    + "everyone on the way can read the sign-in's token and the session that comes back; use an https "
                    + "endpoint: export AWS_ENDPOINT_URL=https://…")
        }
        let wire = RESTJSONRequestWriter.request(of: operation, input)
        var attempt = 1
        while true {
            do throws(CallFailure) {
                return try await once(operation, wire, endpoint, prove)
            } catch {
                guard attempt < 3, error.isWorthRepeating(repetition) else { throw error }
                try? await sleeper(milliseconds: 200 << attempt)
                attempt += 1
            }
        }
    }

    private func once<Input, Output>(
        _ operation: ModeledOperation<Input, Output>, _ wire: RESTRequest, _ endpoint: ServiceEndpoint,
        _ prove: (_ url: String) throws -> [(name: String, value: String)]
    ) async throws(CallFailure) -> Output {
        let response: AWSResponse
        do throws(TransportError) {
            response = try await transport.send(try request(wire, endpoint, prove))
        } catch {
            throw .unreachable(error)
        }
        let headers = response.headers.fields.map { WireHeader($0.name, $0.value) }
        guard (200..<300).contains(response.status) else { throw refusal(response, headers) }
        do {
            return try RESTJSONResponseReader.output(
                of: operation, RESTResponse(status: response.status, headers: headers, body: response.body))
        } catch {
            throw .nonsense(url: endpoint.url.text, reason: error.reason)
        }
    }

    private func request(
        _ wire: RESTRequest, _ endpoint: ServiceEndpoint,
        _ prove: (_ url: String) throws -> [(name: String, value: String)]
    ) throws(TransportError) -> AWSRequest {
        let url = endpoint.url.appending(wire.path)
        var headers: HeaderList = ["Host": endpoint.url.hostField]
        for header in wire.headers { headers.append(header.name, header.value) }
        do {
            for header in try prove(url) { headers.append(header.name, header.value) }
        } catch {
            throw TransportError("the request's proof could not be made: \(error)", isBeforeSending: true)
        }
        headers.append("User-Agent", "twinlock")
        return AWSRequest(
            method: wire.method, url: wire.query.isEmpty ? url : "\(url)?\(wire.query)", headers: headers,
            body: wire.body)
    }

    private func refusal(_ response: AWSResponse, _ headers: [WireHeader]) -> CallFailure {
        if (300..<400).contains(response.status) {
            return .nonsense(url: response.headers["location"] ?? "", reason: "it redirects elsewhere")
        }
        let date = response.headers["date"].flatMap { Timestamp(httpDate: $0) }
        return .refused(
            JSONResponseReader.error(status: response.status, headers: headers, body: response.body),
            skew: date.map { clock().seconds(since: $0) } ?? 0)
    }
}
