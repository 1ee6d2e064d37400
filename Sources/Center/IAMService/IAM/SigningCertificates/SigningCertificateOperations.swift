import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Crypto
import OneTimePassword
import Platform
import Primitives

extension IAMOperations {
    var signingCertificateOperations: [AnyGateOperation] {
        [uploadSigningCertificate, listSigningCertificates, updateSigningCertificate, deleteSigningCertificate]
    }

    private var uploadSigningCertificate: AnyGateOperation {
        writing(IAM.uploadSigningCertificate) { input, scope in
            try scope.permission("UploadSigningCertificate", onUser: input.userName)
        } run: { [entropy, limits] input, scope, writer in
            let target = try scope.target(input.userName)
            let certificate = try requireSigningCertificate(input.certificateBody, at: scope.call.now)
            let held = try scope.records.signingCertificates(of: target.owner, in: scope.accountID)
            guard held.count < limits.signingCertificatesPerUser else {
                throw quotaExceeded("CertificatesPerUser", limits.signingCertificatesPerUser)
            }
            let record = SigningCertificateRecord(
                accountID: scope.accountID, id: Base32.encode(entropy.bytes(20), padded: false), owner: target.owner,
                body: input.certificateBody, digest: Hex.encode(SHA256.hash(data: certificate.bytes)),
                uploadedAt: scope.call.now)
            do {
                try writer.insert(record)
            } catch StoreError.duplicate {
                throw IAM.Errors.duplicateCertificate("The certificate is already associated with a user.")
            }
            return IAM.UploadSigningCertificateResponse(certificate: record.wire(target.name(in: scope)))
        }
    }

    private var listSigningCertificates: AnyGateOperation {
        reading(IAM.listSigningCertificates) { input, scope in
            try scope.permission("ListSigningCertificates", onUser: input.userName)
        } run: { input, scope in
            let target = try scope.target(input.userName)
            let held = try scope.records.signingCertificates(of: target.owner, in: scope.accountID)
            let page = try Paging(input.marker, input.maxItems).slice(held, by: \.id)
            let name = target.name(in: scope)
            return IAM.ListSigningCertificatesResponse(
                certificates: page.items.map { $0.wire(name) }, isTruncated: page.marker != nil, marker: page.marker)
        }
    }

    private var updateSigningCertificate: AnyGateOperation {
        writing(IAM.updateSigningCertificate) { input, scope in
            try scope.permission("UpdateSigningCertificate", onUser: input.userName)
        } run: { input, scope, writer in
            let isActive = try CredentialStatus.requireSettable(input.status)
            var certificate = try scope.signingCertificate(input.certificateId, of: input.userName)
            certificate.isActive = isActive
            try writer.update(certificate)
            return EmptyStructure()
        }
    }

    private var deleteSigningCertificate: AnyGateOperation {
        writing(IAM.deleteSigningCertificate) { input, scope in
            try scope.permission("DeleteSigningCertificate", onUser: input.userName)
        } run: { input, scope, writer in
            let certificate = try scope.signingCertificate(input.certificateId, of: input.userName)
            try writer.deleteSigningCertificate(certificate.id, in: scope.accountID)
            return EmptyStructure()
        }
    }
}

private func requireSigningCertificate(_ body: String, at moment: Timestamp) throws -> X509Certificate {
    guard let certificate = X509Certificate(pem: body) else {
        throw IAM.Errors.malformedCertificate("Certificate \(body) is malformed.")
    }
    guard certificate.isValid(at: moment) else {
        throw IAM.Errors.invalidCertificate("Certificate is expired or not yet valid.")
    }
    return certificate
}

extension Scope {
    /// The certificate of this id that belongs to the user of this name, or without a name to the caller.
    fileprivate func signingCertificate(_ id: String, of name: String?) throws -> SigningCertificateRecord {
        let target = try target(name)
        guard let found = try records.signingCertificate(id, in: accountID), found.owner == target.owner else {
            throw IAM.Errors.noSuchEntity("The Certificate with id \(id) cannot be found.")
        }
        return found
    }
}

extension SigningCertificateRecord {
    fileprivate func wire(_ userName: String) -> IAM.SigningCertificate {
        IAM.SigningCertificate(
            userName: userName, certificateId: id, certificateBody: body, status: CredentialStatus.text(isActive),
            uploadDate: uploadedAt)
    }
}
