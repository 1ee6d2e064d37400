import Primitives

/// The forms in which an access key is handed over.
enum AccessKeyText {
    /// The key in what `aws iam create-access-key` prints, in `credential_process`'s JSON, in the console's CSV file, or
    /// in two lines.
    static func read(_ text: Secret) throws -> (identifier: String, secret: Secret) {
        if let json = try? JSON.parse(text.revealedBytes()) {
            let object = json["AccessKey"] ?? json
            return try checked(
                object["AccessKeyId"]?.stringValue ?? "",
                Secret(utf8: object["SecretAccessKey"]?.stringValue ?? ""))
        }
        // The console's file begins with a byte order mark.
        let plain = text.revealed().drop { $0 == "\u{FEFF}" }
        var lines = plain.split { $0 == "\n" || $0 == "\r\n" }.map { String($0).trimmingSpaces }
        if lines.first?.hasPrefix("Access key ID,") == true { lines.removeFirst() }
        let parts = lines.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        guard parts.count == 2 else {
            throw Failure(
                "standard input holds no access key in a form that is known",
                hint: "give two lines, the id and the secret, or the JSON of 'aws iam create-access-key'")
        }
        return try checked(parts[0].trimmingSpaces, Secret(utf8: parts[1].trimmingSpaces))
    }

    /// The key, if its two parts look like one.
    static func checked(_ identifier: String, _ secret: Secret) throws -> (identifier: String, secret: Secret) {
        let identifier = identifier.trimmingSpaces
        let isPlain = identifier.utf8.allSatisfy { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard isPlain, (16...128).contains(identifier.utf8.count) else {
            throw Failure(
                "'\(identifier.prefix(128))' is no access key id: 16 to 128 capital letters and digits, such as AKIA…")
        }
        guard !identifier.hasPrefix("ASIA") else {
            throw Failure(
                "\(identifier) is the key of a session, which ends by itself; the vault keeps long-lived keys")
        }
        let looksRight = secret.withBytes { bytes in
            (16...256).contains(bytes.count) && bytes.allSatisfy { (0x21...0x7E).contains($0) }
        }
        guard looksRight else {
            throw Failure(
                "that is no secret access key: AWS's have 40 characters without spaces",
                hint: "try again; if the secret is lost: aws iam create-access-key")
        }
        return (identifier, secret)
    }
}

extension String {
    /// Without the spaces and tabs around it.
    var trimmingSpaces: String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        let start = drop(while: isSpace)
        return String(start.reversed().drop(while: isSpace).reversed())
    }
}
