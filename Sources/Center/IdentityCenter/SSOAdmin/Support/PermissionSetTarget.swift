import AWSProtocols

/// Which permission set a request is about; the inputs of all operations call it the same.
struct PermissionSetTarget {
    let instanceARN: String
    let permissionSetARN: String

    /// What `input` names. The model requires both, so that neither is missing.
    init(_ input: some WireStructure) {
        let fields = input.fields
        instanceARN = Self.text(fields["InstanceArn"])
        permissionSetARN = Self.text(fields["PermissionSetArn"])
    }

    private static func text(_ value: WireValue?) -> String {
        if case .string(let text)? = value { text } else { "" }
    }
}
