// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension SSOAdmin {
    /// `PermissionSetProvisioningStatusMetadata` of the model.
    public struct PermissionSetProvisioningStatusMetadata: WireStructure {
        public var status: String?
        public var requestId: String?
        public var createdDate: Timestamp?

        public init(status: String? = nil, requestId: String? = nil, createdDate: Timestamp? = nil) {
            self.status = status
            self.requestId = requestId
            self.createdDate = createdDate
        }

        public static let schema = StructureSchema(
            "PermissionSetProvisioningStatusMetadata",
            [
                .optional("Status", Shapes.statusValues),
                .optional("RequestId", Shapes.uuId),
                .optional("CreatedDate", Shapes.date),
            ])

        public init(fields: WireFields) throws(WireError) {
            status = try fields.optional("Status")
            requestId = try fields.optional("RequestId")
            createdDate = try fields.optional("CreatedDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Status"] = status?.wire
            fields["RequestId"] = requestId?.wire
            fields["CreatedDate"] = createdDate?.wire
            return fields
        }
    }

    /// `PermissionsBoundary` of the model.
    public struct PermissionsBoundary: WireStructure {
        public var customerManagedPolicyReference: CustomerManagedPolicyReference?
        public var managedPolicyArn: String?

        public init(
            customerManagedPolicyReference: CustomerManagedPolicyReference? = nil, managedPolicyArn: String? = nil
        ) {
            self.customerManagedPolicyReference = customerManagedPolicyReference
            self.managedPolicyArn = managedPolicyArn
        }

        public static let schema = StructureSchema(
            "PermissionsBoundary",
            [
                .optional("CustomerManagedPolicyReference", .structure(CustomerManagedPolicyReference.self)),
                .optional("ManagedPolicyArn", Shapes.managedPolicyArn),
            ])

        public init(fields: WireFields) throws(WireError) {
            customerManagedPolicyReference = try fields.optional("CustomerManagedPolicyReference")
            managedPolicyArn = try fields.optional("ManagedPolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["CustomerManagedPolicyReference"] = customerManagedPolicyReference?.wire
            fields["ManagedPolicyArn"] = managedPolicyArn?.wire
            return fields
        }
    }

    /// `Tag` of the model.
    public struct Tag: WireStructure {
        public var key: String
        public var value: String

        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        public static let schema = StructureSchema(
            "Tag",
            [
                .required("Key", Shapes.tagKey),
                .required("Value", Shapes.tagValue),
            ])

        public init(fields: WireFields) throws(WireError) {
            key = try fields.required("Key")
            value = try fields.required("Value")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Key"] = key.wire
            fields["Value"] = value.wire
            return fields
        }
    }

}
