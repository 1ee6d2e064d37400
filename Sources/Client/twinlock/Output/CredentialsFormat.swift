import ArgumentParser
import Primitives
import Sessions
import SharedConfig
import SigV4

/// The forms that other programs take credentials in.
enum CredentialsFormat: String, ExpressibleByArgument, CaseIterable {
    case process, env, fish, powershell, json, dotenv

    /// The credentials in this form, ending with a newline.
    func text(_ found: SessionCredentials) -> String {
        switch self {
        case .process: Self.processObject(found).text + "\n"
        case .json: Self.object(found).prettyText + "\n"
        case .env: lines(found) { "export \($0)=\(Self.shellQuoted($1))" }
        case .fish: lines(found) { "set -gx \($0) \(Self.fishQuoted($1))" }
        case .powershell: lines(found) { "$Env:\($0) = \(Self.powershellQuoted($1))" }
        case .dotenv: lines(found) { "\($0)=\(Self.dotenvQuoted($1))" }
        }
    }

    /// What `credential_process` is to print (AWS SDKs and Tools Reference Guide, "Process credential provider").
    private static func processObject(_ found: SessionCredentials) -> JSON {
        var members: [JSON.Member] = [
            .init("Version", 1), .init("AccessKeyId", .string(found.credentials.accessKeyID)),
            .init("SecretAccessKey", .string(found.credentials.secretAccessKey.revealed())),
        ]
        if let token = found.credentials.sessionToken {
            members.append(.init("SessionToken", .string(token.revealed())))
        }
        if let expiration = found.expiration { members.append(.init("Expiration", .string(expiration.iso8601))) }
        if let account = found.accountID { members.append(.init("AccountId", .string(account))) }
        return .object(members)
    }

    private static func object(_ found: SessionCredentials) -> JSON {
        [
            "profile": .string(found.profile), "access_key_id": .string(found.credentials.accessKeyID),
            "secret_access_key": .string(found.credentials.secretAccessKey.revealed()),
            "session_token": .optional(found.credentials.sessionToken?.revealed()),
            "expiration": .optional(found.expiration?.iso8601), "account_id": .optional(found.accountID),
            "region": .optional(found.region?.value), "source": .string(found.source),
        ]
    }

    private func lines(_ found: SessionCredentials, _ line: (String, String) -> String) -> String {
        ChildEnvironment.variables(found).map { line($0.name, $0.value) + "\n" }.joined()
    }

    /// POSIX shells: nothing is special within single quotes but the quote.
    static func shellQuoted(_ text: String) -> String { "'" + escaping(text) { $0 == "'" ? "'\\''" : nil } + "'" }

    /// fish: within single quotes a backslash escapes itself and the quote.
    static func fishQuoted(_ text: String) -> String {
        "'" + escaping(text) { $0 == "'" || $0 == "\\" ? "\\\($0)" : nil } + "'"
    }

    /// PowerShell: a quote within single quotes is doubled, and typographic quotes are quotes as well (PowerShell
    /// language specification, section 2.3.5.2).
    static func powershellQuoted(_ text: String) -> String {
        "'" + escaping(text) { "'\u{2018}\u{2019}\u{201A}\u{201B}".unicodeScalars.contains($0) ? "\($0)\($0)" : nil }
            + "'"
    }

    /// Plain where it can be, because some readers (`docker --env-file`) keep quotes; double quotes otherwise. A line
    /// break is written as an escape, because those readers would take what follows for another variable.
    static func dotenvQuoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.isASCII && $0.value > 0x20 && !"\"'#$\\`".unicodeScalars.contains($0)
        }
        if isPlain { return text }
        return "\"" + escaping(text, dotenvEscape) + "\""
    }

    private static func dotenvEscape(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"", "\\", "$", "`": "\\\(scalar)"
        case "\n": "\\n"
        case "\r": "\\r"
        default: nil
        }
    }

    /// Scalar by scalar and not by characters: a quote with a combining mark behind it is one character to Swift and a
    /// quote to every shell.
    private static func escaping(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let other = replacement(scalar) {
                escaped.append(contentsOf: other.unicodeScalars)
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
