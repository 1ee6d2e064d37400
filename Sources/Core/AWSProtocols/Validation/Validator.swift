/// Checks input against the constraints of the model, and words what it finds as AWS does.
public struct Validator {
    private let style: ValidationStyle
    /// `Value … at … failed to satisfy constraint: …`, in the order of the model's members.
    private var violations: [String] = []
    /// The first violation that has a sentence of its own.
    private var sentence: String?

    private init(style: ValidationStyle) {
        self.style = style
    }

    /// Throws a validation error that lists every violation, unless there is none. A violation with a sentence of its
    /// own is reported alone, before the others.
    public static func check(
        _ fields: WireFields, against schema: StructureSchema, style: ValidationStyle
    ) throws(ServiceError) {
        var validator = Validator(style: style)
        validator.check(fields, schema, at: "")
        if let sentence = validator.sentence { throw .validation(sentence, code: style.code) }
        guard !validator.violations.isEmpty else { return }
        let count = validator.violations.count
        throw .validation(
            "\(count) validation error\(count == 1 ? "" : "s") detected: "
                + validator.violations.joined(separator: "; "), code: style.code)
    }

    private mutating func check(_ fields: WireFields, _ schema: StructureSchema, at prefix: String) {
        for member in schema.members {
            if let value = fields[member.name] {
                check(value, member.shape, at: prefix + member.lowerCamelName)
            } else if member.isRequired {
                report(style.repeatsValues ? " null" : "", prefix + member.lowerCamelName, "Member must not be null")
            }
        }
    }

    private mutating func check(_ value: WireValue, _ shape: Shape, at path: String) {
        for constraint in shape.violations(of: value) { report(constraint, value, shape, path) }
        switch (value, shape.kind) {
        case (.structure(let fields), .structure(let type)):
            check(fields, type.schema, at: path + ".")
        case (.list(let items), .list(let member, _)):
            check(items, member, at: path)
        case (.map(let entries), .map(let key, let valueShape, _)):
            check(entries.map { .string($0.key) }, key, at: path)
            check(entries.map(\.value), valueShape, at: path)
        default: return
        }
    }

    /// Structures are reported one by one, simple members together and with all their constraints.
    private mutating func check(_ items: [WireValue], _ member: Shape, at path: String) {
        switch member.kind {
        case .structure, .list, .map:
            for (index, item) in items.enumerated() { check(item, member, at: "\(path).\(index + 1).member") }
        default:
            guard items.contains(where: { !member.violations(of: $0).isEmpty }) else { return }
            let all = member.allConstraints + ["Member must not be null"]
            let text = "[" + items.map(\.validationText).joined(separator: ", ") + "]"
            let printed = style.repeatsValues && !member.isSensitive ? " '\(text)'" : ""
            report(printed, path, "Member must satisfy constraint: [" + all.joined(separator: ", ") + "]")
        }
    }

    private mutating func report(_ constraint: String, _ value: WireValue, _ shape: Shape, _ path: String) {
        let name = path.split(separator: ".").last.map(String.init) ?? path
        if let pattern = shape.constraints.pattern, constraint == Shape.sentence(for: pattern),
            let ending = style.sentences[pattern.source]
        {
            sentence = sentence ?? "The specified value for \(name) is invalid. \(ending)"
        } else {
            let isPrinted = style.repeatsValues && !shape.isSensitive
            report(isPrinted ? " '\(value.validationText)'" : "", path, constraint)
        }
    }

    private mutating func report(_ value: String, _ path: String, _ constraint: String) {
        violations.append("Value\(value) at '\(path)' failed to satisfy constraint: \(constraint)")
    }
}

extension WireValue {
    /// As Java prints it.
    fileprivate var validationText: String {
        switch self {
        case .string(let text): text
        case .list(let items): "[" + items.map(\.validationText).joined(separator: ", ") + "]"
        case .map(let entries):
            "{" + entries.map { $0.key + "=" + $0.value.validationText }.joined(separator: ", ") + "}"
        case .structure(let fields):
            fields.keys.sorted().map { "\($0)=\(fields[$0]?.validationText ?? "")" }.joined(separator: ", ")
        case .secret: "***"
        default: QueryScalar.text(of: self, as: .string) ?? ""
        }
    }
}
