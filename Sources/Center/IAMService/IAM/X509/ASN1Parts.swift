import Primitives
import SwiftASN1

// The parts that X.509's structures have in common.

extension ASN1NodeCollection.Iterator {
    /// The next part, which must be there.
    mutating func require() throws -> ASN1Node {
        guard let node = next() else { throw ASN1Error.invalidASN1Object(reason: "a part is missing") }
        return node
    }

    /// The name in an `AlgorithmIdentifier`; nobody here looks at parameters.
    mutating func algorithm() throws -> ASN1ObjectIdentifier {
        try DER.sequence(try require(), identifier: .sequence) { nodes in
            let name = try ASN1ObjectIdentifier(derEncoded: &nodes)
            _ = nodes.next()
            return name
        }
    }

    /// A `Name`, in DER.
    mutating func name() throws -> [UInt8] {
        let node = try require()
        guard node.identifier == .sequence else { throw ASN1Error.unexpectedFieldType(node.identifier) }
        return Array(node.encodedBytes)
    }

    /// A `Time`.
    mutating func time() throws -> Timestamp {
        let node = try require()
        let date: CivilDate?
        if node.identifier == .utcTime {
            let time = try UTCTime(derEncoded: node)
            date = CivilDate(
                year: time.year, month: time.month, day: time.day, hour: time.hours, minute: time.minutes,
                second: time.seconds)
        } else {
            let time = try GeneralizedTime(derEncoded: node)
            date = CivilDate(
                year: time.year, month: time.month, day: time.day, hour: time.hours, minute: time.minutes,
                second: time.seconds)
        }
        guard let date else { throw ASN1Error.invalidASN1Object(reason: "a moment that is in no calendar") }
        return date.timestamp
    }
}
