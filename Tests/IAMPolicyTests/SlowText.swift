/// The slow evaluator's way with wildcards and variables.
extension SlowEvaluator {
    enum Token: Equatable {
        case literal(Character)
        /// From a variable's value: never a wildcard, never a colon between segments.
        case given(Character)
        case many, one
    }

    func tokens(_ pattern: String) -> [Token] {
        pattern.map { $0 == "*" ? .many : $0 == "?" ? .one : .literal($0) }
    }

    func text(_ tokens: [Token]) -> String {
        String(
            tokens.map { token in
                switch token {
                case .literal(let character), .given(let character): character
                case .many: "*"
                case .one: "?"
                }
            })
    }

    /// The pattern with its variables filled in; nil if one has no value.
    func substituted(_ pattern: String, wildcards: Bool = true) -> [Token]? {
        var result: [Token] = []
        var rest = pattern[...]
        while let first = rest.first {
            if hasVariables, rest.hasPrefix("${"), let close = rest.firstIndex(of: "}") {
                let body = String(rest[..<close].dropFirst(2))
                rest = rest[close...].dropFirst()
                if ["*", "?", "$"].contains(body) {
                    result += body.map(Token.given)
                    continue
                }
                guard let value = value(body) else { return nil }
                result += value.map(Token.given)
                continue
            }
            result += wildcards ? tokens(String(first)) : [.literal(first)]
            rest = rest.dropFirst()
        }
        return result
    }

    private func value(_ body: String) -> String? {
        let parts = body.split(separator: ",", maxSplits: 1).map(String.init)
        let values = request.context.first { $0.key.lowercased() == parts[0].lowercased() }?.value ?? []
        if values.count == 1 { return values[0] }
        return parts.count == 2 ? String(parts[1].drop { $0 == " " }.dropFirst().dropLast()) : nil
    }

    /// By trying everything.
    func fits(_ pattern: [Token], _ text: [Character]) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        let rest = Array(pattern.dropFirst())
        switch first {
        case .many: return (0...text.count).contains { fits(rest, Array(text.dropFirst($0))) }
        case .one: return !text.isEmpty && fits(rest, Array(text.dropFirst()))
        case .literal(let character), .given(let character):
            return text.first == character && fits(rest, Array(text.dropFirst()))
        }
    }
}
