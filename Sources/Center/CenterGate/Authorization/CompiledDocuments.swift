internal import IAMPolicy
internal import Synchronization

/// Policy documents, compiled once for each text. A document is made of its kind and text alone, so that what is
/// remembered here never grows old.
final class CompiledDocuments: Sendable {
    private struct Key: Hashable {
        let kind: PolicyKind
        let text: ExactText
    }

    private let documents: Mutex<RecentlyUsed<Key, PolicyDocument>>

    /// `limit` is in bytes of text.
    init(limit: Int = 8 << 20) {
        documents = Mutex(RecentlyUsed(limit: limit))
    }

    /// The document of `text`.
    ///
    /// - Throws: `MalformedPolicyDocument`.
    func document(_ text: String, kind: PolicyKind = .identity) throws(MalformedPolicyDocument) -> PolicyDocument {
        let key = Key(kind: kind, text: ExactText(text))
        let cost = text.utf8.count
        if let document = documents.withLock({ $0.value(key, cost: cost) }) { return document }
        let document = try PolicyDocument(text, kind: kind)
        documents.withLock { $0.set(document, key, cost: cost) }
        return document
    }
}
