import IdentityCenter
import Primitives

/// A person's devices: what there is, renaming and removing, and recovery codes. Adding is `EnrolmentPages`.
struct DevicePages: Sendable {
    let profile: ProfileService

    private static let path = ReturnPath("/start/devices")

    var routes: [SiteRoute] {
        [
            .get("/start/devices") { request, person in .page(try await list(person, Mistakes())) },
            .post("/start/devices/recovery-codes") { try await renewCodes($0, $1) },
            .get("/start/devices/:id") { request, person in
                .page(try await device(request.parameter("id"), person, Mistakes()))
            },
            .post("/start/devices/:id/name") { try await rename($0, $1) },
            .post("/start/devices/:id/remove") { try await remove($0, $1) },
        ]
    }

    private func list(_ person: SignedInPerson, _ mistakes: Mistakes) async throws -> Page {
        let devices = try await profile.devices(person.session)
        let rows = devices.devices.map { device -> PageData in
            [
                "name": .text(device.name), "kind": .text(Self.kind(device.kind)),
                "added": .text(Texts.time(device.createdAt)), "used": .optional(device.lastUsedAt.map(Texts.time)),
                "isCloned": .flag(device.defect == .cloned),
                "href": .text(ReturnPath("/start/devices", device.id).description),
            ]
        }
        var recovery = PageValue.none
        if let left = devices.recoveryCodes, !rows.isEmpty {
            recovery = .part([
                "left": .text(
                    left == 0
                        ? "You have none. Make some, for the day when no device is at hand."
                        : "You have \(left) left. New ones take the place of all before.")
            ])
        }
        let page = Page(
            .devices, title: "Devices",
            [
                "devices": .rows(rows), "hasDevices": .flag(!rows.isEmpty), "recovery": recovery,
                "canAdd": .flag(devices.canAddApp || devices.canAddPasskey),
            ])
        return page.showing(mistakes, status: 409)
    }

    private static func kind(_ kind: ProfileService.Device.Kind) -> String {
        switch kind {
        case .authenticatorApp: "authenticator app"
        case .passkey(isSynced: true, _): "synced passkey"
        case .passkey(isSynced: false, verifiesUser: true): "key or passkey with PIN"
        case .passkey(isSynced: false, verifiesUser: false): "security key"
        }
    }

    private func device(_ id: String, _ person: SignedInPerson, _ mistakes: Mistakes) async throws -> Page {
        guard let device = try await profile.devices(person.session).devices.first(where: { $0.id == id }) else {
            throw PageProblem.notFound
        }
        let name = FormField("name", "Name").with { ($0.values, $0.autocomplete) = ([device.name], "off") }
        var facts = [
            Rows.fact("Kind", Self.kind(device.kind)), Rows.fact("Added", Texts.time(device.createdAt)),
            Rows.fact("Last used", device.lastUsedAt.map(Texts.time) ?? "not yet"),
        ]
        switch device.defect {
        case .cloned:
            facts.append(Rows.fact("State", "Refused: its counter went back, so there may be a copy of it"))
        case .otherRelyingParty(let name):
            facts.append(Rows.fact("State", "Not usable here: it was registered at \(name)"))
        case nil: break
        }
        let page = Page(
            .thing, title: device.name,
            [
                "back": .part(Rows.link("All devices", Self.path)), "link": .none, "facts": .rows(facts),
                "blocks": .rows([
                    Rows.block(
                        "name", "Another name",
                        form: Rows.form(
                            ReturnPath("/start/devices", id, "name"), [name.with { $0.error = mistakes["name"] }],
                            button: "Rename")),
                    Rows.block(
                        "remove", "Remove this device", text: "You cannot sign in with it any more after that.",
                        buttons: [
                            Rows.button("Remove", ReturnPath("/start/devices", id, "remove"), isDanger: true)
                        ]),
                ]),
            ])
        return page.showing(mistakes, status: 409)
    }

    private func rename(_ request: PageRequest, _ person: SignedInPerson) async throws -> PageAnswer {
        let id = request.parameter("id")
        do {
            try await profile.rename(id, to: request.form.line("name"), person.session, request.visitor)
        } catch let refusal as SignInRefusal {
            return .page(try await device(id, person, refusal.mistakes))
        }
        return .go(ReturnPath("/start/devices", query: [("done", "deviceRenamed")]))
    }

    private func remove(_ request: PageRequest, _ person: SignedInPerson) async throws -> PageAnswer {
        let id = request.parameter("id")
        do {
            try await profile.remove(id, person.session, request.visitor)
        } catch SignInRefusal.confirmationNeeded {
            return .go(Confirming.first(then: ReturnPath("/start/devices", id)))
        } catch let refusal as SignInRefusal {
            return .page(try await list(person, refusal.mistakes))
        }
        return .go(ReturnPath("/start/devices", query: [("done", "deviceRemoved")]))
    }

    private func renewCodes(_ request: PageRequest, _ person: SignedInPerson) async throws -> PageAnswer {
        do {
            let codes = try await profile.renewRecoveryCodes(person.session, request.visitor)
            return .page(SignInCourse.recoveryCodes(codes, Self.path))
        } catch SignInRefusal.confirmationNeeded {
            return .go(Confirming.first(then: Self.path))
        } catch let refusal as SignInRefusal {
            return .page(try await list(person, refusal.mistakes))
        }
    }
}

/// Confirming that it is still the same person, before what matters.
enum Confirming {
    static func first(then path: ReturnPath) -> ReturnPath {
        ReturnPath("/start/confirm", query: [("next", path.description)])
    }
}
