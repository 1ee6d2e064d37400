import Primitives

/// A sealed secret with all that opening it takes besides the key and the context.
struct SealedRecord: Sendable, Equatable {
    var salt: [UInt8]
    var nonce: [UInt8]
    var ciphertext: [UInt8]
    var tag: [UInt8]

    init(salt: [UInt8], nonce: [UInt8], ciphertext: [UInt8], tag: [UInt8]) {
        (self.salt, self.nonce, self.ciphertext, self.tag) = (salt, nonce, ciphertext, tag)
    }

    /// The members of a JSON object that holds the record, in base 64.
    var members: [JSON.Member] {
        [
            .init("salt", .string(Base64.encode(salt))), .init("nonce", .string(Base64.encode(nonce))),
            .init("sealed", .string(Base64.encode(ciphertext + tag))),
        ]
    }

    /// The record in a JSON object; nil if it is not all there.
    init?(_ object: JSON) {
        guard let salt = object["salt"]?.stringValue.flatMap({ Base64.decode($0) }), salt.count == 32,
            let nonce = object["nonce"]?.stringValue.flatMap({ Base64.decode($0) }), nonce.count == 12,
            let sealed = object["sealed"]?.stringValue.flatMap({ Base64.decode($0) }), sealed.count >= 16
        else { return nil }
        self.init(
            salt: salt, nonce: nonce, ciphertext: Array(sealed.dropLast(16)), tag: Array(sealed.suffix(16)))
    }
}
