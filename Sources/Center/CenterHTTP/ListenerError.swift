/// What keeps the center from listening, and what to do.
public enum ListenerError: Error, Equatable, CustomStringConvertible {
    case address(String, detail: String)
    case tlsFile(String, detail: String)

    public var description: String {
        switch self {
        case .address(let address, let detail):
            "cannot listen on \(address) (\(detail)): choose another address with --listen"
        case .tlsFile(let path, let detail):
            "cannot use \(path) for TLS (\(detail)): give the certificate chain and its key as PEM files"
        }
    }
}
