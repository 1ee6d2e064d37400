import CenterGate
import CenterStore
import IAMService
import OneTimePassword
import Primitives

/// A second factor that is typed: a code of an authenticator app, or a recovery code. Looked at within one transaction,
/// so that of any number at once each is counted, and a right one is good once.
struct FactorCheck: Sendable {
    let desk: SignInDesk
    let visitor: Visitor
    let person: Person

    /// Whether `code` is one of the person's apps', not used before. The transaction must be committed whatever comes
    /// of it.
    ///
    /// - Throws: `SignInRefusal.tooManyAttempts`, with nothing counted.
    func accepts(_ code: Secret, _ writer: any StoreWriter) throws -> Bool {
        try counting(writer) {
            let text = code.revealed().filter { !$0.isWhitespace }
            if let owner = person.identityOwner { return try accepts(text, of: owner, writer) }
            var isRight = false
            // All apps, whichever matches.
            for app in try writer.authenticatorApps(of: person.subject, in: person.accountID) {
                let verdict = try TOTP(secret: app.seed).verify(
                    text, at: visitor.now, drift: app.drift, lastAcceptedStep: app.lastStep)
                guard case .accepted(let step) = verdict, !isRight else { continue }
                isRight = try writer.consumeStep(
                    step, drift: app.drift, ofApp: app.id, in: app.accountID, at: visitor.now)
            }
            return isRight
        }
    }

    /// Whether `code` is a recovery code that was not used. Committed in any case as well.
    func acceptsRecovery(_ code: Secret, _ writer: any StoreWriter) throws -> Bool {
        guard person.isOfIdentityStore, try writer.instanceSettings(of: person.accountID).allowsRecoveryCodes else {
            throw SignInRefusal.noRecoveryCodes
        }
        return try counting(writer) {
            guard let hash = RecoveryCodes.hash(code) else { return false }
            return try writer.consumeRecoveryCode(
                hash: hash, of: person.subject, in: person.accountID, at: visitor.now)
        }
    }

    /// By the rules of IAM's own devices, under which guesses with keys are counted as well.
    private func accepts(_ code: String, of owner: IdentityOwner, _ writer: any StoreWriter) throws -> Bool {
        let browser = desk.browsers.key(visitor, person.subject, in: person.accountID)
        let caller = Caller(kind: .nobody, accountID: person.accountID, accessKeyID: browser ?? "sign-in")
        let call = Call(caller: caller, facts: visitor.facts, region: "us-east-1", now: visitor.now)
        let check = CodeCheck(writer: writer, call: call)
        for device in try writer.mfaDevices(of: owner, in: person.accountID)
        where try check.accepts(code, of: device, owner: owner) {
            return true
        }
        return false
    }

    private func counting(_ writer: any StoreWriter, _ body: () throws -> Bool) throws -> Bool {
        let throttle = Throttle(person.accountID, [origin])
        try writer.begin(throttle, at: visitor.now)
        let isRight = try body()
        if isRight { try writer.noteRight(throttle, at: visitor.now) }
        return isRight
    }

    /// A right code ends the row of wrong ones but gives nothing of the allowance back, and whoever guesses has the
    /// password already, so that only browsers from which the person signed in before are apart.
    private var origin: Throttle.Origin {
        let browser = desk.browsers.key(visitor, person.subject, in: person.accountID)
        return Throttle.Origin(scope: .code, key: browser ?? person.subject.text)
    }
}
