import AWSProtocols
public import CenterGate
public import CenterStore
public import Platform
import Primitives

/// What administrators do to people, as operations that the gate judges and records. Pages alone call them.
public struct PeopleOperations: RecordOperations {
    let store: any Store
    let entropy: Entropy
    let site: PublicSite
    let mailer: InvitationMailer?

    /// - Parameters:
    ///   - store: where everything is kept.
    ///   - entropy: for tokens.
    ///   - site: where links lead.
    ///   - mailer: sends links; nil where administrators hand them on themselves.
    public init(store: any Store, entropy: Entropy, site: PublicSite, mailer: InvitationMailer? = nil) {
        self.store = store
        self.entropy = entropy
        self.site = site
        self.mailer = mailer
    }

    public var inviteUser: AnyGateOperation {
        linking(SSODirectory.inviteUser) { administration, person in
            guard try administration.writer.passwordHash(of: person) == nil else {
                throw Self.conflict("\(person.userName) has a password already: reset it instead")
            }
            return (try administration.invite(person, .invitation), .invitation)
        }
    }

    public var resetPassword: AnyGateOperation {
        linking(SSODirectory.resetPassword) { try $0.resetPassword($1) }
    }

    public var resetMFA: AnyGateOperation {
        linking(SSODirectory.resetMFA) { try $0.resetMFA($1) }
    }

    public var disableUser: AnyGateOperation {
        altering(SSODirectory.disableUser) { try $0.setEnabled(false, $1) }
    }

    public var enableUser: AnyGateOperation {
        altering(SSODirectory.enableUser) { try $0.setEnabled(true, $1) }
    }

    public var requireNewDevice: AnyGateOperation {
        altering(SSODirectory.requireNewDevice) { try $0.removeDevices($1) }
    }

    public var describeSignIn: AnyGateOperation {
        reading(SSODirectory.describeSignIn) { input, scope in
            try scope.directoryPermission(SSODirectory.describeSignIn.model.name, input)
        } run: { input, scope in
            let person = try scope.person(input)
            let (records, subject, account) = (scope.records, person.subject, person.accountID)
            return SSODirectory.SignInDescription(
                hasPassword: try records.passwordHash(of: person) != nil,
                authenticatorApps: try records.authenticatorApps(of: subject, in: account).count,
                passkeys: try records.passkeys(of: subject, in: account).count,
                recoveryCodes: try records.recoveryCodes(of: subject, in: account).count { $0.usedAt == nil },
                sessions: try records.signInSessions(of: subject, in: account).count {
                    $0.isAlive(at: scope.call.now)
                },
                isInvited: try records.invitation(of: subject, in: account).map { scope.call.now < $0.expiresAt }
                    ?? false)
        }
    }

    private func altering(
        _ model: ModeledOperation<SSODirectory.PersonRequest, EmptyStructure>,
        _ change: @escaping @Sendable (PersonAdministration, Person) throws -> Void
    ) -> AnyGateOperation {
        writing(model) { input, scope in
            try scope.directoryPermission(model.model.name, input)
        } run: { [entropy] input, scope, writer in
            let person = try scope.person(input)
            try change(
                PersonAdministration(writer, entropy: entropy, at: scope.call.now, by: scope.call.caller.arn), person)
            return EmptyStructure()
        }
    }

    /// An operation whose link is sent after the commit, or given back.
    private func linking(
        _ model: ModeledOperation<SSODirectory.PersonRequest, SSODirectory.LinkResponse>,
        _ make:
            @escaping @Sendable (PersonAdministration, Person) throws -> (Secret, InvitationRecord.Purpose)
    ) -> AnyGateOperation {
        judged(model) { input, scope in
            try scope.directoryPermission(model.model.name, input)
        } run: { [store, entropy, site, mailer] input, call, requireCurrent in
            let made = LinkMade()
            let output = try await store.change(call) { writer in
                try requireCurrent(writer)
                let person = try RecordScope(call: call, records: writer).person(input)
                guard person.isEnabled else { throw Self.conflict("\(person.userName) is disabled: enable them first") }
                let administration = PersonAdministration(
                    writer, entropy: entropy, at: call.now, by: call.caller.arn)
                let (token, purpose) = try make(administration, person)
                let link = InvitationLink.url(token, origin: site.origin)
                made.note(person, purpose)
                return SSODirectory.LinkResponse(invitationURL: link.revealed())
            }
            guard let mailer, let (person, purpose) = made.noted, let link = output.invitationURL else { return output }
            let expiry = call.now.adding(seconds: PersonAdministration.invitationLifetime)
            guard let address = await mailer.send(Secret(utf8: link), to: person, purpose, expiresAt: expiry) else {
                return output
            }
            return SSODirectory.LinkResponse(sentTo: address.description)
        }
    }

    private static func conflict(_ message: String) -> ServiceError {
        ServiceError(code: "ConflictException", message: message, httpStatus: 400)
    }
}

extension RecordScope {
    /// The person that is meant.
    fileprivate func person(_ input: SSODirectory.PersonRequest) throws -> Person {
        guard let instance = try records.instance(ofIdentityStore: input.identityStoreId),
            let user = try records.identityStoreUser(input.userId, in: instance.identityStoreID)
        else {
            throw ServiceError(
                code: "ResourceNotFoundException", message: "USER not found.", httpStatus: 400)
        }
        return Person(user, in: instance)
    }

    /// What is asked of the policies: these actions know no resource.
    fileprivate func directoryPermission(
        _ action: String, _ input: SSODirectory.PersonRequest
    ) throws -> [AuthorizationRequest] {
        let owner = try records.instance(ofIdentityStore: input.identityStoreId)?.accountID ?? call.accountID
        return [AuthorizationRequest(action: "sso-directory:\(action)", resource: "*", resourceAccountID: owner)]
    }
}
