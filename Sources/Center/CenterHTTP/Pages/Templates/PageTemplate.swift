import Mustache

/// The pages' templates, parsed once. They are texts of the program: no file is read at run time.
enum PageTemplate: String, CaseIterable, Sendable {
    // Anyone.
    case message, signIn, secondFactor, invitation, recoveryCodes
    // People.
    case portal, access, credentials, details, devices, addDevice, addApp, addKey, sessions, password
    // Programs that ask to be let in.
    case deviceCode, deviceConfirm, consent, consoleSignIn, confirmation
    // Forms and tables that need nothing of their own, most of the administration.
    case form, table, thing

    private var source: String {
        switch self {
        case .message: CommonTemplates.message
        case .signIn: SignInTemplates.signIn
        case .secondFactor: SignInTemplates.secondFactor
        case .invitation: SignInTemplates.invitation
        case .recoveryCodes: SignInTemplates.recoveryCodes
        case .portal: PortalTemplates.portal
        case .access: PortalTemplates.access
        case .credentials: PortalTemplates.credentials
        case .details: PersonTemplates.details
        case .devices: DeviceTemplates.devices
        case .addDevice: DeviceTemplates.addDevice
        case .addApp: DeviceTemplates.addApp
        case .addKey: DeviceTemplates.addKey
        case .sessions: PersonTemplates.sessions
        case .password: PersonTemplates.password
        case .deviceCode: ConsentTemplates.deviceCode
        case .deviceConfirm: ConsentTemplates.deviceConfirm
        case .consent: ConsentTemplates.consent
        case .consoleSignIn: ConsentTemplates.consoleSignIn
        case .confirmation: ConsentTemplates.confirmation
        case .form: CommonTemplates.form
        case .table: CommonTemplates.table
        case .thing: ThingTemplates.thing
        }
    }

    /// Whether the page stands in a narrow column, as those do that have one thing to ask.
    var isNarrow: Bool {
        switch self {
        case .message, .signIn, .secondFactor, .invitation, .recoveryCodes, .deviceCode, .deviceConfirm, .consent,
            .consoleSignIn, .confirmation, .addDevice, .addApp, .addKey:
            true
        default: false
        }
    }

    /// Whether security keys are asked for here.
    var usesScript: Bool {
        switch self {
        case .signIn, .secondFactor, .addKey, .consoleSignIn: true
        default: false
        }
    }

    private static let library: MustacheLibrary = {
        var library = MustacheLibrary()
        let pages = allCases.map { (name: "page-\($0.rawValue)", source: $0.source) }
        let parts = CommonTemplates.parts.map { (name: $0.key, source: $0.value) }
        for (name, source) in pages + parts {
            do {
                try library.register(source, named: name)
            } catch {
                fatalError("the template \(name) is not well formed: \(error)")
            }
        }
        return library
    }()

    /// The page as HTML.
    func render(_ data: PageData) -> String {
        guard let text = Self.library.render(data, withTemplate: "page-\(rawValue)") else {
            fatalError("the template \(rawValue) was not registered")
        }
        return text
    }
}
