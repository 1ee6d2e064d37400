extension PolicySet {
    /// The context keys that statements about this action and resource ask for and the request does not have, as first
    /// written: MissingContextValues of the simulation.
    public func missingContextKeys(_ request: PolicyRequest) -> [String] {
        var seen: Set<String> = []
        return all.flatMap(\.document.statements).filter { $0.matchesAction(request.preparedAction) }
            .flatMap(\.contextKeyNames)
            .filter { request.context[$0] == nil && seen.insert(asciiLowercased($0)).inserted }
    }

    var all: [AttachedPolicy] {
        identity + [permissionsBoundary, resource].compactMap { $0 } + (session ?? [])
            + serviceControl.joined() + resourceControl.joined()
    }
}
