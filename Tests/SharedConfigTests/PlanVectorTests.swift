import Primitives
import SharedConfig
import Testing

@Suite(.enabled(if: Vectors.exist, Vectors.absent))
struct PlanVectorTests {
    @Test func theSDKsResolutionCasesGiveTheirChains() throws {
        let cases = try #require(Vectors.read("assume-role/assume-role-tests.json").arrayValue)
        #expect(cases.count >= 28)
        for test in cases {
            let name = Comment(rawValue: test["docs"]?.stringValue ?? "")
            let input = try #require(test["input"])
            let config = text(input)
            let profile = try #require(input["selected_profile"]?.stringValue)
            guard let chain = test["output"]?["ProfileChain"] else {
                #expect(throws: PlanError.self, name) { try plan(profile, config) }
                continue
            }
            #expect(try json(plan(profile, config)) == sorted(chain), name)
        }
    }

    private func text(_ input: JSON) -> String {
        var lines: [String] = []
        for (kind, sections) in [("profile", input["profiles"]), ("sso-session", input["sso_sessions"])] {
            for section in sections?.objectValue ?? [] {
                lines.append("[\(kind) \(section.name)]")
                for value in section.value.objectValue ?? [] {
                    lines.append("\(value.name) = \(value.value.stringValue ?? "")")
                }
            }
        }
        return lines.joined(separator: "\n")
    }

    private func json(_ plan: ResolutionPlan) throws -> JSON {
        try sorted(.array([source(plan.source)] + plan.roles.map(role)))
    }

    private func role(_ step: RoleStep) -> JSON {
        object(
            "AssumeRole",
            [
                "role_arn": step.roleARN.value, "role_session_name": step.sessionName?.value,
                "external_id": step.externalID?.value,
            ])
    }

    private func source(_ source: CredentialSource) throws -> JSON {
        switch source {
        case .fileKeys(_, let keys):
            object(
                "AccessKey",
                [
                    "access_key_id": keys.accessKeyID.value, "secret_access_key": keys.secretAccessKey.value.revealed(),
                    "account_id": keys.accountID?.value,
                ])
        case .machine(_, let name): .object([.init("NamedSource", .string(name.value))])
        case .webIdentity(let step):
            object(
                "WebIdentityToken",
                [
                    "role_arn": step.roleARN.value, "web_identity_token_file": step.tokenFile.value,
                    "role_session_name": step.sessionName?.value,
                ])
        case .sso(let step):
            object(
                "Sso",
                [
                    "sso_session": step.session?.value, "sso_region": step.region.value,
                    "sso_start_url": step.startURL.value, "sso_account_id": step.accountID?.value,
                    "sso_role_name": step.roleName?.value,
                ])
        default: throw UnexpectedSource()
        }
    }

    private func object(_ name: String, _ values: [String: String?]) -> JSON {
        .object([.init(name, .object(values.compactMap { key, value in value.map { .init(key, .string($0)) } }))])
    }

    private func sorted(_ json: JSON) -> JSON {
        switch json {
        case .array(let elements): .array(elements.map(sorted))
        case .object(let members):
            .object(members.map { .init($0.name, sorted($0.value)) }.sorted { $0.name < $1.name })
        default: json
        }
    }
}

private struct UnexpectedSource: Error {}
