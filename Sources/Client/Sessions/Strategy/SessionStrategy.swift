internal import SharedConfig

/// The calls that a plan comes to, and why just these.
///
/// One code opens a session of GetSessionToken, from which every role behind the same device is assumed. That is role
/// chaining to AWS, so these role sessions last an hour at most, and are renewed without asking while the session
/// lives. A role that is to last longer is assumed with the long-lived keys directly and a code of its own.
struct SessionStrategy: Sendable, Equatable {
    private(set) var steps: [SessionStep] = []
    private(set) var notices: [SessionNotice] = []

    /// Whether the first step needs a sign-in and no credentials.
    var beginsWithSignIn: Bool {
        if case .permissionSet? = steps.first?.kind { true } else { false }
    }

    /// Length of a session of GetSessionToken unless `duration_seconds` of a profile without a role says otherwise:
    /// AWS's default.
    static let sessionDuration = 43_200
    /// The longest that a role assumed from a session may last.
    static let chainedDuration = 3600

    /// - Parameters:
    ///   - plan: how the profile comes to credentials.
    ///   - isLongLived: the source's credentials have no session token.
    ///   - sessionName: for roles that name none.
    init(_ plan: ResolutionPlan, isLongLived: Bool, sessionName: String) {
        notices = plan.notes.map { SessionNotice($0) }
        if case .sso(let step) = plan.source, step.roleName != nil {
            steps = [
                SessionStep(
                    kind: .permissionSet(step), mfa: nil, duration: nil, sessionName: "",
                    reason: "for the sign-in at Identity Center, renewed without asking while that lasts")
            ]
        }
        guard let first = plan.roles.first else {
            if isLongLived { open(plan) } else { notice(unused: plan.mfa) }
            return
        }
        let mfa = first.mfa ?? plan.mfa ?? (isLongLived ? plan.roles.lazy.compactMap(\.mfa).first : nil)
        assume(first, mfa, isLongLived, sessionName)
        for role in plan.roles.dropFirst() {
            if role.mfa?.serial.value != mfa?.serial.value { notice(unused: role.mfa) }
            steps.append(step(role, nil, chainedDuration(role), sessionName, "a role assumed from another role"))
        }
    }

    /// A session for keys that are to be used as they are.
    private mutating func open(_ plan: ResolutionPlan) {
        let duration = plan.sessionDuration?.value ?? Self.sessionDuration
        let reason =
            plan.mfa == nil
            ? "long-lived keys are not handed out; without mfa_serial the session is opened without a code"
            : "long-lived keys are not handed out; one code opens a session"
        steps = [SessionStep(kind: .sessionToken, mfa: plan.mfa, duration: duration, sessionName: "", reason: reason)]
        if plan.mfa == nil {
            notices.append(
                SessionNotice(
                    "profile \(plan.profile) has no mfa_serial: its session cannot call IAM, which will answer "
                        + "InvalidClientTokenId",
                    hint:
                        "name your device in the profile, mfa_serial = ARN (twinlock mfa list --remote \(plan.profile)), or make "
                        + "one: twinlock mfa enroll \(plan.profile)"))
        }
    }

    private mutating func assume(_ role: RoleStep, _ mfa: MFASetting?, _ isLongLived: Bool, _ sessionName: String) {
        let wanted = role.duration?.value ?? Self.chainedDuration
        guard let mfa else {
            let duration = isLongLived ? role.duration?.value : chainedDuration(role)
            steps.append(step(role, nil, duration, sessionName, "assumed directly, since no device is configured"))
            return
        }
        guard isLongLived else {
            steps.append(
                step(role, mfa, chainedDuration(role), sessionName, "the source is a session, so the role takes a code")
            )
            return
        }
        guard wanted <= Self.chainedDuration else {
            let reason =
                "duration_seconds = \(wanted) is longer than the hour that a role assumed from a session may last, "
                + "so this role is assumed directly, with a code of its own"
            steps.append(step(role, mfa, wanted, sessionName, reason))
            return
        }
        steps.append(
            SessionStep(
                kind: .sessionToken, mfa: mfa, duration: Self.sessionDuration, sessionName: "",
                reason: "one code opens a session for every role behind this device"))
        let reason = "assumed from that session, an hour at most, renewed without asking while the session lives"
        steps.append(step(role, nil, role.duration?.value, sessionName, reason))
    }

    private func step(
        _ role: RoleStep, _ mfa: MFASetting?, _ duration: Int?, _ sessionName: String, _ reason: String
    ) -> SessionStep {
        SessionStep(
            kind: .role(role), mfa: mfa, duration: duration, sessionName: role.sessionName?.value ?? sessionName,
            reason: reason)
    }

    private mutating func chainedDuration(_ role: RoleStep) -> Int? {
        guard let wanted = role.duration else { return nil }
        guard wanted.value > Self.chainedDuration else { return wanted.value }
        notices.append(
            SessionNotice(
                "\(role.roleARN.value) is assumed from a session, so it lasts an hour and not \(wanted.value) seconds",
                at: wanted.origin.location))
        return Self.chainedDuration
    }

    private mutating func notice(unused mfa: MFASetting?) {
        guard let mfa else { return }
        notices.append(
            SessionNotice(
                "mfa_serial of profile \(mfa.profile) has no effect: a session cannot present a code",
                at: mfa.serial.origin.location))
    }
}
