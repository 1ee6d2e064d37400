import AWSProtocols
import CenterGate
import CenterStore
import Primitives
import Testing

@testable import IdentityCenter

@Suite("The instance's settings and the portal's links go through the policies and into the log")
struct SettingsOperationsTests {
    private func link(_ url: String, id: String? = nil) -> WireFields {
        var fields: WireFields = ["Name": .string("Wiki"), "Url": .string(url)]
        if let id { fields["Id"] = .string(id) }
        return fields
    }

    @Test("a setting is changed, the others stay, and the event says who changed what")
    func update() async throws {
        try await SignInWorld.with { world in
            let (settings, caller) = (world.services.settings, try await world.administrator().caller)
            let before = try await world.store.read { try $0.instanceSettings(of: SignInWorld.account) }
            let answer = await world.perform(
                settings.updateSettings, ["MfaMode": .string("context-aware"), "SessionDuration": .integer(3600)],
                as: caller)
            #expect(answer.error == nil)
            var expected = before
            (expected.mfaMode, expected.sessionDuration) = (.contextAware, 3600)
            #expect(try await world.store.read { try $0.instanceSettings(of: SignInWorld.account) } == expected)
            let event = try #require(try world.events().last)
            #expect(event["eventName"]?.stringValue == "UpdateSSOConfiguration")
            #expect(event["userIdentity"]?["arn"]?.stringValue == caller.arn)
            #expect(event["requestParameters"]?["mfaMode"]?.stringValue == "context-aware")
            #expect(await world.perform(settings.getSettings, [:], as: caller).text("MfaMode") == "context-aware")
        }
    }

    @Test(
        "what no setting can be is refused, and nothing of the same request is done",
        arguments: [
            ["MfaMode": .string("never")], ["WithoutDevice": .string("")], ["SessionDuration": .integer(899)],
            ["SessionDuration": .integer(90 * 86_400 + 1)], ["SessionDuration": .integer(-1)],
            ["SessionDuration": .integer(Int64.max)], ["SessionDuration": .integer(Int64.min)],
            ["AccessTokenDuration": .integer(0)], ["AccessTokenDuration": .integer(12 * 3600 + 1)],
            ["TrustedBrowserDuration": .integer(86_399)], ["TrustedBrowserDuration": .integer(365 * 86_400 + 1)],
        ] as [WireFields])
    func hostileSettings(_ input: WireFields) async throws {
        try await SignInWorld.with { world in
            let caller = try await world.administrator().caller
            let before = try await world.store.read { try $0.instanceSettings(of: SignInWorld.account) }
            let answer = await world.perform(
                world.services.settings.updateSettings, input.merging(["DeviceLogin": .boolean(false)]) { $1 },
                as: caller)
            #expect(answer.error?.httpStatus == 400)
            #expect(try await world.store.read { try $0.instanceSettings(of: SignInWorld.account) } == before)
        }
    }

    @Test("who may not is refused for each, and so is who may in another account only")
    func denied() async throws {
        try await SignInWorld.with { world in
            let settings = world.services.settings
            try await world.store.write { writer in
                try writer.insert(AccountRecord(id: "210987654321", createdAt: Timestamp(seconds: 1)))
            }
            let callers = [
                try await world.restricted("helper", policy: nil),
                Caller(kind: .root, accountID: "210987654321", accessKeyID: "AKIA"),
            ]
            for caller in callers {
                for (operation, input) in [
                    (settings.getSettings, [:]), (settings.updateSettings, ["DeviceLogin": .boolean(false)]),
                    (settings.putApplicationLink, link("https://wiki.example.com")),
                    (settings.deleteApplicationLink, ["Id": .string("app-1")]),
                ] as [(AnyGateOperation, WireFields)] {
                    let error = await world.perform(operation, input, as: caller).error
                    #expect(error?.code.hasPrefix("AccessDenied") == true, "\(operation.model.name)")
                    #expect(error?.message.contains("sso:\(operation.model.name)") == true)
                }
            }
            #expect(try await world.store.read { try $0.applicationLinks(in: SignInWorld.account) }.isEmpty)
        }
    }

    @Test("a link is added, replaced and removed")
    func links() async throws {
        try await SignInWorld.with { world in
            let (settings, caller) = (world.services.settings, try await world.administrator().caller)
            let added = await world.perform(
                settings.putApplicationLink, link("https://wiki.example.com/a?b=c#d"), as: caller)
            let id = try #require(added.text("Id"))
            let replaced = await world.perform(
                settings.putApplicationLink, link("http://localhost:8080", id: id), as: caller)
            #expect(replaced.text("Id") == id)
            let kept = try await world.store.read { try $0.applicationLinks(in: SignInWorld.account) }
            #expect(kept.map(\.url) == ["http://localhost:8080"])
            #expect(
                await world.perform(settings.deleteApplicationLink, ["Id": .string(id)], as: caller).error == nil)
            for (operation, input) in [
                (settings.deleteApplicationLink, ["Id": .string(id)]),
                (settings.putApplicationLink, link("https://x.example", id: id)),
            ] as [(AnyGateOperation, WireFields)] {
                #expect(
                    await world.perform(operation, input, as: caller).error?.code == "ResourceNotFoundException")
            }
            #expect(try await world.store.read { try $0.applicationLinks(in: SignInWorld.account) }.isEmpty)
        }
    }

    @Test(
        "a link that a browser would run, or that leads nowhere, is none",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//evil.example", "https://",
            "https:///x", "https://:80", " https://a", "https://a b", "https://a\n", "https://a\"onclick=x",
            "https://a<b", "https://a\\b", "ftp://a", "", "https://ä.example", "https://a\u{202E}b", "vbscript:x",
        ])
    func hostileLinks(_ url: String) async throws {
        try await SignInWorld.with { world in
            let caller = try await world.administrator().caller
            let answer = await world.perform(world.services.settings.putApplicationLink, link(url), as: caller)
            #expect(answer.error?.code == "ValidationException")
            #expect(try await world.store.read { try $0.applicationLinks(in: SignInWorld.account) }.isEmpty)
        }
    }

    @Test("there are no more links than fit")
    func limit() async throws {
        try await SignInWorld.with { world in
            let caller = try await world.administrator().caller
            try await world.store.write { writer in
                for number in 0..<LinkRules.limit {
                    try writer.put(
                        ApplicationLinkRecord(
                            accountID: SignInWorld.account, id: "app-\(number)", name: "n", url: "https://a",
                            summary: ""))
                }
            }
            let operation = world.services.settings.putApplicationLink
            #expect(await world.perform(operation, link("https://b"), as: caller).error?.code == "ValidationException")
            #expect(await world.perform(operation, link("https://b", id: "app-0"), as: caller).error == nil)
        }
    }
}
