// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension Organizations {
    /// `Account` of the model.
    public struct Account: WireStructure {
        public var id: String?
        public var arn: String?
        public var email: String?
        public var name: String?
        public var status: String?
        public var state: String?
        public var paths: [String]?
        public var joinedMethod: String?
        public var joinedTimestamp: Timestamp?

        public init(
            id: String? = nil, arn: String? = nil, email: String? = nil, name: String? = nil, status: String? = nil,
            state: String? = nil, paths: [String]? = nil, joinedMethod: String? = nil, joinedTimestamp: Timestamp? = nil
        ) {
            self.id = id
            self.arn = arn
            self.email = email
            self.name = name
            self.status = status
            self.state = state
            self.paths = paths
            self.joinedMethod = joinedMethod
            self.joinedTimestamp = joinedTimestamp
        }

        public static let schema = StructureSchema(
            "Account",
            [
                .optional("Id", Shapes.accountId),
                .optional("Arn", Shapes.accountArn),
                .optional("Email", Shapes.email),
                .optional("Name", Shapes.accountName),
                .optional("Status", Shapes.accountStatus),
                .optional("State", Shapes.accountState),
                .optional("Paths", Shapes.paths),
                .optional("JoinedMethod", Shapes.accountJoinedMethod),
                .optional("JoinedTimestamp", Shapes.timestamp),
            ])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.optional("Id")
            arn = try fields.optional("Arn")
            email = try fields.optional("Email")
            name = try fields.optional("Name")
            status = try fields.optional("Status")
            state = try fields.optional("State")
            paths = try fields.optional("Paths")
            joinedMethod = try fields.optional("JoinedMethod")
            joinedTimestamp = try fields.optional("JoinedTimestamp")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Id"] = id?.wire
            fields["Arn"] = arn?.wire
            fields["Email"] = email?.wire
            fields["Name"] = name?.wire
            fields["Status"] = status?.wire
            fields["State"] = state?.wire
            fields["Paths"] = paths?.wire
            fields["JoinedMethod"] = joinedMethod?.wire
            fields["JoinedTimestamp"] = joinedTimestamp?.wire
            return fields
        }
    }

    /// `Child` of the model.
    public struct Child: WireStructure {
        public var id: String?
        public var type: String?

        public init(id: String? = nil, type: String? = nil) {
            self.id = id
            self.type = type
        }

        public static let schema = StructureSchema(
            "Child",
            [
                .optional("Id", Shapes.childId),
                .optional("Type", Shapes.childType),
            ])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.optional("Id")
            type = try fields.optional("Type")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Id"] = id?.wire
            fields["Type"] = type?.wire
            return fields
        }
    }

    /// `CreateAccountStatus` of the model.
    public struct CreateAccountStatus: WireStructure {
        public var id: String?
        public var accountName: String?
        public var state: String?
        public var requestedTimestamp: Timestamp?
        public var completedTimestamp: Timestamp?
        public var accountId: String?
        public var govCloudAccountId: String?
        public var failureReason: String?

        public init(
            id: String? = nil, accountName: String? = nil, state: String? = nil, requestedTimestamp: Timestamp? = nil,
            completedTimestamp: Timestamp? = nil, accountId: String? = nil, govCloudAccountId: String? = nil,
            failureReason: String? = nil
        ) {
            self.id = id
            self.accountName = accountName
            self.state = state
            self.requestedTimestamp = requestedTimestamp
            self.completedTimestamp = completedTimestamp
            self.accountId = accountId
            self.govCloudAccountId = govCloudAccountId
            self.failureReason = failureReason
        }

        public static let schema = StructureSchema(
            "CreateAccountStatus",
            [
                .optional("Id", Shapes.createAccountRequestId),
                .optional("AccountName", Shapes.createAccountName),
                .optional("State", Shapes.createAccountState),
                .optional("RequestedTimestamp", Shapes.timestamp),
                .optional("CompletedTimestamp", Shapes.timestamp),
                .optional("AccountId", Shapes.accountId),
                .optional("GovCloudAccountId", Shapes.accountId),
                .optional("FailureReason", Shapes.createAccountFailureReason),
            ])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.optional("Id")
            accountName = try fields.optional("AccountName")
            state = try fields.optional("State")
            requestedTimestamp = try fields.optional("RequestedTimestamp")
            completedTimestamp = try fields.optional("CompletedTimestamp")
            accountId = try fields.optional("AccountId")
            govCloudAccountId = try fields.optional("GovCloudAccountId")
            failureReason = try fields.optional("FailureReason")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Id"] = id?.wire
            fields["AccountName"] = accountName?.wire
            fields["State"] = state?.wire
            fields["RequestedTimestamp"] = requestedTimestamp?.wire
            fields["CompletedTimestamp"] = completedTimestamp?.wire
            fields["AccountId"] = accountId?.wire
            fields["GovCloudAccountId"] = govCloudAccountId?.wire
            fields["FailureReason"] = failureReason?.wire
            return fields
        }
    }

    /// `DelegatedAdministrator` of the model.
    public struct DelegatedAdministrator: WireStructure {
        public var id: String?
        public var arn: String?
        public var email: String?
        public var name: String?
        public var status: String?
        public var state: String?
        public var joinedMethod: String?
        public var joinedTimestamp: Timestamp?
        public var delegationEnabledDate: Timestamp?

        public init(
            id: String? = nil, arn: String? = nil, email: String? = nil, name: String? = nil, status: String? = nil,
            state: String? = nil, joinedMethod: String? = nil, joinedTimestamp: Timestamp? = nil,
            delegationEnabledDate: Timestamp? = nil
        ) {
            self.id = id
            self.arn = arn
            self.email = email
            self.name = name
            self.status = status
            self.state = state
            self.joinedMethod = joinedMethod
            self.joinedTimestamp = joinedTimestamp
            self.delegationEnabledDate = delegationEnabledDate
        }

        public static let schema = StructureSchema(
            "DelegatedAdministrator",
            [
                .optional("Id", Shapes.accountId),
                .optional("Arn", Shapes.accountArn),
                .optional("Email", Shapes.email),
                .optional("Name", Shapes.accountName),
                .optional("Status", Shapes.accountStatus),
                .optional("State", Shapes.accountState),
                .optional("JoinedMethod", Shapes.accountJoinedMethod),
                .optional("JoinedTimestamp", Shapes.timestamp),
                .optional("DelegationEnabledDate", Shapes.timestamp),
            ])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.optional("Id")
            arn = try fields.optional("Arn")
            email = try fields.optional("Email")
            name = try fields.optional("Name")
            status = try fields.optional("Status")
            state = try fields.optional("State")
            joinedMethod = try fields.optional("JoinedMethod")
            joinedTimestamp = try fields.optional("JoinedTimestamp")
            delegationEnabledDate = try fields.optional("DelegationEnabledDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Id"] = id?.wire
            fields["Arn"] = arn?.wire
            fields["Email"] = email?.wire
            fields["Name"] = name?.wire
            fields["Status"] = status?.wire
            fields["State"] = state?.wire
            fields["JoinedMethod"] = joinedMethod?.wire
            fields["JoinedTimestamp"] = joinedTimestamp?.wire
            fields["DelegationEnabledDate"] = delegationEnabledDate?.wire
            return fields
        }
    }

    /// `DelegatedService` of the model.
    public struct DelegatedService: WireStructure {
        public var servicePrincipal: String?
        public var delegationEnabledDate: Timestamp?

        public init(servicePrincipal: String? = nil, delegationEnabledDate: Timestamp? = nil) {
            self.servicePrincipal = servicePrincipal
            self.delegationEnabledDate = delegationEnabledDate
        }

        public static let schema = StructureSchema(
            "DelegatedService",
            [
                .optional("ServicePrincipal", Shapes.servicePrincipal),
                .optional("DelegationEnabledDate", Shapes.timestamp),
            ])

        public init(fields: WireFields) throws(WireError) {
            servicePrincipal = try fields.optional("ServicePrincipal")
            delegationEnabledDate = try fields.optional("DelegationEnabledDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServicePrincipal"] = servicePrincipal?.wire
            fields["DelegationEnabledDate"] = delegationEnabledDate?.wire
            return fields
        }
    }

    /// `EnabledServicePrincipal` of the model.
    public struct EnabledServicePrincipal: WireStructure {
        public var servicePrincipal: String?
        public var dateEnabled: Timestamp?

        public init(servicePrincipal: String? = nil, dateEnabled: Timestamp? = nil) {
            self.servicePrincipal = servicePrincipal
            self.dateEnabled = dateEnabled
        }

        public static let schema = StructureSchema(
            "EnabledServicePrincipal",
            [
                .optional("ServicePrincipal", Shapes.servicePrincipal),
                .optional("DateEnabled", Shapes.timestamp),
            ])

        public init(fields: WireFields) throws(WireError) {
            servicePrincipal = try fields.optional("ServicePrincipal")
            dateEnabled = try fields.optional("DateEnabled")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServicePrincipal"] = servicePrincipal?.wire
            fields["DateEnabled"] = dateEnabled?.wire
            return fields
        }
    }

}
