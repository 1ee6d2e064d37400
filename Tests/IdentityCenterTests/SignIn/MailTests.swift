import CenterStore
import Platform
import Primitives
import Synchronization
import Testing

@testable import IdentityCenter

@Suite("Letters carry links and nothing that somebody slipped in")
struct MailTests {
    @Test(
        "addresses that could be an option, a header or a second address are none",
        arguments: [
            "-oQ/tmp@example.com", "-f", "a@b\nBcc: c@d", "a@b\r\nX: y", "a b@c", "\"a\"@b.c", "a@b,c@d", "a@-b.c",
            "a@b-.c", "@b", "a@", "a", "", ".a@b", "a.@b", "a..b@c", "a@b..c", "a@[127.0.0.1]", "a@b\u{0}", "ä@b.c",
            "a@b.c\n", "<a@b.c>", "a@b;c", String(repeating: "a", count: 65) + "@b.c",
            "a@" + String(repeating: "b", count: 64),
        ])
    func refused(_ text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test("plain ones are taken", arguments: ["alice@example.com", "a.b+c@d-e.example", "x@localhost", "o'neil@x.y"])
    func taken(_ text: String) {
        #expect(MailAddress(text)?.description == text)
    }

    @Test("the program gets the address behind --, and a person's names stand in the body alone, on one line")
    func letter() async throws {
        let commands = Mutex<[Command]>([])
        let sender = try #require(MailAddress("center@example.com"))
        let mailer = InvitationMailer(program: "/usr/sbin/sendmail", sender: sender, environment: Environment([:])) {
            command in
            commands.withLock { $0.append(command) }
            return 0
        }
        let person = Person(
            accountID: "1", subject: .identityStoreUser("u"), userName: "alice",
            displayName: "Alice\nBcc: mallory@example.com\n\nHello", email: "alice@example.com")
        let link = InvitationLink.url(Secret(utf8: "TOKEN"), origin: "https://id.example.com")
        #expect(await mailer.send(link, to: person, .invitation, expiresAt: Timestamp(seconds: 0)) != nil)
        let command = try #require(commands.withLock { $0.first })
        #expect(
            command.arguments
                == ["/usr/sbin/sendmail", "-i", "-f", "center@example.com", "--", "alice@example.com"])
        guard case .bytes(let bytes) = command.input else {
            Issue.record("nothing on standard input")
            return
        }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\n\n", maxSplits: 1)
        let headers = parts[0].split(separator: "\n").map { $0.prefix { $0 != ":" } }
        #expect(
            headers == [
                "From", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Auto-Submitted",
            ])
        #expect(!parts[1].contains("\nBcc"))
        #expect(parts[1].contains("https://id.example.com/start/invitation?token=TOKEN"))
    }

    @Test("a person without a usable address gets none, and a program that fails sent nothing")
    func failures() async throws {
        let sender = try #require(MailAddress("center@example.com"))
        let mailer = InvitationMailer(program: "/x", sender: sender, environment: Environment([:])) { _ in 75 }
        let link = Secret(utf8: "link")
        for email in [nil, "-oops@example.com", "alice@example.com"] {
            let person = Person(
                accountID: "1", subject: .identityStoreUser("u"), userName: "alice", email: email)
            #expect(await mailer.send(link, to: person, .invitation, expiresAt: Timestamp(seconds: 0)) == nil)
        }
    }
}
