import IAMPolicy
import Testing

/// The forms in which people demand MFA, and what each lets through.
struct MFAPolicyTests {
    /// As the request has `aws:MultiFactorAuthPresent`: long-term keys do not have it at all.
    enum MFA: CaseIterable { case absent, no, yes }

    private func verdict(_ statements: String..., action: String, mfa: MFA, age: Int? = nil) throws -> Verdict {
        var context = RequestContext()
        if mfa != .absent { context["aws:MultiFactorAuthPresent"] = [mfa == .yes ? "true" : "false"] }
        if let age { context["aws:MultiFactorAuthAge"] = [String(age)] }
        let text = #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
        let document = AttachedPolicy(try PolicyDocument(text), source: PolicySource(id: "mfa"))
        return decide(request(action, "*", context), PolicySet(identity: [document])).verdict
    }

    private let all = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#

    private func denial(_ condition: String) -> String {
        #"""
        {"Sid":"DenyAllAboveExceptBelowOperationsIfNoMFACode","Effect":"Deny","NotAction":["iam:CreateVirtualMFADevice",
        "iam:EnableMFADevice","iam:GetUser","iam:ListMFADevices","iam:ListVirtualMFADevices","iam:ResyncMFADevice",
        "sts:GetSessionToken"],"Resource":"*","Condition":\#(condition)}
        """#
    }

    @Test(arguments: MFA.allCases)
    func denyWithBoolIfExistsFalseCatchesTheAbsentKeyToo(mfa: MFA) throws {
        let deny = denial(#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}"#)
        #expect(
            try verdict(all, deny, action: "s3:ListAllMyBuckets", mfa: mfa) == (mfa == .yes ? .allowed : .explicitDeny))
        #expect(try verdict(all, deny, action: "sts:GetSessionToken", mfa: mfa) == .allowed)
        #expect(try verdict(all, deny, action: "IAM:enableMFAdevice", mfa: mfa) == .allowed)
    }

    @Test(arguments: MFA.allCases)
    func denyWithBoolFalseMissesLongTermKeys(mfa: MFA) throws {
        let deny = denial(#"{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"#)
        #expect(try verdict(all, deny, action: "s3:GetObject", mfa: mfa) == (mfa == .no ? .explicitDeny : .allowed))
    }

    @Test(arguments: MFA.allCases)
    func allowWithBoolTrueAdmitsOnlyMFASessions(mfa: MFA) throws {
        let allow = statement(condition: #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#)
        #expect(try verdict(allow, action: "s3:GetObject", mfa: mfa) == (mfa == .yes ? .allowed : .implicitDeny))
    }

    @Test(arguments: MFA.allCases)
    func allowWithBoolIfExistsTrueAdmitsLongTermKeys(mfa: MFA) throws {
        let allow = statement(condition: #"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}"#)
        #expect(try verdict(allow, action: "s3:GetObject", mfa: mfa) == (mfa == .no ? .implicitDeny : .allowed))
    }

    @Test(arguments: MFA.allCases)
    func denyWithNullMissesSessionsWithoutMFA(mfa: MFA) throws {
        let deny = denial(#"{"Null":{"aws:MultiFactorAuthPresent":"true"}}"#)
        #expect(try verdict(all, deny, action: "s3:GetObject", mfa: mfa) == (mfa == .absent ? .explicitDeny : .allowed))
    }

    @Test func anAgeLimitRefusesOldCodesAndNoCodes() throws {
        let allow = statement(condition: #"{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}"#)
        #expect(try verdict(allow, action: "s3:GetObject", mfa: .yes, age: 3599) == .allowed)
        #expect(try verdict(allow, action: "s3:GetObject", mfa: .yes, age: 3600) == .implicitDeny)
        #expect(try verdict(allow, action: "s3:GetObject", mfa: .absent) == .implicitDeny)
    }

    @Test func aTrustPolicyAsksForTheCodeOfTheCallItself() throws {
        let policies = PolicySet(
            resource: try trust(
                #"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#,
                condition: #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#))
        let role = "arn:aws:iam::111122223333:role/ops"
        let withCode = request("sts:AssumeRole", role, ["aws:MultiFactorAuthPresent": ["true"]])
        #expect(decide(withCode, policies).isAllowed)
        #expect(decide(request("sts:AssumeRole", role), policies).missing == [.trust, .identity])
    }
}

func request(_ action: String, _ resource: String, _ context: RequestContext) -> PolicyRequest {
    request(action, resource, by: alice, owner: nil, context)
}
