import IAMPolicy
import Primitives

/// A second opinion: the rules of policy evaluation written down as plainly as they can be, straight from the JSON, with
/// no thought for speed and none of the module's own code. It knows what the generated policies use, no more.
struct SlowEvaluator {
    var request: SlowRequest

    func verdict(_ policies: SlowPolicies) -> Verdict {
        let everything =
            policies.identity + (policies.boundary.map { [$0] } ?? []) + (policies.session ?? [])
            + (policies.resource.map { [$0] } ?? [])
        if everything.contains(where: { denies($0) }) { return .explicitDeny }
        let identity = policies.identity.contains { allows($0) }
        let boundary = policies.boundary.map { allows($0) } ?? true
        let session = policies.session.map { $0.contains { allows($0) } } ?? true
        let own = identity && boundary && session
        let names = policies.resource.map { policy in
            statements(policy).filter { $0["Effect"] == "Allow" && applies($0) }.flatMap { grades($0) }
        }
        guard let names, !names.isEmpty else {
            return own && !policies.isTrust && !request.isCrossAccount ? .allowed : .implicitDeny
        }
        if request.isCrossAccount { return own ? .allowed : .implicitDeny }
        if names.contains("self") { return .allowed }
        if names.contains("role") || names.contains("everyone") {
            return boundary && session ? .allowed : .implicitDeny
        }
        return own ? .allowed : .implicitDeny
    }

    private func denies(_ policy: JSON) -> Bool {
        statements(policy).contains { $0["Effect"] == "Deny" && applies($0) }
    }

    private func allows(_ policy: JSON) -> Bool {
        statements(policy).contains { $0["Effect"] == "Allow" && applies($0) }
    }

    private func statements(_ policy: JSON) -> [JSON] {
        policy["Statement"]?.arrayValue ?? []
    }

    private func applies(_ statement: JSON) -> Bool {
        actionApplies(statement) && resourceApplies(statement) && conditionsApply(statement)
            && (statement["Principal"] == nil || !grades(statement).isEmpty)
    }

    /// As what the statement names the caller.
    private func grades(_ statement: JSON) -> [String] {
        strings(statement["Principal"]?["AWS"]).compactMap { name in
            if name == "*" { return "everyone" }
            if name == request.arn { return "self" }
            if name == request.roleARN { return "role" }
            if name == request.account || name == "arn:aws:iam::\(request.account):root" { return "account" }
            return nil
        }
    }

    private func actionApplies(_ statement: JSON) -> Bool {
        func covers(_ pattern: String) -> Bool {
            fits(tokens(pattern.lowercased()), Array(request.action.lowercased()))
        }
        if let not = statement["NotAction"] { return !strings(not).contains(where: covers) }
        return strings(statement["Action"]).contains(where: covers)
    }

    private func resourceApplies(_ statement: JSON) -> Bool {
        if let not = statement["NotResource"] {
            if statement["Effect"] == "Allow", strings(not).contains(where: { substituted($0) == nil }) { return false }
            return !strings(not).contains(where: resourceFits)
        }
        guard let resources = statement["Resource"] else { return true }
        return strings(resources).contains(where: resourceFits)
    }

    private func resourceFits(_ pattern: String) -> Bool {
        if pattern == "*" { return true }
        guard let pattern = substituted(pattern) else { return false }
        return arnFits(pattern, request.resource)
    }

    /// Six parts each, one by one.
    private func arnFits(_ pattern: [Token], _ text: String) -> Bool {
        var patterns = pattern.split(separator: .literal(":"), maxSplits: 5, omittingEmptySubsequences: false).map(
            Array.init)
        while patterns.count < 6 { patterns.append([.many]) }
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(Array.init)
        return parts.count == 6 && (0..<6).allSatisfy { fits(patterns[$0], parts[$0]) }
    }

    private func conditionsApply(_ statement: JSON) -> Bool {
        (statement["Condition"]?.objectValue ?? []).allSatisfy { line in
            (line.value.objectValue ?? []).allSatisfy { key in
                let unknown = strings(key.value).contains { substituted($0) == nil }
                if unknown, line.name.contains("Not"), statement["Effect"] == "Allow" { return false }
                return conditionApplies(line.name, key.name, strings(key.value))
            }
        }
    }

    private func conditionApplies(_ name: String, _ key: String, _ wanted: [String]) -> Bool {
        let parts = name.split(separator: ":").map(String.init)
        var base = parts[parts.count - 1]
        let quantifier = parts.count == 2 ? parts[0] : ""
        let ifExists = base.hasSuffix("IfExists")
        if ifExists { base.removeLast("IfExists".count) }
        let given = request.context.first { $0.key.lowercased() == key.lowercased() }?.value ?? []
        if base == "Null" { return wanted.contains(given.isEmpty ? "true" : "false") }
        let negated = base.contains("Not")
        let positive = base.replacing("Not", with: "")
        if given.isEmpty { return ifExists || quantifier == "ForAllValues" || (quantifier == "" && negated) }
        let matched = given.map { value in wanted.contains { compare(positive, value, $0) } }
        switch quantifier {
        case "ForAllValues": return matched.allSatisfy { $0 != negated }
        case "ForAnyValue": return matched.contains { $0 != negated }
        default: return negated ? !matched.contains(true) : matched.contains(true)
        }
    }

    private func compare(_ name: String, _ value: String, _ wanted: String) -> Bool {
        switch name {
        case "StringEquals": return substituted(wanted, wildcards: false).map { text($0) == value } ?? false
        case "StringEqualsIgnoreCase":
            return substituted(wanted, wildcards: false).map { text($0).lowercased() == value.lowercased() } ?? false
        case "StringLike": return substituted(wanted).map { fits($0, Array(value)) } ?? false
        case "ArnLike", "ArnEquals": return substituted(wanted).map { arnFits($0, value) } ?? false
        case "Bool":
            return value.lowercased() == wanted.lowercased() && ["true", "false"].contains(wanted.lowercased())
        case "IpAddress": return inNetwork(value, wanted)
        default: return ordered(name, value, wanted)
        }
    }

    private func ordered(_ name: String, _ value: String, _ wanted: String) -> Bool {
        // Dates in one form sort as texts.
        let isDate = name.hasPrefix("Date")
        let left = isDate ? nil : Double(value)
        let right = isDate ? nil : Double(wanted)
        if !isDate, left == nil || right == nil { return false }
        let less = isDate ? value < wanted : (left ?? 0) < (right ?? 0)
        let equal = isDate ? value == wanted : left == right
        switch name.drop(while: { $0 != "E" && $0 != "L" && $0 != "G" }) {
        case "Equals": return equal
        case "LessThan": return less
        case "LessThanEquals": return less || equal
        case "GreaterThan": return !less && !equal
        default: return !less
        }
    }

    /// Dotted decimals only.
    private func inNetwork(_ value: String, _ network: String) -> Bool {
        func bits(_ text: Substring) -> String? {
            let parts = text.split(separator: ".").compactMap { UInt8($0) }
            guard parts.count == 4 else { return nil }
            return parts.map { byte in
                let digits = String(byte, radix: 2)
                return String(repeating: "0", count: 8 - digits.count) + digits
            }.joined()
        }
        let parts = network.split(separator: "/")
        guard let address = bits(value[...]), let base = bits(parts[0]) else { return false }
        return address.hasPrefix(base.prefix(parts.count == 2 ? Int(parts[1]) ?? 0 : 32))
    }

    private func strings(_ json: JSON?) -> [String] {
        switch json {
        case .string(let text): [text]
        case .array(let elements): elements.compactMap(\.stringValue)
        default: []
        }
    }
}
