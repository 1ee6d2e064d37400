import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

extension IAMOperations {
    var serverCertificateTagOperations: [AnyGateOperation] {
        let certificates = ResourceKind<ServerCertificateRecord> {
            try $0.permission($1, onServerCertificate: $2, $3)
        } find: {
            try $0.serverCertificate($1)
        } update: {
            try $0.update($1)
        }
        return [
            tagging(IAM.tagServerCertificate, certificates) { ($0.serverCertificateName, $0.tags) },
            untagging(IAM.untagServerCertificate, certificates) { ($0.serverCertificateName, $0.tagKeys) },
            listingTags(IAM.listServerCertificateTags, certificates) {
                ($0.serverCertificateName, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListServerCertificateTagsResponse(tags: $0, isTruncated: $1, marker: $2)
            },
        ]
    }
}

extension ServerCertificateRecord: TaggedRecord {
    static var tagRules: TagRules { .caseSensitive }
}

extension Scope {
    func serverCertificate(_ name: String) throws -> ServerCertificateRecord {
        guard let record = try records.serverCertificate(named: name, in: accountID) else {
            throw IAM.Errors.noSuchEntity("The Server Certificate with name \(name) cannot be found.")
        }
        return record
    }

    func arn(ofServerCertificate name: String, path: String?) -> String {
        "arn:aws:iam::\(accountID):server-certificate\(path ?? "/")\(name)"
    }

    func permission(
        _ action: String, onServerCertificate name: String, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        let record = try records.serverCertificate(named: name, in: accountID)
        let arn = record?.arn ?? arn(ofServerCertificate: name, path: nil)
        return permission(action, on: arn, tags: record?.tags ?? [], context)
    }
}
