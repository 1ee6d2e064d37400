import AWSProtocols
import Primitives

/// The four settings of S3's Block Public Access. The sample has no access control lists, so that the two about them
/// are kept and have nothing to do.
struct PublicAccessBlock: Sendable, Equatable {
    var blocksACLs: Bool
    var ignoresACLs: Bool
    /// A policy that is public may not be put.
    var blocksPolicy: Bool
    /// A policy that is public opens the bucket to nobody outside the owner's account.
    var restrictsBucket: Bool

    static let everything = PublicAccessBlock(
        blocksACLs: true, ignoresACLs: true, blocksPolicy: true, restrictsBucket: true)

    init(blocksACLs: Bool, ignoresACLs: Bool, blocksPolicy: Bool, restrictsBucket: Bool) {
        self.blocksACLs = blocksACLs
        self.ignoresACLs = ignoresACLs
        self.blocksPolicy = blocksPolicy
        self.restrictsBucket = restrictsBucket
    }

    /// A setting that is left out is off.
    init(document: XMLElement) throws(S3Error) {
        func isSet(_ name: String) throws(S3Error) -> Bool {
            switch document[name]?.text.lowercased() {
            case nil, "false": return false
            case "true": return true
            default: throw .malformedXML
            }
        }
        self.init(
            blocksACLs: try isSet("BlockPublicAcls"), ignoresACLs: try isSet("IgnorePublicAcls"),
            blocksPolicy: try isSet("BlockPublicPolicy"), restrictsBucket: try isSet("RestrictPublicBuckets"))
    }

    init(json: JSON) {
        func isSet(_ name: String) -> Bool { json[name]?.boolValue ?? true }
        self.init(
            blocksACLs: isSet("acls"), ignoresACLs: isSet("ignore"), blocksPolicy: isSet("policy"),
            restrictsBucket: isSet("restrict"))
    }

    var json: JSON {
        [
            "acls": .bool(blocksACLs), "ignore": .bool(ignoresACLs), "policy": .bool(blocksPolicy),
            "restrict": .bool(restrictsBucket),
        ]
    }

    var xml: String {
        S3Document.text("PublicAccessBlockConfiguration") { writer in
            writer.element("BlockPublicAcls", "\(blocksACLs)")
            writer.element("IgnorePublicAcls", "\(ignoresACLs)")
            writer.element("BlockPublicPolicy", "\(blocksPolicy)")
            writer.element("RestrictPublicBuckets", "\(restrictsBucket)")
        }
    }
}
