import AWSModels
import AWSProtocols
import IAMPolicy

/// What a simulation is asked with, checked beyond what the model says.
enum SimulationInput {
    /// Each names a service, and none has wildcards.
    static func actions(_ names: [String]) throws -> [String] {
        for name in names {
            guard name.contains(":"), !name.contains("*"), !name.contains("?") else {
                throw IAM.Errors.invalidInput("Invalid action name: \(name). It must name one action of a service.")
            }
        }
        return names
    }

    /// ARNs, or `*`.
    static func resources(_ names: [String]?) throws -> [String] {
        for name in names ?? [] where name != "*" {
            let parts = name.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            guard parts.count == 6, parts[0] == "arn" else {
                throw IAM.Errors.invalidInput("ResourceNames are not in a valid ARN format: \(name).")
            }
        }
        return names ?? ["*"]
    }

    /// The account that `ResourceOwner` names by its root user's ARN.
    static func owner(_ text: String?) throws -> String? {
        guard let text else { return nil }
        guard text.hasPrefix("arn:"), let account = PrincipalReference(.aws, text).accountID else {
            throw IAM.Errors.invalidInput("'\(text)' is not a valid as a Resource Owner.")
        }
        return account
    }

    /// The scenarios that AWS knows; they say which resources belong together, and change no decision.
    static func checkHandling(_ option: String?) throws {
        let known = [
            "EC2-Classic-InstanceStore", "EC2-Classic-EBS", "EC2-VPC-InstanceStore", "EC2-VPC-InstanceStore-Subnet",
            "EC2-VPC-EBS", "EC2-VPC-EBS-Subnet",
        ]
        guard let option, !known.contains(option) else { return }
        throw IAM.Errors.invalidInput("Invalid resource handling option: \(option).")
    }

    /// The context that a simulation is given, its values of the types that they are said to have.
    static func context(_ entries: [IAM.ContextEntry]?) throws -> RequestContext {
        var context = RequestContext()
        for entry in entries ?? [] {
            guard let name = entry.contextKeyName, let values = entry.contextKeyValues else {
                throw IAM.Errors.invalidInput("Invalid context entry: a key needs a name and values.")
            }
            if let type = entry.contextKeyType.flatMap(ContextValueType.init(contextKeyType:)),
                let wrong = values.first(where: { !type.accepts($0) })
            {
                throw IAM.Errors.invalidInput("Invalid value for context key \(name): \(wrong) is not of type \(type).")
            }
            context[name] = values
        }
        return context
    }
}
