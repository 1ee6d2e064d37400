/// The fields of signing in, with what password managers and keyboards go by.
enum SignInFields {
    static func userName(_ value: String = "", offersPasskeys: Bool) -> FormField {
        FormField("username", "User name").with {
            $0.autocomplete = offersPasskeys ? "username webauthn" : "username"
            ($0.isExact, $0.isFocused, $0.values) = (true, value.isEmpty, [value])
        }
    }

    static let password = FormField("password", "Password", kind: .input("password")).with {
        $0.autocomplete = "current-password"
    }

    static func newPassword(minimum: Int) -> [FormField] {
        [
            FormField("new_password", "New password", kind: .input("password")).with {
                $0.autocomplete = "new-password"
                $0.hint = "At least \(minimum) characters; several words are easy to remember."
            },
            FormField("again", "The same again", kind: .input("password")).with { $0.autocomplete = "new-password" },
        ]
    }

    static let code = FormField("code", "Code of your authenticator app").with {
        ($0.autocomplete, $0.inputMode, $0.cssClass, $0.isExact) = ("one-time-code", "numeric", "digits", true)
    }

    static let recoveryCode = FormField("recovery_code", "Recovery code").with {
        ($0.autocomplete, $0.isExact) = ("off", true)
        $0.hint = "One of those that you were given. It is good once."
    }

    static let trust = FormField("trust", "Trust this browser", kind: .check).with {
        $0.hint = "For some time your password will be enough here. Not on a computer that others use."
    }

    static func method(_ name: String) -> FormField {
        FormField("method", "", kind: .hidden).with { $0.values = [name] }
    }

    static func deviceName(_ value: String) -> FormField {
        FormField("name", "Name for this device").with {
            ($0.values, $0.autocomplete) = ([value], "off")
            $0.hint = "So that you know it again in the list."
        }
    }
}
