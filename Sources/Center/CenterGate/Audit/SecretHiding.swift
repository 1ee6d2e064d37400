internal import AWSProtocols
internal import Primitives

extension StructureSchema {
    /// `message` with the texts of the secret members of `fields` hidden, for the log.
    func hidingSecrets(of fields: WireFields, in message: String) -> String {
        var bytes = Array(message.utf8)
        for member in members where member.isSecret || member.shape.isSensitive {
            guard let text = Self.text(of: fields[member.name]), !text.isEmpty else { continue }
            bytes.replace(Array(text.utf8), with: Array(Self.hidden.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func text(of value: WireValue?) -> String? {
        switch value {
        case .string(let text): text
        case .secret(let secret): secret.revealed()
        default: nil
        }
    }
}
