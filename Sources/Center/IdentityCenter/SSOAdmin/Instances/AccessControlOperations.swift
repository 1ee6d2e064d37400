import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension SSOAdminOperations {
    var accessControlOperations: [AnyGateOperation] {
        [createConfiguration, describeConfiguration, updateConfiguration, deleteConfiguration]
    }

    private var createConfiguration: AnyGateOperation {
        let model = SSOAdmin.createInstanceAccessControlAttributeConfiguration
        return writing(model) { input, scope in
            try scope.permission(model.model.name, onInstance: input.instanceArn)
        } run: { input, scope, writer in
            var instance = try scope.instance(input.instanceArn)
            guard instance.accessControlAttributes == nil else {
                throw SSOAdmin.Errors.conflict(
                    "InstanceAccessControlAttributeConfiguration already exists for instance \(instance.arn)")
            }
            instance.accessControlAttributes = try Self.attributes(input.instanceAccessControlAttributeConfiguration)
            try writer.update(instance)
            return .init()
        }
    }

    private var describeConfiguration: AnyGateOperation {
        let model = SSOAdmin.describeInstanceAccessControlAttributeConfiguration
        return reading(model) { input, scope in
            try scope.permission(model.model.name, onInstance: input.instanceArn)
        } run: { input, scope in
            let attributes = try Self.configured(try scope.instance(input.instanceArn))
            return .init(
                status: "ENABLED",
                instanceAccessControlAttributeConfiguration: .init(
                    accessControlAttributes: attributes.map { attribute in
                        .init(key: attribute.key, value: .init(source: attribute.sources))
                    }))
        }
    }

    private var updateConfiguration: AnyGateOperation {
        let model = SSOAdmin.updateInstanceAccessControlAttributeConfiguration
        return writing(model) { input, scope in
            try scope.permission(model.model.name, onInstance: input.instanceArn)
        } run: { input, scope, writer in
            var instance = try scope.instance(input.instanceArn)
            _ = try Self.configured(instance)
            instance.accessControlAttributes = try Self.attributes(input.instanceAccessControlAttributeConfiguration)
            try writer.update(instance)
            return .init()
        }
    }

    private var deleteConfiguration: AnyGateOperation {
        let model = SSOAdmin.deleteInstanceAccessControlAttributeConfiguration
        return writing(model) { input, scope in
            try scope.permission(model.model.name, onInstance: input.instanceArn)
        } run: { input, scope, writer in
            var instance = try scope.instance(input.instanceArn)
            _ = try Self.configured(instance)
            instance.accessControlAttributes = nil
            try writer.update(instance)
            return .init()
        }
    }

    private static func configured(_ instance: InstanceRecord) throws -> [InstanceRecord.AccessControlAttribute] {
        guard let attributes = instance.accessControlAttributes else {
            throw SSOAdmin.Errors.resourceNotFound(
                "InstanceAccessControlAttributeConfiguration not found for instance \(instance.arn)")
        }
        return attributes
    }

    private static func attributes(
        _ configuration: SSOAdmin.InstanceAccessControlAttributeConfiguration
    ) throws -> [InstanceRecord.AccessControlAttribute] {
        var seen: Set<String> = []
        return try configuration.accessControlAttributes.map { attribute in
            guard seen.insert(attribute.key.lowercased()).inserted else {
                throw SSOAdmin.Errors.validation("Duplicate key \(attribute.key)")
            }
            return .init(key: attribute.key, sources: attribute.value.source)
        }
    }
}
