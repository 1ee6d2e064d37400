import Primitives

/// A bucket and the account that it belongs to.
struct BucketRecord: Sendable, Equatable {
    var name: String
    /// Twelve digits.
    var accountID: String
    /// The region it was made in; requests of any region are served.
    var region: String
    var created: Timestamp
    /// Kept in a file of its own.
    var access = BucketAccess()

    var arn: String { "arn:aws:s3:::\(name)" }

    var json: JSON {
        [
            "name": .string(name), "account_id": .string(accountID), "region": .string(region),
            "created": .integer(created.milliseconds),
        ]
    }

    init(name: String, accountID: String, region: String, created: Timestamp) {
        self.name = name
        self.accountID = accountID
        self.region = region
        self.created = created
    }

    init?(json: JSON) {
        guard let name = json["name"]?.stringValue, let accountID = json["account_id"]?.stringValue,
            let region = json["region"]?.stringValue, let created = json["created"]?.integerValue
        else { return nil }
        self.init(name: name, accountID: accountID, region: region, created: Timestamp(milliseconds: created))
    }

    /// Amazon S3 User Guide, "General purpose bucket naming rules": 3 to 63 lower-case letters, digits, dots and
    /// hyphens, letters or digits at both ends, no two dots together, nothing that looks like an IP address.
    static func isValidName(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (3...63).contains(bytes.count), let first = bytes.first, let last = bytes.last,
            isAlphanumeric(first), isAlphanumeric(last),
            bytes.allSatisfy({ isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
        else { return false }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let looksLikeAddress = labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
        return !labels.contains("") && !looksLikeAddress
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
