import AWSProtocols

/// The XML of answers.
enum S3Document {
    static let namespace = "http://s3.amazonaws.com/doc/2006-03-01/"

    /// A document whose root is `name`, in S3's namespace.
    static func text(_ name: String, _ content: (inout XMLWriter) -> Void) -> String {
        var writer = XMLWriter(declaration: true)
        writer.element(name, attributes: [(name: "xmlns", value: namespace)], content)
        return writer.text
    }

    /// Reads a document that a client sent, whose root must be `name`.
    static func read(_ bytes: [UInt8], root name: String) throws(S3Error) -> XMLElement {
        let limits = XMLLimits(size: bytes.count, depth: 8, elements: 60_000)
        guard let root = try? XMLReader.read(bytes, limits: limits), root.name == name else {
            throw .malformedXML
        }
        return root
    }
}
