import CenterGate
import CenterStore
import Platform
import Primitives

/// Seals tickets and opens them.
struct TicketSeal: Sendable {
    let sealer: Sealer
    let entropy: Entropy

    private static let purpose = Sealer.Purpose("sign-in-ticket")

    /// A ticket for a stage, with an id of its own.
    func make(_ stage: SignInTicket.Stage, for visitor: Visitor) -> SignInTicket {
        SignInTicket(
            id: Hex.encode(entropy.bytes(16)), stage: stage,
            expiresAt: visitor.now.adding(seconds: SignInTicket.lifetime), isSecure: visitor.facts.isSecure)
    }

    func seal(_ ticket: SignInTicket) throws -> Keepsakes.Change {
        let sealed = try sealer.seal(ticket.json.bytes, for: Self.purpose, context: ["ticket"])
        return .set(Secret(utf8: Base64.encodeURL(sealed)), until: ticket.expiresAt)
    }

    /// The visitor's ticket, if it is one of these stages, of the visitor's scheme and not too old.
    func open(_ visitor: Visitor, _ stages: Set<SignInTicket.Stage>) throws(SignInRefusal) -> SignInTicket {
        guard let token = visitor.ticket, token.count <= 8192, let sealed = Base64.decodeURL(token.revealed()),
            let opened = sealer.open(sealed, for: Self.purpose, context: ["ticket"]),
            let json = try? JSON.parse(opened.revealed()), let ticket = SignInTicket(json),
            stages.contains(ticket.stage), ticket.isSecure == visitor.facts.isSecure, visitor.now < ticket.expiresAt
        else { throw .startAgain }
        return ticket
    }
}
