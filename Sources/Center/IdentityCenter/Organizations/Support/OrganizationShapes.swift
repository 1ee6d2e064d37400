import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

/// Records as answers show them.
extension RecordScope {
    func shape(_ account: AccountRecord, _ organization: OrganizationRecord) throws -> Organizations.Account {
        let (member, status) = (account.member, account.member.status.rawValue)
        return Organizations.Account(
            id: account.id, arn: organization.arn(ofAccount: account.id), email: member.email, name: member.name,
            status: status, state: status, paths: [try pathText(to: member.parentID, organization) + account.id + "/"],
            joinedMethod: member.joinedMethod.rawValue, joinedTimestamp: member.joinedAt)
    }

    func shape(
        _ unit: OrganizationalUnitRecord, _ organization: OrganizationRecord
    ) throws -> Organizations.OrganizationalUnit {
        Organizations.OrganizationalUnit(
            id: unit.id, arn: organization.arn(ofUnit: unit.id), name: unit.name,
            path: try pathText(to: unit.id, organization))
    }
}

extension Organizations.CreateAccountStatus {
    init(_ creation: AccountCreationRecord) {
        self.init(
            id: creation.id, accountName: creation.accountName, state: creation.state.rawValue,
            requestedTimestamp: creation.requestedAt, completedTimestamp: creation.completedAt,
            accountId: creation.accountID, failureReason: creation.failureReason)
    }
}
