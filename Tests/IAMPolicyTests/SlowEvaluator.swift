import IAMPolicy
import Primitives

/// A second opinion: the rules of policy evaluation written down as plainly as they can be, straight from the JSON, with
/// no thought for speed and none of the module's own code. It knows what the generated policies use, no more.
struct SlowEvaluator {
    var request: SlowRequest
    /// Policies of the older version have none.
    var hasVariables = true

    func verdict(_ policies: SlowPolicies) -> Verdict {
        let everything =
            policies.identity + (policies.boundary.map { [$0] } ?? []) + (policies.session ?? [])
            + (policies.resource.map { [$0] } ?? [])
        if everything.contains(where: { denies($0) }) { return .explicitDeny }
        let identity = policies.identity.contains { allows($0) }
        let boundary = policies.boundary.map { allows($0) } ?? true
        let session = policies.session.map { $0.contains { allows($0) } } ?? true
        let own: Bool
        switch request.kind {
        case .root: own = true
        case .service, .federated, .anonymous: own = false
        case .user, .roleSession, .federatedUser: own = identity && boundary && session
        }
        let names = policies.resource.map { policy in
            let reader = reading(policy)
            return statements(policy).filter { $0["Effect"] == "Allow" && reader.applies($0) }
                .flatMap { reader.grades($0) }
        }
        guard let names, !names.isEmpty else {
            return own && !policies.isTrust && !isCrossAccount ? .allowed : .implicitDeny
        }
        if isCrossAccount { return own ? .allowed : .implicitDeny }
        if names.contains("self") { return .allowed }
        if names.contains("role") || names.contains("everyone") {
            return request.kind == .root || (boundary && session) ? .allowed : .implicitDeny
        }
        return own ? .allowed : .implicitDeny
    }

    private var isCrossAccount: Bool { request.isCrossAccount && hasAccount }

    private var hasAccount: Bool { ![.service, .federated, .anonymous].contains(request.kind) }

    private func reading(_ policy: JSON) -> SlowEvaluator {
        SlowEvaluator(request: request, hasVariables: policy["Version"] == "2012-10-17")
    }

    private func denies(_ policy: JSON) -> Bool {
        statements(policy).contains { $0["Effect"] == "Deny" && reading(policy).applies($0) }
    }

    private func allows(_ policy: JSON) -> Bool {
        statements(policy).contains { $0["Effect"] == "Allow" && reading(policy).applies($0) }
    }

    private func statements(_ policy: JSON) -> [JSON] {
        policy["Statement"]?.arrayValue ?? []
    }

    private func applies(_ statement: JSON) -> Bool {
        actionApplies(statement) && resourceApplies(statement) && conditionsApply(statement)
            && principalApplies(statement)
    }

    private func principalApplies(_ statement: JSON) -> Bool {
        if statement["Principal"] != nil { return !grades(statement).isEmpty }
        guard let spared = statement["NotPrincipal"] else { return true }
        let grades = grades(of: spared)
        if grades.contains("everyone") { return false }
        // A Deny spares only those who are named as all that they are.
        var wanted = ["self"]
        if [.user, .federatedUser, .roleSession].contains(request.kind) { wanted.append("account") }
        if request.kind == .roleSession { wanted.append("role") }
        return !wanted.allSatisfy(grades.contains)
    }

    private func grades(_ statement: JSON) -> [String] { grades(of: statement["Principal"] ?? .null) }

    /// As what these names are the caller's.
    private func grades(of principal: JSON) -> [String] {
        if principal == "*" { return ["everyone"] }
        var grades = strings(principal["AWS"]).compactMap { name -> String? in
            if name == "*" { return "everyone" }
            if !hasAccount { return nil }
            if name == request.arn || name == request.uniqueID { return "self" }
            if [request.roleARN, request.roleID, request.userARN].contains(name) { return "role" }
            guard name == request.account || name == "arn:aws:iam::\(request.account):root" else { return nil }
            return request.kind == .root ? "self" : "account"
        }
        if request.kind == .service, strings(principal["Service"]).contains(request.arn) { grades.append("self") }
        if request.kind == .federated, strings(principal["Federated"]).contains(request.arn) { grades.append("self") }
        return grades
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
        case "BinaryEquals": return value == wanted
        case "Bool":
            return value.lowercased() == wanted.lowercased() && ["true", "false"].contains(wanted.lowercased())
        case "IpAddress": return inNetwork(value, wanted)
        default: return ordered(name, value, wanted)
        }
    }

    private func ordered(_ name: String, _ value: String, _ wanted: String) -> Bool {
        let isDate = name.hasPrefix("Date")
        guard let left = isDate ? date(value) : Double(value), let right = isDate ? date(wanted) : Double(wanted) else {
            return false
        }
        switch name.drop(while: { $0 != "E" && $0 != "L" && $0 != "G" }) {
        case "Equals": return left == right
        case "LessThan": return left < right
        case "LessThanEquals": return left <= right
        case "GreaterThan": return left > right
        default: return left >= right
        }
    }

    /// Seconds since 1970, or `2026-01-01T00:00:00Z`, the days counted one year and month after the other.
    private func date(_ text: String) -> Double? {
        if let seconds = Double(text) { return seconds }
        let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
        guard parts.count == 6, text.hasSuffix("Z") else { return nil }
        func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
        var days = parts[2] - 1
        for year in 1970..<parts[0] { days += isLeap(year) ? 366 : 365 }
        let months = [31, isLeap(parts[0]) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for month in months.prefix(parts[1] - 1) { days += month }
        return Double(((days * 24 + parts[3]) * 60 + parts[4]) * 60 + parts[5])
    }

    /// Dotted decimals, or eight groups in hexadecimal: only addresses written in full.
    private func inNetwork(_ value: String, _ network: String) -> Bool {
        func bits(_ text: Substring) -> String? {
            let isLong = text.contains(":")
            let parts = text.split(separator: isLong ? ":" : ".").compactMap { UInt16($0, radix: isLong ? 16 : 10) }
            guard parts.count == (isLong ? 8 : 4) else { return nil }
            return parts.map { part in
                let digits = String(part, radix: 2)
                return String(repeating: "0", count: (isLong ? 16 : 8) - digits.count) + digits
            }.joined()
        }
        let parts = network.split(separator: "/")
        guard let address = bits(value[...]), let base = bits(parts[0]), address.count == base.count else {
            return false
        }
        return address.hasPrefix(base.prefix(parts.count == 2 ? Int(parts[1]) ?? 0 : base.count))
    }

    private func strings(_ json: JSON?) -> [String] {
        switch json {
        case .string(let text): [text]
        case .array(let elements): elements.compactMap(\.stringValue)
        default: []
        }
    }
}
