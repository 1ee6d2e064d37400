import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Crypto
import IAMPolicy
import Platform
import Primitives

extension IAMOperations {
    var serviceCredentialOperations: [AnyGateOperation] {
        [
            createServiceSpecificCredential, listServiceSpecificCredentials, updateServiceSpecificCredential,
            resetServiceSpecificCredential, deleteServiceSpecificCredential,
        ]
    }

    private var createServiceSpecificCredential: AnyGateOperation {
        writing(IAM.createServiceSpecificCredential) { input, scope in
            var context = ["iam:ServiceSpecificCredentialServiceName": [input.serviceName]]
            if let days = input.credentialAgeDays { context["iam:ServiceSpecificCredentialAgeDays"] = [String(days)] }
            return try scope.permission("CreateServiceSpecificCredential", onUser: input.userName, .init(context))
        } run: { [entropy, limits] input, scope, writer in
            let user = try scope.user(input.userName)
            let service = try CredentialService.require(input.serviceName)
            guard input.credentialAgeDays == nil || service.hasAPIKeys else {
                throw IAM.Errors.invalidInput("CredentialAgeDays is not supported for \(input.serviceName).")
            }
            let held = try scope.records.serviceCredentials(ofUser: user.id, in: scope.accountID)
                .filter { $0.service == input.serviceName }
            guard held.count < limits.serviceCredentialsPerUser else {
                throw quotaExceeded("ServiceSpecificCredentialsPerUser", limits.serviceCredentialsPerUser)
            }
            let name = try scope.freeServiceUserName(for: user.name, service)
            let secret = service.makeSecret(for: name, entropy: entropy)
            let record = ServiceCredentialRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.serviceCredential, accountID: scope.accountID, entropy: entropy),
                userID: user.id, service: service.rawValue, serviceUserName: name, secretHash: secret.sha256,
                createdAt: scope.call.now,
                expiresAt: input.credentialAgeDays.map { scope.call.now.adding(seconds: Int64($0) * 86_400) })
            try writer.insert(record)
            return IAM.CreateServiceSpecificCredentialResponse(
                serviceSpecificCredential: record.wire(user.name, service, secret, at: scope.call.now))
        }
    }

    private var listServiceSpecificCredentials: AnyGateOperation {
        reading(IAM.listServiceSpecificCredentials) { input, scope in
            if input.allUsers == true { return scope.permission("ListServiceSpecificCredentials", onAll: "user") }
            return try scope.permission("ListServiceSpecificCredentials", onUser: input.userName)
        } run: { input, scope in
            guard input.allUsers != true || input.userName == nil else {
                throw validation("AllUsers cannot be specified together with UserName")
            }
            if let name = input.serviceName { _ = try CredentialService.require(name) }
            let user = input.allUsers == true ? nil : try scope.targetUser(input.userName)
            let held = try scope.records.serviceCredentials(ofUser: user?.id, in: scope.accountID)
                .filter { input.serviceName == nil || $0.service == input.serviceName }
            let page = try Paging(input.marker, input.maxItems).slice(held, by: \.id)
            return IAM.ListServiceSpecificCredentialsResponse(
                serviceSpecificCredentials: try page.items.map { try scope.listed($0) }, marker: page.marker,
                isTruncated: page.marker != nil)
        }
    }

    private var updateServiceSpecificCredential: AnyGateOperation {
        writing(IAM.updateServiceSpecificCredential) { input, scope in
            try scope.permission("UpdateServiceSpecificCredential", onUser: input.userName)
        } run: { input, scope, writer in
            let isActive = try CredentialStatus.requireSettable(input.status)
            var (_, record) = try scope.serviceCredential(input.serviceSpecificCredentialId, of: input.userName)
            record.isActive = isActive
            try writer.update(record)
            return EmptyStructure()
        }
    }

    private var resetServiceSpecificCredential: AnyGateOperation {
        writing(IAM.resetServiceSpecificCredential) { input, scope in
            try scope.permission("ResetServiceSpecificCredential", onUser: input.userName)
        } run: { [entropy] input, scope, writer in
            var (user, record) = try scope.serviceCredential(input.serviceSpecificCredentialId, of: input.userName)
            let service = try CredentialService.require(record.service)
            let secret = service.makeSecret(for: record.serviceUserName, entropy: entropy)
            record.secretHash = secret.sha256
            try writer.update(record)
            return IAM.ResetServiceSpecificCredentialResponse(
                serviceSpecificCredential: record.wire(user.name, service, secret, at: scope.call.now))
        }
    }

    private var deleteServiceSpecificCredential: AnyGateOperation {
        writing(IAM.deleteServiceSpecificCredential) { input, scope in
            try scope.permission("DeleteServiceSpecificCredential", onUser: input.userName)
        } run: { input, scope, writer in
            let (_, record) = try scope.serviceCredential(input.serviceSpecificCredentialId, of: input.userName)
            try writer.deleteServiceCredential(record.id, in: scope.accountID)
            return EmptyStructure()
        }
    }
}

extension Secret {
    fileprivate var sha256: String { withBytes { Hex.encode(SHA256.hash(data: $0)) } }
}
