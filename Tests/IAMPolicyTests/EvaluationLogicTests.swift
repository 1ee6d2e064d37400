import IAMPolicy
import Testing

/// The flow of the IAM User Guide's "Policy evaluation logic", by kind of policy and of principal.
struct EvaluationLogicTests {
    private let user = #"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#
    private let role = #"{"AWS":"arn:aws:iam::111122223333:role/team/ops"}"#
    private let roleSession = #"{"AWS":"arn:aws:sts::111122223333:assumed-role/ops/alice"}"#
    private let account = #"{"AWS":"111122223333"}"#

    private func bucket(_ principal: String, _ effect: String = "Allow") throws -> AttachedPolicy {
        try policy(
            statement(effect, resource: "arn:aws:s3:::bucket/*", principal: principal), kind: .resource, name: "bucket")
    }

    private func nothing(_ kind: PolicyKind) throws -> AttachedPolicy {
        try policy(statement(action: "none:None"), kind: kind)
    }

    private func everything(_ kind: PolicyKind) throws -> AttachedPolicy {
        try policy(statement(), kind: kind)
    }

    @Test func nothingIsAllowedByDefault() {
        #expect(decide(request(), PolicySet()).missing == [.identity])
    }

    @Test func anExplicitDenyWinsOverEverything() throws {
        let deny = try policy(statement("Deny", action: "s3:*"), name: "deny")
        let allow = try everything(.identity)
        for denied in [
            PolicySet(identity: [allow, deny]), PolicySet(identity: [allow], permissionsBoundary: deny),
            PolicySet(identity: [allow], session: [deny]), PolicySet(identity: [allow], serviceControl: [[deny]]),
            PolicySet(identity: [deny], resource: try bucket(user)),
        ] {
            guard case .explicitlyDenied(let statement) = decide(request(), denied).outcome else {
                Issue.record("not denied")
                continue
            }
            #expect(statement.source.id == "deny")
        }
        let byBucket = decide(request(), PolicySet(identity: [allow], resource: try bucket(user, "Deny")))
        #expect(byBucket.deciding.map(\.source.id) == ["bucket"])
    }

    @Test func boundariesAndSessionPoliciesOnlyLimit() throws {
        let allow = try everything(.identity)
        let boundary = try nothing(.permissionsBoundary)
        #expect(
            decide(request(), PolicySet(permissionsBoundary: try everything(.permissionsBoundary))).missing == [
                .identity
            ])
        let limited = decide(request(), PolicySet(identity: [allow], permissionsBoundary: boundary))
        #expect(limited.missing == [.permissionsBoundary])
        #expect(limited.isAllowedByBoundary == false)
        #expect(decide(request(), PolicySet(identity: [allow], session: [])).missing == [.session])
        let both = decide(
            request(), PolicySet(identity: [allow], permissionsBoundary: boundary, session: [try nothing(.session)]))
        #expect(both.missing == [.permissionsBoundary, .session])
        #expect(
            decide(request(), PolicySet(identity: [allow], session: [try nothing(.session), try everything(.session)]))
                .isAllowed)
    }

    @Test func aResourcePolicyThatNamesTheCallerItselfIsNotLimited() throws {
        let limits = PolicySet(
            permissionsBoundary: try nothing(.permissionsBoundary), session: [try nothing(.session)])
        for (principal, caller) in [(user, alice), (roleSession, session)] {
            var policies = limits
            policies.resource = try bucket(principal)
            #expect(decide(request(by: caller), policies).isAllowed)
        }
    }

    @Test func aResourcePolicyThatNamesTheRoleIsLimitedByBoundaryAndSession() throws {
        #expect(decide(request(by: session), PolicySet(resource: try bucket(role))).isAllowed)
        let limited = PolicySet(
            permissionsBoundary: try nothing(.permissionsBoundary), session: [try nothing(.session)],
            resource: try bucket(role))
        #expect(decide(request(by: session), limited).missing == [.permissionsBoundary, .session])
    }

    @Test func aResourcePolicyThatNamesTheAccountGrantsNothingByItself() throws {
        let delegated = PolicySet(resource: try bucket(account))
        #expect(decide(request(), delegated).missing == [.identity])
        #expect(
            decide(request(), PolicySet(identity: [try everything(.identity)], resource: try bucket(account))).isAllowed
        )
    }

    @Test func everyoneIncludesTheAnonymous() throws {
        for principal in [#""*""#, #"{"AWS":"*"}"#] {
            let open = PolicySet(resource: try bucket(principal))
            #expect(decide(request(by: .anonymous), open).isAllowed)
            #expect(decide(request(), open).isAllowed)
        }
        #expect(!decide(request(by: .anonymous), PolicySet(resource: try bucket(account))).isAllowed)
        #expect(!decide(request(by: .anonymous), PolicySet()).isAllowed)
    }

    @Test func acrossAccountsBothSidesMustAllow() throws {
        let allow = try everything(.identity)
        let foreign = request(owner: "999988887777")
        #expect(decide(foreign, PolicySet(identity: [allow])).missing == [.resource])
        #expect(decide(foreign, PolicySet(resource: try bucket(user))).missing == [.identity])
        #expect(decide(foreign, PolicySet(identity: [allow], resource: try bucket(account))).isAllowed)
        #expect(decide(foreign, PolicySet()).missing == [.resource, .identity])
    }

    @Test func aTrustPolicyMustAllowByItself() throws {
        let assume = request("sts:AssumeRole", "arn:aws:iam::111122223333:role/team/ops")
        let allow = try everything(.identity)
        #expect(decide(assume, PolicySet(identity: [allow], resource: try trust(role))).missing == [.trust])
        #expect(decide(assume, PolicySet(resource: try trust(user))).isAllowed)
        #expect(decide(assume, PolicySet(resource: try trust(account))).missing == [.identity])
        #expect(decide(assume, PolicySet(identity: [allow], resource: try trust(account))).isAllowed)
        #expect(
            decide(assume, PolicySet(identity: [allow], resource: try trust(account, effect: "Deny"))).verdict
                == .explicitDeny)
    }

    @Test func uniqueIDsNameUsersAndRoles() throws {
        let assume = request("sts:AssumeRole", "arn:aws:iam::111122223333:role/team/ops")
        #expect(decide(assume, PolicySet(resource: try trust(#"{"AWS":"AIDAALICE2EXAMPLE3SEV"}"#))).isAllowed)
        #expect(!decide(assume, PolicySet(resource: try trust(#"{"AWS":"AIDAOTHER2EXAMPLE3SEV"}"#))).isAllowed)
        let byRoleID = PolicySet(resource: try bucket(#"{"AWS":"AROAOPS2EXAMPLE3ROLE4"}"#))
        #expect(decide(request(by: session), byRoleID).isAllowed)
    }

    @Test func aUserOrRoleMadeAgainUnderTheSameNameIsNotTheOneThatWasMeant() throws {
        let names = try trust(
            #"{"AWS":["arn:aws:iam::111122223333:user/alice","arn:aws:iam::111122223333:role/team/ops"]}"#)
        func isTrusted(_ caller: RequestPrincipal, _ ids: [String: String]) -> Bool {
            let attached = AttachedPolicy(names.document, source: names.source, principalIDs: ids)
            let assume = request("sts:AssumeRole", "arn:aws:iam::111122223333:role/target", by: caller)
            return decide(assume, PolicySet(resource: attached)).isAllowed
        }
        let user = "arn:aws:iam::111122223333:user/alice"
        let role = "arn:aws:iam::111122223333:role/team/ops"
        #expect(isTrusted(alice, [:]) && isTrusted(session, [:]))
        #expect(
            isTrusted(alice, [user: "AIDAALICE2EXAMPLE3SEV"]) && isTrusted(session, [role: "AROAOPS2EXAMPLE3ROLE4"]))
        #expect(
            !isTrusted(alice, [user: "AIDAFORMER2EXAMPLE3S"]) && !isTrusted(session, [role: "AROAFORMER2EXAMPLE3S"]))
    }

    @Test func servicesAndFederatedCallersAreNamedByTheirOwnKinds() throws {
        let service = PolicySet(resource: try trust(#"{"Service":["ec2.amazonaws.com","lambda.amazonaws.com"]}"#))
        let role = "arn:aws:iam::111122223333:role/team/ops"
        #expect(decide(request("sts:AssumeRole", role, by: .service("lambda.amazonaws.com")), service).isAllowed)
        #expect(!decide(request("sts:AssumeRole", role, by: .service("s3.amazonaws.com")), service).isAllowed)
        #expect(!decide(request("sts:AssumeRole", role), service).isAllowed)
        let provider = "arn:aws:iam::111122223333:saml-provider/corp"
        let caller = RequestPrincipal(kind: .federated, accountID: nil, arn: provider)
        let federated = PolicySet(resource: try trust(#"{"Federated":"\#(provider)"}"#))
        #expect(decide(request("sts:AssumeRole", role, by: caller), federated).isAllowed)
        #expect(!decide(request("sts:AssumeRole", role, by: caller), service).isAllowed)
    }

    @Test func theRootUserNeedsNoPolicyButObeysDenies() throws {
        let root = RequestPrincipal(kind: .root, accountID: "111122223333", arn: "arn:aws:iam::111122223333:root")
        #expect(decide(request(by: root), PolicySet()).isAllowed)
        #expect(decide(request(by: root), PolicySet(resource: try bucket(account, "Deny"))).verdict == .explicitDeny)
        #expect(decide(request(by: root), PolicySet(resource: try bucket(#""*""#, "Deny"))).verdict == .explicitDeny)
        #expect(decide(request(by: root, owner: "999988887777"), PolicySet()).missing == [.resource])
        #expect(decide(request(by: root), PolicySet(serviceControl: [[]])).missing == [.serviceControl])
    }

    @Test func everyLevelOfTheOrganizationMustAllow() throws {
        let allow = try everything(.identity)
        let full = try everything(.serviceControl)
        let one = PolicySet(identity: [allow], serviceControl: [[full], [try nothing(.serviceControl)], [full]])
        let decision = decide(request(), one)
        #expect(decision.missing == [.serviceControl])
        #expect(decision.isAllowedByOrganization == false)
        #expect(decide(request(), PolicySet(identity: [allow], serviceControl: [[full], [full]])).isAllowed)
        let resourceControl = try policy(
            statement("Deny", principal: #""*""#, condition: #"{"Bool":{"aws:SecureTransport":"false"}}"#),
            statement(principal: #""*""#), kind: .resourceControl)
        let guarded = PolicySet(identity: [allow], resourceControl: [[resourceControl]])
        #expect(decide(request(["aws:SecureTransport": ["false"]]), guarded).verdict == .explicitDeny)
        #expect(decide(request(["aws:SecureTransport": ["true"]]), guarded).isAllowed)
    }

    @Test func notPrincipalWithDenySparesOnlyWhoIsNamedInFull() throws {
        func spares(_ names: String, _ caller: RequestPrincipal) throws -> Bool {
            let deny =
                #"{"Effect":"Deny","NotPrincipal":{"AWS":\#(names)},"Action":"s3:*","Resource":"arn:aws:s3:::bucket/*"}"#
            let policies = PolicySet(
                identity: [try everything(.identity)], resource: try policy(deny, kind: .resource))
            return decide(request(by: caller), policies).isAllowed
        }
        let root = #""arn:aws:iam::111122223333:root""#
        #expect(try spares(#"["arn:aws:iam::111122223333:user/alice",\#(root)]"#, alice))
        #expect(try !spares(#"["arn:aws:iam::111122223333:user/alice"]"#, alice))
        #expect(try !spares("[\(root)]", alice))
        let ops = #""arn:aws:iam::111122223333:role/team/ops","arn:aws:sts::111122223333:assumed-role/ops/alice""#
        #expect(try spares("[\(ops),\(root)]", session))
        #expect(try !spares("[\(ops)]", session))
        #expect(try !spares("[\(ops),\(root)]", alice))
    }

    @Test func aDecisionNamesTheStatementsThatMadeIt() throws {
        let first = try policy(statement(action: "s3:Put*"), statement(action: "s3:Get*"), name: "first")
        let second = try policy(
            #"{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#, name: "second")
        let decision = decide(request(), PolicySet(identity: [first, second]))
        #expect(decision.deciding.map(\.summary) == ["first#2", #"second#1 "Read""#])
    }
}
