import AWSModels
import AWSProtocols
import Primitives

// What AWS refuses about certificates, in its words where they are known.

/// The one certificate of a PEM text, which must hold at `moment`.
func requireCertificate(_ text: String, at moment: Timestamp) throws -> X509Certificate {
    guard let certificate = X509Certificate(pem: text) else {
        throw IAM.Errors.malformedCertificate(
            "Unable to parse certificate. Please ensure the certificate is in PEM format.")
    }
    guard certificate.isValid(at: moment) else {
        throw IAM.Errors.malformedCertificate("Certificate is not valid at this time: it is expired or not yet valid.")
    }
    return certificate
}

/// Refuses a chain that does not begin with who signed `certificate` and go on with who signed that.
func requireChain(_ text: String, of certificate: X509Certificate) throws {
    let values = PEM.read(text) ?? []
    let chain = values.compactMap(X509Certificate.init(_:))
    guard !values.isEmpty, chain.count == values.count, chain.count <= longestChain,
        zip([certificate] + chain, chain).allSatisfy({ $0.isIssued(by: $1) })
    else {
        throw IAM.Errors.malformedCertificate(
            "Unable to validate certificate chain. The certificate chain must start with the immediate signing "
                + "certificate, followed by any intermediaries in order. The index within the chain of the invalid "
                + "certificate is: -1")
    }
}

/// More than any authority has; each costs a verification.
private let longestChain = 16
