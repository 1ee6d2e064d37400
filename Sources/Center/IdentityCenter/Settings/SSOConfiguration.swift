public import AWSProtocols
public import CenterStore

/// The instance's settings and links, as operations. AWS has these actions for its console alone; their names are AWS's
/// (Service Authorization Reference, "Actions, resources, and condition keys for AWS IAM Identity Center"), the shapes
/// are ours.
public enum SSOConfiguration {
    public static let service = ServiceModel(
        name: "sso", id: "SSO Configuration", apiVersion: "2020-05-10",
        validation: ValidationStyle(repeatsValues: true, code: "ValidationException"),
        wire: .json(version: "1.1", targetPrefix: "TwinlockConfiguration"))

    public static let getSettings = ModeledOperation<EmptyStructure, Settings>(service, "GetSSOConfiguration")
    public static let updateSettings = ModeledOperation<Settings, EmptyStructure>(service, "UpdateSSOConfiguration")
    /// Adds a link to the portal, or puts another in its place.
    public static let putApplicationLink = ModeledOperation<Link, Link>(service, "UpdateApplication")
    public static let deleteApplicationLink = ModeledOperation<LinkReference, EmptyStructure>(
        service, "DeleteApplication")

    /// All settings; what an update leaves out stays.
    public struct Settings: WireStructure {
        public var mfaMode: String?
        public var withoutDevice: String?
        public var deviceLogin: Bool?
        public var mfaInRoleSessions: Bool?
        public var recoveryCodes: Bool?
        /// Seconds.
        public var sessionDuration: Int?
        /// Seconds.
        public var accessTokenDuration: Int?
        /// Seconds.
        public var trustedBrowserDuration: Int?

        public init() {}

        public init(_ settings: InstanceSettings) {
            mfaMode = settings.mfaMode.rawValue
            withoutDevice = settings.withoutDevice.rawValue
            deviceLogin = settings.allowsDeviceLogin
            mfaInRoleSessions = settings.tellsMFAInRoleSessions
            recoveryCodes = settings.allowsRecoveryCodes
            sessionDuration = Int(settings.sessionDuration)
            accessTokenDuration = Int(settings.accessTokenDuration)
            trustedBrowserDuration = Int(settings.trustedBrowserDuration)
        }

        /// `settings` with what stands here; nil where a word is none of those there are.
        public func applied(to settings: InstanceSettings) -> InstanceSettings? {
            var settings = settings
            if let mfaMode {
                guard let mode = InstanceSettings.MFAMode(rawValue: mfaMode) else { return nil }
                settings.mfaMode = mode
            }
            if let withoutDevice {
                guard let choice = InstanceSettings.WithoutDevice(rawValue: withoutDevice) else { return nil }
                settings.withoutDevice = choice
            }
            settings.allowsDeviceLogin = deviceLogin ?? settings.allowsDeviceLogin
            settings.tellsMFAInRoleSessions = mfaInRoleSessions ?? settings.tellsMFAInRoleSessions
            settings.allowsRecoveryCodes = recoveryCodes ?? settings.allowsRecoveryCodes
            settings.sessionDuration = sessionDuration.map(Int64.init) ?? settings.sessionDuration
            settings.accessTokenDuration = accessTokenDuration.map(Int64.init) ?? settings.accessTokenDuration
            settings.trustedBrowserDuration = trustedBrowserDuration.map(Int64.init) ?? settings.trustedBrowserDuration
            return settings
        }

        public static let schema = StructureSchema(
            "Settings",
            [
                .optional("MfaMode", .string(values: InstanceSettings.MFAMode.allCases.map(\.rawValue))),
                .optional("WithoutDevice", .string(values: InstanceSettings.WithoutDevice.allCases.map(\.rawValue))),
                .optional("DeviceLogin", Shape(.boolean)), .optional("MfaInRoleSessions", Shape(.boolean)),
                .optional("RecoveryCodes", Shape(.boolean)), .optional("SessionDuration", Shape(.integer)),
                .optional("AccessTokenDuration", Shape(.integer)), .optional("TrustedBrowserDuration", Shape(.integer)),
            ])

        public init(fields: WireFields) throws(WireError) {
            mfaMode = try fields.optional("MfaMode")
            withoutDevice = try fields.optional("WithoutDevice")
            deviceLogin = try fields.optional("DeviceLogin")
            mfaInRoleSessions = try fields.optional("MfaInRoleSessions")
            recoveryCodes = try fields.optional("RecoveryCodes")
            sessionDuration = try fields.optional("SessionDuration")
            accessTokenDuration = try fields.optional("AccessTokenDuration")
            trustedBrowserDuration = try fields.optional("TrustedBrowserDuration")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["MfaMode"] = mfaMode?.wire
            fields["WithoutDevice"] = withoutDevice?.wire
            fields["DeviceLogin"] = deviceLogin?.wire
            fields["MfaInRoleSessions"] = mfaInRoleSessions?.wire
            fields["RecoveryCodes"] = recoveryCodes?.wire
            fields["SessionDuration"] = sessionDuration?.wire
            fields["AccessTokenDuration"] = accessTokenDuration?.wire
            fields["TrustedBrowserDuration"] = trustedBrowserDuration?.wire
            return fields
        }
    }

    /// An application that the portal shows a link to.
    public struct Link: WireStructure {
        /// Nil for a new one.
        public var id: String?
        public var name: String
        public var url: String
        public var summary: String?

        public init(id: String? = nil, name: String, url: String, summary: String? = nil) {
            self.id = id
            self.name = name
            self.url = url
            self.summary = summary
        }

        public static let schema = StructureSchema(
            "Link",
            [
                .optional("Id", .string(min: 1, max: 64)), .required("Name", .string(min: 1, max: 100)),
                .required("Url", .string(min: 1, max: 2048)), .optional("Summary", .string(max: 200)),
            ])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.optional("Id")
            name = try fields.required("Name")
            url = try fields.required("Url")
            summary = try fields.optional("Summary")
        }

        public var fields: WireFields {
            var fields: WireFields = ["Name": name.wire, "Url": url.wire]
            fields["Id"] = id?.wire
            fields["Summary"] = summary?.wire
            return fields
        }
    }

    /// Which link is meant.
    public struct LinkReference: WireStructure {
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let schema = StructureSchema("LinkReference", [.required("Id", .string(min: 1, max: 64))])

        public init(fields: WireFields) throws(WireError) {
            id = try fields.required("Id")
        }

        public var fields: WireFields { ["Id": id.wire] }
    }
}
