import CenterStore
import Synchronization

/// For whom a link was made and for what, handed out of the transaction.
final class LinkMade: Sendable {
    private let state = Mutex<(Person, InvitationRecord.Purpose)?>(nil)

    var noted: (Person, InvitationRecord.Purpose)? { state.withLock { $0 } }

    func note(_ person: Person, _ purpose: InvitationRecord.Purpose) {
        state.withLock { $0 = (person, purpose) }
    }
}
