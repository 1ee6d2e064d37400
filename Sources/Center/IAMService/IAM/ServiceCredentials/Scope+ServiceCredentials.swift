import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension Scope {
    /// The credential of this id that belongs to the user of this name, or without a name to the caller.
    func serviceCredential(_ id: String, of name: String?) throws -> (UserRecord, ServiceCredentialRecord) {
        let user = try targetUser(name)
        guard let record = try records.serviceCredential(id, in: accountID), record.userID == user.id else {
            throw IAM.Errors.noSuchEntity("No such credential \(id) exists")
        }
        return (user, record)
    }

    /// `NAME-at-ACCOUNT`, or where the service knows that name `NAME+1-at-ACCOUNT` and so on. Names stay with their
    /// credentials when users are renamed, so another's may be taken.
    func freeServiceUserName(for userName: String, _ service: CredentialService) throws -> String {
        let taken = Set(
            try records.serviceCredentials(ofUser: nil, in: accountID)
                .filter { $0.service == service.rawValue }.map(\.serviceUserName))
        var name = "\(userName)-at-\(accountID)"
        var number = 0
        while taken.contains(name) {
            number += 1
            name = "\(userName)+\(number)-at-\(accountID)"
        }
        return name
    }

    /// As lists show a credential.
    func listed(_ record: ServiceCredentialRecord) throws -> IAM.ServiceSpecificCredentialMetadata {
        let hasAPIKeys = CredentialService(rawValue: record.service)?.hasAPIKeys == true
        return IAM.ServiceSpecificCredentialMetadata(
            userName: try records.user(id: record.userID, in: accountID)?.name ?? "",
            status: record.status(at: call.now), serviceUserName: hasAPIKeys ? nil : record.serviceUserName,
            serviceCredentialAlias: hasAPIKeys ? record.serviceUserName : nil, createDate: record.createdAt,
            expirationDate: record.expiresAt, serviceSpecificCredentialId: record.id, serviceName: record.service)
    }
}

extension ServiceCredentialRecord {
    func status(at moment: Timestamp) -> String {
        if let expiresAt, expiresAt <= moment { return "Expired" }
        return CredentialStatus.text(isActive)
    }

    /// As the answers show it that give out its secret, the only time.
    func wire(
        _ userName: String, _ service: CredentialService, _ secret: Secret, at moment: Timestamp
    ) -> IAM.ServiceSpecificCredential {
        var wire = IAM.ServiceSpecificCredential(
            createDate: createdAt, expirationDate: expiresAt, serviceName: self.service,
            serviceSpecificCredentialId: id, userName: userName, status: status(at: moment))
        if service.hasAPIKeys {
            wire.serviceCredentialAlias = serviceUserName
            wire.serviceCredentialSecret = secret
        } else {
            wire.serviceUserName = serviceUserName
            wire.servicePassword = secret
        }
        return wire
    }
}
