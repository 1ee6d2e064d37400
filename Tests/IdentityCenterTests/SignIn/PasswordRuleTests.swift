import CenterStore
import Platform
import Primitives
import Testing

@testable import IdentityCenter

@Suite("New passwords are long enough and known to nobody")
struct PasswordRuleTests {
    private static let person = Person(
        accountID: "123456789012", subject: .identityStoreUser("u"), userName: "alice.miller",
        displayName: "Alice Miller", email: "alice@example.com")

    private func objection(
        _ password: String, _ breached: BreachedPasswords? = nil,
        _ settings: InstanceSettings = InstanceSettings(accountID: "123456789012")
    ) async throws -> SignInRefusal? {
        do {
            try await NewPasswordRules(breached: breached).check(Secret(utf8: password), of: Self.person, settings)
            return nil
        } catch let refusal as SignInRefusal {
            return refusal
        }
    }

    @Test(
        "by length, and by nothing that is in them",
        arguments: [
            ("1234567", SignInRefusal.password(.tooShort(minimum: 8))), ("aaaaaaaa", nil), ("пароль и", nil),
            ("🔑🔑🔑🔑🔑🔑🔑", .password(.tooShort(minimum: 8))), (String(repeating: "x", count: 256), nil),
            (String(repeating: "x", count: 257), .password(.tooLong(maximum: 256))),
            ("Alice.Miller", .password(.isUserName)), ("alice.miller1", .password(.isUserName)),
            ("alice@example.com", .password(.isUserName)), ("alicealice", .password(.isUserName)),
            ("alice in wonderland", nil),
        ] as [(String, SignInRefusal?)])
    func rules(_ password: String, _ expected: SignInRefusal?) async throws {
        #expect(try await objection(password) == expected)
    }

    @Test("and longer where the password may be all")
    func alone() async throws {
        var settings = InstanceSettings(accountID: "123456789012")
        settings.withoutDevice = .allow
        #expect(try await objection("fourteen chars", nil, settings) == .password(.tooShort(minimum: 15)))
        #expect(try await objection("fifteen chars !", nil, settings) == nil)
    }

    private func expect(
        _ password: String, _ breached: BreachedPasswords, _ expected: SignInRefusal?,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let objection = try await objection(password, breached)
        #expect(objection == expected, sourceLocation: location)
    }

    private func list(_ lines: [String], _ body: (BreachedPasswords) async throws -> Void) async throws {
        let path = "/tmp/twinlock-breached-\(Hex.encode(Entropy.system.bytes(8)))"
        _ = try PrivateFile.create(Array(lines.joined(separator: "\n").utf8), at: path)
        defer { try? PrivateFile.remove(path) }
        try await body(try BreachedPasswords(path))
    }

    /// SHA-1 of "password" and "letmein1", from sha1sum(1).
    private static let password = "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8"

    @Test("a sorted list of hashes is searched, wherever in it the password stands", arguments: [0, 1, 500, 998, 999])
    func hashes(_ place: Int) async throws {
        // Hashes around it, in order.
        var lines = (0..<999).map { number in
            let before = number < place
            let head = (before ? 0x1000 : 0x6000) + number
            return String(head, radix: 16).uppercased() + String(repeating: "0", count: 36) + ":\(number)"
        }
        lines.insert(Self.password + ":10", at: place)
        try await list(lines) { breached in
            try await expect("password", breached, .password(.isBreached))
            try await expect("passwore", breached, nil)
        }
        // Beginnings of hashes, in lower case.
        try await list(lines.map { String($0.prefix(10)).lowercased() }) { breached in
            try await expect("password", breached, .password(.isBreached))
            try await expect("passwore", breached, nil)
        }
    }

    @Test("hashes out of order are refused when the list is opened")
    func unsorted() async throws {
        await #expect(throws: BreachedPasswords.Failure.self) {
            try await list([Self.password, "4" + Self.password.dropFirst()]) { _ in }
        }
    }

    @Test("a list of words is read whole, whatever its line ends and cases", arguments: ["\n", "\r\n"])
    func words(_ end: String) async throws {
        let filler = (0..<40_000).map { "filler number \($0)" }
        let text = (filler + ["Sunshine2024", "straße und meer"] + filler).joined(separator: end)
        try await list([text]) { breached in
            try await expect("sunshine2024", breached, .password(.isBreached))
            try await expect("straße und meer", breached, .password(.isBreached))
            try await expect("sunshine2025", breached, nil)
            try await expect("filler number 39999", breached, .password(.isBreached))
        }
    }
}
