import CenterGate
import CenterStore
import Platform
import Primitives

/// Makes member accounts. Within one transaction of the caller's.
struct AccountMaking {
    /// The role through which the management account gets into a new account, unless it is given another name.
    static let accessRoleName = "OrganizationAccountAccessRole"

    let writer: any StoreWriter
    let entropy: Entropy
    let organization: OrganizationRecord
    let now: Timestamp

    /// A new account whose root user has neither password nor keys, with a role that the management account may assume
    /// and that may do everything (AWS Organizations User Guide, "Accessing member accounts that have
    /// OrganizationAccountAccessRole"). Gives its id.
    func make(name: String, email: String, roleName: String?, tags: [Tag]) throws -> String {
        let id = try freeID()
        try writer.insert(
            AccountRecord(
                id: id, createdAt: now,
                member: AccountMembership(
                    name: name, email: email, joinedAt: now, parentID: organization.rootID, tags: tags)))
        let role = RoleRecord(
            accountID: id, id: AWSIdentifiers.make(.role, accountID: id, entropy: entropy),
            name: roleName ?? Self.accessRoleName, createdAt: now, trustPolicy: trustPolicy)
        try writer.insert(role)
        try writer.attach(
            AttachmentRecord(
                accountID: id, holder: .role(role.id), policyARN: "arn:aws:iam::aws:policy/AdministratorAccess",
                attachedAt: now))
        return id
    }

    private func freeID() throws -> String {
        var id = OrganizationNames.accountID(entropy)
        while try writer.account(id) != nil { id = OrganizationNames.accountID(entropy) }
        return id
    }

    private var trustPolicy: String {
        let json: JSON = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow",
                    "Principal": ["AWS": .string("arn:aws:iam::\(organization.managementAccountID):root")],
                    "Action": "sts:AssumeRole",
                ]
            ],
        ]
        return json.text
    }
}
