public import WebAuthn

extension CBOR: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(extendedGraphemeClusterLiteral value: String) { self = .text(value) }
    public init(unicodeScalarLiteral value: String) { self = .text(value) }
}
