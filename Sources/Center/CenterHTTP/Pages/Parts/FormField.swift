/// A field of a form, with its label, what explains it and what is wrong with it.
struct FormField: Sendable {
    enum Kind: Sendable, Equatable {
        /// A line of text: the `type` of the input.
        case input(String)
        case area
        case hidden
        case check
        case select([Choice])
        case radios([Choice])
        case checks([Choice])
    }

    /// One of several to choose from.
    struct Choice: Sendable, Equatable {
        let value: String
        let label: String
        var hint = ""
    }

    let name: String
    var label: String
    var kind = Kind.input("text")
    /// The values that it shows; several where several can be chosen.
    var values: [String] = []
    var hint = ""
    var error = ""
    /// What browsers and password managers go by (HTML, "Autofill").
    var autocomplete = ""
    var inputMode = ""
    var cssClass = ""
    var isRequired = true
    /// Names and codes, which nobody's keyboard should correct.
    var isExact = false
    /// Shown for the password manager's sake.
    var isReadOnly = false
    /// Where the page begins.
    var isFocused = false

    init(_ name: String, _ label: String, kind: Kind = .input("text")) {
        self.name = name
        self.label = label
        self.kind = kind
    }

    /// Chained for brevity: `FormField("name", "Name").with { $0.hint = "…" }`.
    func with(_ change: (inout FormField) -> Void) -> FormField {
        var field = self
        change(&field)
        return field
    }

    var data: PageData {
        var data: PageData = [
            "id": .text(name), "name": .text(name), "label": .text(label), "hint": .text(hint), "error": .text(error),
            "value": .text(values.first ?? ""), "autocomplete": .text(autocomplete), "inputmode": .text(inputMode),
            "class": .text(cssClass), "isRequired": .flag(isRequired), "isExact": .flag(isExact),
            "focused": .flag(isFocused), "isReadOnly": .flag(isReadOnly), "type": "text",
            "isSelected": .flag(values.contains("on")),
            "described": .text(described), "choices": .rows([]),
        ]
        for name in ["isInput", "isArea", "isHidden", "isCheck", "isSelect", "isGroup"] { data[name] = false }
        switch kind {
        case .input(let type): (data["isInput"], data["type"]) = (true, .text(type))
        case .area: data["isArea"] = true
        case .hidden: data["isHidden"] = true
        case .check: data["isCheck"] = true
        case .select(let choices): (data["isSelect"], data["choices"]) = (true, rows(choices))
        case .radios(let choices): (data["isGroup"], data["type"], data["choices"]) = (true, "radio", rows(choices))
        case .checks(let choices): (data["isGroup"], data["type"], data["choices"]) = (true, "checkbox", rows(choices))
        }
        return data
    }

    private var described: String {
        [hint.isEmpty ? nil : "\(name)-hint", error.isEmpty ? nil : "\(name)-error"].compactMap { $0 }
            .joined(separator: " ")
    }

    private func rows(_ choices: [Choice]) -> PageValue {
        .rows(
            choices.enumerated().map { index, choice in
                [
                    "id": .text("\(name)-\(index)"), "value": .text(choice.value), "label": .text(choice.label),
                    "hint": .text(choice.hint), "isSelected": .flag(values.contains(choice.value)),
                ]
            })
    }
}

extension [FormField] {
    var data: PageValue { .rows(map(\.data)) }

    /// The fields with what is wrong with them, and the values that came.
    func answering(_ form: FormFields, _ mistakes: Mistakes) -> [FormField] {
        map { field in
            field.with { field in
                field.error = mistakes[field.name]
                if form.names.contains(field.name), field.kind != .input("password") {
                    field.values = form.all(field.name)
                }
            }
        }
    }
}
