internal import Crypto
internal import Primitives
internal import SharedConfig

/// The name under which a session is kept: a digest of everything that went into it, so that a changed line means
/// another session.
enum CacheKey {
    /// The key of `step`, made from the session or source called `parent`, at the services of `authority`.
    static func key(_ step: SessionStep, parent: String, authority: String) -> String {
        var inputs: [JSON] = [.string("1"), .string(parent), .string(authority)]
        inputs.append(text(step.mfa?.serial.value))
        inputs.append(step.duration.map { .integer($0) } ?? .null)
        if case .role(let role) = step.kind {
            inputs += [
                .string(role.roleARN.value), .string(step.sessionName), text(role.externalID?.value),
            ]
        }
        if case .permissionSet(let sso) = step.kind {
            inputs += [
                "sso", text(sso.session?.value), .string(sso.startURL.value), .string(sso.region.value),
                text(sso.accountID?.value), text(sso.roleName?.value),
            ]
        }
        return digest(JSON.array(inputs).text)
    }

    /// The name of the lock behind which codes of a device are asked for.
    static func device(_ serial: String, authority: String) -> String {
        digest(JSON.array(["device", .string(serial), .string(authority)]).text)
    }

    private static func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }

    private static func digest(_ text: String) -> String {
        Hex.encode(Array(SHA256.hash(data: Array(text.utf8))))
    }
}
