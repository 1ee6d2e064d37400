import Primitives

/// The services whose actions policy documents allow, by namespace. Denials and conditions are not looked at, as AWS
/// does not (IAM User Guide, "Things to know about last accessed information").
struct GrantedServices {
    /// The services that this center has.
    static let known = ["iam", "s3", "sts"]

    /// Services that are named.
    private(set) var named: Set<String> = []
    /// Whether actions of every service there is are allowed.
    private(set) var hasAll = false

    init(_ documents: some Sequence<String>) {
        for text in documents { add(text) }
    }

    func contains(_ service: String) -> Bool {
        hasAll || named.contains(service)
    }

    /// Those that are named; where every service is allowed, those of this center as well.
    var all: [String] {
        (hasAll ? named.union(Self.known) : named).sorted()
    }

    private mutating func add(_ text: String) {
        guard let document = try? JSON.parse(text), let statements = document["Statement"] else { return }
        for statement in statements.arrayValue ?? [statements] where statement["Effect"]?.stringValue == "Allow" {
            guard let actions = statement["Action"] else {
                // NotAction: everything but some.
                hasAll = true
                continue
            }
            for action in actions.arrayValue ?? [actions] { add(action: action.stringValue ?? "") }
        }
    }

    private mutating func add(action: String) {
        let service = action.prefix { $0 != ":" }.lowercased()
        if service.contains("*") || service.contains("?") { hasAll = true } else { named.insert(service) }
    }
}
