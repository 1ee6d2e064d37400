import SharedConfig
import Testing

struct SSOSignInTests {
    private let text = """
        [sso-session corp]
        sso_start_url = https://d-1.awsapps.com/start
        sso_region = eu-west-1
        sso_registration_scopes = sso:account:access , x:y ,,

        [profile dev]
        sso_session = corp
        sso_account_id = 111122223333
        sso_role_name = Admin
        region = us-east-1

        [profile old]
        sso_start_url = https://d-2.awsapps.com/start
        sso_region = us-west-2
        sso_account_id = 111122223333
        sso_role_name = Admin
        """

    private func step(_ profile: String) throws -> SSOStep {
        guard case .sso(let step) = try plan(profile, text).source else { throw NotSSO() }
        return step
    }

    private struct NotSSO: Error {}

    @Test func aSessionSaysWhereWithWhatScopesAndInWhichRegion() throws {
        let signIn = try shared(text).signIn(step("dev"))
        #expect(signIn.session == "corp" && signIn.startURL.value == "https://d-1.awsapps.com/start")
        #expect(signIn.region.value == "eu-west-1")
        #expect(signIn.scopes == ["sso:account:access", "x:y"])
        #expect(try shared(text).signIn(session: "corp").startURL == signIn.startURL)
    }

    @Test func aProfileOfTheOlderFormHasNeitherSessionNorScopes() throws {
        let signIn = try shared(text).signIn(step("old"))
        #expect(signIn.session == nil && signIn.scopes == nil && signIn.region.value == "us-west-2")
    }

    @Test func aRoleMayBeAssumedFromIt() throws {
        let plan = try plan("far", text + "\n[profile far]\nrole_arn = arn:aws:iam::1:role/far\nsource_profile = dev\n")
        guard case .sso(let step) = plan.source else { throw NotSSO() }
        #expect(step.profile == "dev" && plan.roles.count == 1)
    }

    @Test func aMissingSessionIsAnErrorThatNamesThoseThatExist() throws {
        let error = #expect(throws: PlanError.self) { try shared(text).signIn(session: "crop") }
        #expect(error?.message.contains("there is corp") == true)
        #expect(error?.hint == "twinlock configure sso --sso-session crop")
    }

    @Test func aSessionWithoutItsRegionIsAnErrorWithTheLineOfItsHeader() throws {
        let error = #expect(throws: PlanError.self) {
            try shared("\n[sso-session x]\nsso_start_url = https://a/start\n").signIn(session: "x")
        }
        #expect(error?.location == SourceLocation(path: "config", line: 2))
    }
}
