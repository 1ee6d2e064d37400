/// One of a person's e-mail addresses, telephone numbers, photos or roles, with what it is used for.
public struct LabelledValue: Hashable, Sendable {
    public var value: String?
    /// Such as `work`.
    public var type: String?
    /// What photos are shown as.
    public var display: String?
    public var isPrimary: Bool?

    public init(value: String?, type: String? = nil, display: String? = nil, isPrimary: Bool? = nil) {
        self.value = value
        self.type = type
        self.display = display
        self.isPrimary = isPrimary
    }
}
