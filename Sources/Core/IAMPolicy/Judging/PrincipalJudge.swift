extension PrincipalReference {
    /// The identity providers that AWS knows by name.
    private static let providers: Set<String> = [
        "cognito-identity.amazonaws.com", "www.amazon.com", "graph.facebook.com", "accounts.google.com",
    ]

    /// Whether this could name someone. Whether it does, only the one who keeps the users and roles knows.
    public var isWellFormed: Bool {
        switch kind {
        case .aws: value == "*" || accountID.map(Self.isAccount) ?? (isUniqueID || isPrincipalARN)
        case .service: Self.isServiceName(value)
        case .federated: Self.providers.contains(value) || isProviderARN
        case .canonicalUser: value.utf8.count == 64
        }
    }

    private static func isAccount(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy(isDigit)
    }

    /// What AWS keeps in the place of a principal's ARN, so that a user made again under the same name is another;
    /// `AROA…:SESSION` for a session of a role.
    private var isUniqueID: Bool {
        let parts = value.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 1 || parts.count == 2 && value.hasPrefix("AROA") && !parts[1].isEmpty else { return false }
        return (value.hasPrefix("AIDA") || value.hasPrefix("AROA")) && parts[0].utf8.count >= 16
            && parts[0].utf8.allSatisfy { isDigit($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    private var isPrincipalARN: Bool {
        guard let (service, resource) = arnParts else { return false }
        let parts = resource.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 2, !parts.contains(""), !resource.contains(where: { $0 == "*" || $0 == "?" }) else {
            return false
        }
        switch (service, parts[0]) {
        case ("iam", "user"), ("iam", "role"): return true
        case ("sts", "assumed-role"): return parts.count == 3
        case ("sts", "federated-user"): return parts.count == 2
        default: return false
        }
    }

    private var isProviderARN: Bool {
        guard let (service, resource) = arnParts, service == "iam" else { return false }
        return resource.hasPrefix("saml-provider/") || resource.hasPrefix("oidc-provider/")
    }

    private var arnParts: (service: String, resource: String)? {
        let parts = value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn", ResourceJudge.partitions.contains(parts[1]), parts[3].isEmpty,
            Self.isAccount(parts[4])
        else { return nil }
        return (parts[2], parts[5])
    }

    private static func isServiceName(_ text: String) -> Bool {
        let suffixes = [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal"]
        return suffixes.contains { text.hasSuffix($0) && text != $0 }
            && text.utf8.allSatisfy { byte in
                isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            }
    }
}
