@unsafe @preconcurrency import Glibc

/// The variables of a process as a value: captured once at the top, handed down, passed on to children.
public struct Environment: Sendable, Equatable {
    /// The variables by name.
    public var variables: [String: String]
    /// Entries (`name=value`) that are not UTF-8: nothing here can use them, but children get them as they were.
    let undecodable: [[UInt8]]

    /// An environment of just these variables.
    public init(_ variables: [String: String]) {
        self.variables = variables
        undecodable = []
    }

    init(entries: some Sequence<[UInt8]>) {
        var variables: [String: String] = [:]
        var undecodable: [[UInt8]] = []
        for entry in entries {
            guard let equals = entry.firstIndex(of: UInt8(ascii: "=")),
                let name = String(validating: entry[..<equals], as: UTF8.self),
                let value = String(validating: entry[(equals + 1)...], as: UTF8.self)
            else {
                undecodable.append(entry)
                continue
            }
            // As getenv does: the first of several wins.
            if variables[name] == nil { variables[name] = value }
        }
        self.variables = variables
        self.undecodable = undecodable
    }

    /// The variable `name`; an empty value counts as a value. Setting nil removes it.
    public subscript(name: String) -> String? {
        get { variables[name] }
        set { variables[name] = newValue }
    }

    /// What this process was started with.
    public static func current() -> Environment {
        var entries: [[UInt8]] = []
        var next = unsafe environ
        // A parent may start a process without any environment, not even an empty one.
        guard Int(bitPattern: next) != 0 else { return Environment([:]) }
        while let entry = unsafe next.pointee {
            unsafe entries.append(Array(UnsafeRawBufferPointer(start: entry, count: strlen(entry))))
            unsafe next = next.successor()
        }
        return Environment(entries: entries)
    }

    /// The entries (`name=value`) for a child, in the order of their names.
    var entries: [[UInt8]] {
        variables.sorted { $0.key < $1.key }.map { Array("\($0.key)=\($0.value)".utf8) } + undecodable
    }
}
