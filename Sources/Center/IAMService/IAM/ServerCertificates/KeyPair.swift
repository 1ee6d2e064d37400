import AWSModels
import AWSProtocols
import CenterStore
import Primitives

/// Refuses a certificate, key and chain that do not belong together; when the certificate ends.
func requireKeyPair(_ input: IAM.UploadServerCertificateRequest, at moment: Timestamp) throws -> Timestamp {
    let certificate = try requireCertificate(input.certificateBody, at: moment)
    guard let key = X509PrivateKey(pem: input.privateKey) else {
        throw IAM.Errors.malformedCertificate("Invalid Private Key.")
    }
    guard key.matches(certificate.publicKey) else {
        throw IAM.Errors.keyPairMismatch("Public Key Certificate and Private Key doesn't match.")
    }
    if let chain = input.certificateChain { try requireChain(chain, of: certificate) }
    return certificate.notAfter
}

extension ServerCertificateRecord {
    /// What every answer shows of it.
    var metadata: IAM.ServerCertificateMetadata {
        IAM.ServerCertificateMetadata(
            path: path, serverCertificateName: name, serverCertificateId: id, arn: arn, uploadDate: uploadedAt,
            expiration: expiresAt)
    }
}
