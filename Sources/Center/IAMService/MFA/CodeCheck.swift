package import CenterGate
package import CenterStore
internal import OneTimePassword
internal import Primitives

/// Looks at codes within a transaction: right ones are spent, wrong ones are counted, and those that come too soon are
/// refused without a difference that the caller could see, in answer or in work. The transaction must be committed
/// whatever comes of it.
package struct CodeCheck {
    let writer: any StoreWriter
    let call: Call

    /// Wrong codes are counted under the caller's key; the transaction is the writer's.
    package init(writer: any StoreWriter, call: Call) {
        (self.writer, self.call) = (writer, call)
    }

    private enum Outcome {
        case right
        /// Right once, and spent: no guess.
        case replayed
        case wrong
    }

    /// Whether `code` is one of the device, not used before and not sent too soon. Then it is spent.
    package func accepts(_ code: String, of device: MFADeviceRecord, owner: IdentityOwner) throws -> Bool {
        let verdict = try TOTP(secret: device.seed).verify(
            code, at: call.now, drift: device.drift, lastAcceptedStep: device.lastStep)
        var book = try book(.init(serialNumber: device.serialNumber, owner: owner, kind: .code), .codes)
        let isAccepted =
            switch verdict {
            case .accepted(let step):
                try judge(.right, &book)
                    && writer.consumeMFAStep(
                        step, drift: device.drift, ofDevice: device.serialNumber, owner: owner, in: device.accountID)
            case .replayed: judge(.replayed, &book)
            case .wrong: judge(.wrong, &book)
            }
        try keep(book)
        return isAccepted
    }

    /// The device as it is after two codes in a row that it showed, both spent, with the drift that they tell; nil if
    /// they are not that, were used before or came too soon.
    func device(
        _ device: MFADeviceRecord, after first: Secret, _ second: Secret, owner: IdentityOwner, window: Int64
    ) throws -> MFADeviceRecord? {
        let (first, second) = (first.revealed(), second.revealed())
        let totp = try TOTP(secret: device.seed)
        let pair = totp.verifyPair(
            first, second, at: call.now, window: window, lastAcceptedStep: device.lastStep)
        let spent = totp.verifyPair(first, second, at: call.now, window: window)
        var book = try book(.init(serialNumber: device.serialNumber, owner: owner, kind: .pair), .pairs)
        let isAccepted = judge(pair != nil ? .right : spent != nil ? .replayed : .wrong, &book)
        guard isAccepted, let pair else {
            try keep(book)
            return nil
        }
        var device = device
        device.lastStep = pair.step
        device.drift = pair.drift
        try forgive(device, owner)
        return device
    }

    /// What was wrong before two codes in a row was no guessing. The caller has shown that it has the device.
    private func forgive(_ device: MFADeviceRecord, _ owner: IdentityOwner) throws {
        for kind in AttemptRecord.Kind.allCases {
            try writer.forgetAttempts(on: .init(serialNumber: device.serialNumber, owner: owner, kind: kind))
        }
        var book = try book(.init(serialNumber: device.serialNumber, owner: owner, kind: .code), .codes)
        book.noteRight()
        try keep(book)
    }

    private func judge(_ outcome: Outcome, _ book: inout AttemptBook) -> Bool {
        guard book.admits else {
            book.noteRefused()
            return false
        }
        switch outcome {
        case .right: book.noteRight()
        case .replayed: book.noteRefused()
        case .wrong: book.noteWrong()
        }
        return outcome == .right
    }

    private func book(_ ledger: AttemptRecord.Ledger, _ rules: AttemptRules) throws -> AttemptBook {
        func record(_ caller: String) throws -> AttemptRecord {
            try writer.attempts(on: ledger, by: caller)
                ?? AttemptRecord(ledger, caller: caller, in: call.accountID, at: call.now)
        }
        return AttemptBook(
            own: try record(call.caller.guesser), everyone: try record(AttemptRecord.everyone), rules: rules,
            now: call.now)
    }

    /// The same writes whatever the outcome was.
    private func keep(_ book: AttemptBook) throws {
        try writer.put(book.own)
        try writer.put(book.everyone)
        try writer.pruneAttempts(
            before: call.now.adding(seconds: -AttemptRules.memory), keeping: AttemptRules.callersRemembered,
            on: book.own.ledger)
    }
}

extension Caller {
    /// Under what name the caller's wrong codes are counted: the long-lived key, also behind a session of its own, of
    /// which it can make any number; the role, for the same reason.
    fileprivate var guesser: String {
        if case .roleSession(let role, _) = kind { return role.id }
        return session?.chain.longLivedKeyID ?? accessKeyID
    }
}
