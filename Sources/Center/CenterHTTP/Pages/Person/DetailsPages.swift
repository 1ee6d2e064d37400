import IdentityCenter
import Primitives

/// What a person may say of themselves.
struct DetailsPages: Sendable {
    let profile: ProfileService

    var routes: [SiteRoute] {
        [
            .get("/start/me") { request, person in .page(try await page(request, person, Mistakes())) },
            .post("/start/me") { try await change($0, $1) },
        ]
    }

    private static let fields: [(PersonalDetails.Field, label: String, autocomplete: String)] = [
        (.displayName, "Name to show", "name"), (.givenName, "Given name", "given-name"),
        (.familyName, "Family name", "family-name"), (.phoneNumber, "Telephone number", "tel"),
        (.timezone, "Time zone", "off"),
    ]

    private func page(_ request: PageRequest, _ person: SignedInPerson, _ mistakes: Mistakes) async throws -> Page {
        let known = try await profile.details(person.session)
        let values = known.map { Self.values($0.details) } ?? [:]
        let fields =
            known == nil
            ? []
            : Self.fields.map { field, label, autocomplete in
                FormField(field.rawValue, label).with {
                    ($0.values, $0.autocomplete) = ([values[field] ?? ""], autocomplete)
                    $0.isRequired = [.displayName, .givenName, .familyName].contains(field)
                    if field == .timezone { $0.hint = "Such as Europe/Zurich." }
                }
            }
        let data: PageData = [
            "userName": .text(person.userName), "email": .optional(known?.email),
            "canEdit": .flag(known != nil), "fields": fields.answering(request.form, mistakes).data,
        ]
        return Page(.details, title: "About you", data).showing(mistakes)
    }

    private static func values(_ details: PersonalDetails) -> [PersonalDetails.Field: String] {
        [
            .displayName: details.displayName, .givenName: details.givenName, .familyName: details.familyName,
            .phoneNumber: details.phoneNumber, .timezone: details.timezone,
        ]
    }

    private func change(_ request: PageRequest, _ person: SignedInPerson) async throws -> PageAnswer {
        var details = PersonalDetails()
        details.displayName = request.form.line("displayName")
        details.givenName = request.form.line("givenName")
        details.familyName = request.form.line("familyName")
        details.phoneNumber = request.form.line("phoneNumber")
        details.timezone = request.form.line("timezone")
        var mistakes = Mistakes()
        for field in try await profile.change(details, person.session, request.visitor) {
            mistakes.add(
                field.rawValue,
                "This is missing, too long, has characters that cannot be shown, or is for an administrator to change.")
        }
        guard mistakes.isEmpty else { return .page(try await page(request, person, mistakes)) }
        return .go(ReturnPath("/start/me", query: [("done", "saved")]))
    }
}
