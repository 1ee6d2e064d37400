import IAMPolicy

/// The actions that a bucket's policy may speak of, by what they are done to (Service Authorization Reference, "Actions,
/// resources, and condition keys for Amazon S3").
enum S3Actions {
    enum Kind: Sendable { case bucket, object }

    /// What the actions that `pattern` covers are done to; nothing if S3 knows no such action.
    static func kinds(_ pattern: String) -> Set<Kind> {
        if pattern == "*" { return [.bucket, .object] }
        let wildcard = WildcardPattern(pattern.lowercased())
        var kinds: Set<Kind> = []
        if onBuckets.contains(where: { wildcard.matches("s3:" + $0) }) { kinds.insert(.bucket) }
        if onObjects.contains(where: { wildcard.matches("s3:" + $0) }) { kinds.insert(.object) }
        return kinds
    }

    /// Whether a condition may ask for this key.
    static func isConditionKey(_ key: String) -> Bool {
        let key = key.lowercased()
        guard key.hasPrefix("s3:") else { return key.contains(":") && !key.hasPrefix(":") }
        return keys.contains(String(key.dropFirst(3))) || prefixes.contains { key.dropFirst(3).hasPrefix($0) }
    }

    private static let onObjects = [
        "abortmultipartupload", "bypassgovernanceretention", "deleteobject", "deleteobjecttagging",
        "deleteobjectversion", "deleteobjectversiontagging", "getobject", "getobjectacl", "getobjectattributes",
        "getobjectlegalhold", "getobjectretention", "getobjecttagging", "getobjecttorrent", "getobjectversion",
        "getobjectversionacl", "getobjectversionattributes", "getobjectversionforreplication",
        "getobjectversiontagging", "getobjectversiontorrent", "initiatereplication", "listmultipartuploadparts",
        "objectowneroverridetobucketowner", "putobject", "putobjectacl", "putobjectlegalhold", "putobjectretention",
        "putobjecttagging", "putobjectversionacl", "putobjectversiontagging", "replicatedelete", "replicateobject",
        "replicatetags", "restoreobject",
    ]

    private static let onBuckets = [
        "createbucket", "deletebucket", "deletebucketpolicy", "deletebucketwebsite", "getaccelerateconfiguration",
        "getanalyticsconfiguration", "getbucketacl", "getbucketcors", "getbucketlocation", "getbucketlogging",
        "getbucketnotification", "getbucketobjectlockconfiguration", "getbucketownershipcontrols", "getbucketpolicy",
        "getbucketpolicystatus", "getbucketpublicaccessblock", "getbucketrequestpayment", "getbuckettagging",
        "getbucketversioning", "getbucketwebsite", "getencryptionconfiguration",
        "getintelligenttieringconfiguration", "getinventoryconfiguration", "getlifecycleconfiguration",
        "getmetricsconfiguration", "getreplicationconfiguration", "listbucket", "listbucketmultipartuploads",
        "listbucketversions", "putaccelerateconfiguration", "putanalyticsconfiguration", "putbucketacl",
        "putbucketcors", "putbucketlogging", "putbucketnotification", "putbucketobjectlockconfiguration",
        "putbucketownershipcontrols", "putbucketpolicy", "putbucketpublicaccessblock", "putbucketrequestpayment",
        "putbuckettagging", "putbucketversioning", "putbucketwebsite", "putencryptionconfiguration",
        "putintelligenttieringconfiguration", "putinventoryconfiguration", "putlifecycleconfiguration",
        "putmetricsconfiguration", "putreplicationconfiguration",
    ]

    private static let keys: Set<String> = [
        "authtype", "dataaccesspointaccount", "dataaccesspointarn", "delimiter", "if-match", "if-none-match",
        "inventoryaccessibleoptionalfields", "accesspointnetworkorigin", "locationconstraint", "max-keys",
        "object-lock-legal-hold", "object-lock-mode", "object-lock-remaining-retention-days",
        "object-lock-retain-until-date", "objectcreationoperation", "prefix", "requestobjecttagkeys",
        "resourceaccount", "signatureage", "signatureversion", "tlsversion", "versionid",
    ]

    private static let prefixes = ["x-amz-", "existingobjecttag/", "requestobjecttag/", "accessgrants"]
}
