/// Why a shared file cannot be read, or an edit of it not be made, and where.
public struct ConfigError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        case invalidUTF8
        /// A setting or a continuation stands before the first section.
        case expectedSection
        /// `[name` without `]`, or text after `]`.
        case unterminatedSection
        /// An indented line follows no setting.
        case expectedProperty
        case missingEqualsSign
        case emptyName
        case missingNestedEqualsSign
        case emptyNestedName
        /// The value to be written would be read back as something else.
        case unwritableValue(key: String)
        case unwritableName(String)
        case noSuchSection(String)
    }

    public let problem: Problem
    /// Line 0 stands for the file as a whole.
    public let location: SourceLocation

    public init(_ problem: Problem, at location: SourceLocation) {
        self.problem = problem
        self.location = location
    }

    /// What is wrong, without the place. Never quotes a setting's value: it may be a secret.
    public var message: String {
        switch problem {
        case .invalidUTF8: "the line is not UTF-8 text"
        case .expectedSection: "expected a section before the first setting"
        case .unterminatedSection: "the section's name must end with ']'"
        case .expectedProperty: "expected a setting, found an indented line that continues none"
        case .missingEqualsSign: "expected an '=' sign after the setting's name"
        case .emptyName: "the setting has no name before '='"
        case .missingNestedEqualsSign: "expected an '=' sign in the nested setting"
        case .emptyNestedName: "the nested setting has no name before '='"
        case .unwritableValue(let key): "the value for \(key) cannot be written on one line of the file"
        case .unwritableName(let name): "'\(name)' cannot be written as a name"
        case .noSuchSection(let header): "there is no section \(header)"
        }
    }

    /// What to do about it.
    public var hint: String {
        switch problem {
        case .invalidUTF8: "save the file as UTF-8"
        case .expectedSection: "begin the file with a line such as [default] or [profile NAME]"
        case .unterminatedSection: "write [default] or [profile NAME], and put comments after # on the same line"
        case .expectedProperty: "remove the spaces at the beginning of the line, or write it as name = value"
        case .missingEqualsSign, .emptyName: "write the line as name = value"
        case .missingNestedEqualsSign, .emptyNestedName: "write the indented line as name = value"
        case .unwritableValue: "leave out line breaks, spaces at the ends, and ' #' or ' ;'"
        case .unwritableName: "use letters, digits and the characters - _ . / % @ : +"
        case .noSuchSection(let header): "add a line \(header)"
        }
    }

    /// `/home/ann/.aws/config:12: expected …`.
    public var description: String {
        location.line == 0 ? "\(location.path): \(message)" : "\(location): \(message)"
    }
}
