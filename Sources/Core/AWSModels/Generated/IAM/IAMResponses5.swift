// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The output of `ListVirtualMFADevices`.
    public struct ListVirtualMFADevicesResponse: WireStructure {
        public var virtualMFADevices: [VirtualMFADevice]
        public var isTruncated: Bool?
        public var marker: String?

        public init(virtualMFADevices: [VirtualMFADevice], isTruncated: Bool? = nil, marker: String? = nil) {
            self.virtualMFADevices = virtualMFADevices
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListVirtualMFADevicesResponse",
            [
                .required("VirtualMFADevices", Shapes.virtualMFADeviceListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            virtualMFADevices = try fields.required("VirtualMFADevices")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["VirtualMFADevices"] = virtualMFADevices.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `SimulateCustomPolicy`, `SimulatePrincipalPolicy`.
    public struct SimulatePolicyResponse: WireStructure {
        public var evaluationResults: [EvaluationResult]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(evaluationResults: [EvaluationResult]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.evaluationResults = evaluationResults
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "SimulatePolicyResponse",
            [
                .optional("EvaluationResults", Shapes.evaluationResultsListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            evaluationResults = try fields.optional("EvaluationResults")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["EvaluationResults"] = evaluationResults?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `UpdateRoleDescription`.
    public struct UpdateRoleDescriptionResponse: WireStructure {
        public var role: Role?

        public init(role: Role? = nil) {
            self.role = role
        }

        public static let schema = StructureSchema(
            "UpdateRoleDescriptionResponse",
            [
                .optional("Role", .structure(Role.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            role = try fields.optional("Role")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Role"] = role?.wire
            return fields
        }
    }

    /// The output of `UpdateRole`.
    public struct UpdateRoleResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "UpdateRoleResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

}
