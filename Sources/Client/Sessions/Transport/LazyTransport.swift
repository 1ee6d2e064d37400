internal import Synchronization

/// A transport that is made when the first request comes.
final class LazyTransport: AWSTransport {
    private let options: TransportOptions
    private let make: @Sendable (TransportOptions) throws -> any AWSTransport
    private let made = Mutex<(any AWSTransport)?>(nil)

    init(_ options: TransportOptions, _ make: @escaping @Sendable (TransportOptions) throws -> any AWSTransport) {
        (self.options, self.make) = (options, make)
    }

    func send(_ request: AWSRequest) async throws(TransportError) -> AWSResponse {
        try await transport().send(request)
    }

    func close() async {
        await made.withLock { transport in
            defer { transport = nil }
            return transport
        }?.close()
    }

    private func transport() throws(TransportError) -> any AWSTransport {
        let result = made.withLock { present in
            Result {
                if let present { return present }
                let new = try make(options)
                present = new
                return new
            }
        }
        do {
            return try result.get()
        } catch {
            throw TransportError("\(error)", isBeforeSending: true)
        }
    }
}
