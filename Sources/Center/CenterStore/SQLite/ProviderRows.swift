import GRDB
import Primitives

extension ServerCertificateRecord: TableRow {
    static let table = "server_certificates"
    static let columns = [
        "id", "account_id", "name", "path", "body", "chain", "private_key", "uploaded_at", "expires_at", "tags",
    ]

    init(row: Row, columns: SealedColumns) throws {
        let id: String = row["id"]
        self.init(
            accountID: row["account_id"], id: id, name: row["name"], path: row["path"], body: row["body"],
            chain: row["chain"],
            privateKey: try columns.open(row, table: Self.table, key: id, column: "private_key"),
            uploadedAt: row.timestamp("uploaded_at"), expiresAt: row.timestamp("expires_at"),
            tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, name, path, body, chain,
            try columns.seal(privateKey, table: Self.table, row: id, column: "private_key"),
            uploadedAt.milliseconds, expiresAt.milliseconds, TagColumn.text(tags),
        ]
    }
}

extension OpenIDConnectProviderRecord: TableRow {
    static let table = "oidc_providers"
    static let columns = ["url", "account_id", "client_ids", "thumbprints", "created_at", "tags"]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], url: row["url"], clientIDs: TextColumn.texts(row["client_ids"]),
            thumbprints: TextColumn.texts(row["thumbprints"]), createdAt: row.timestamp("created_at"),
            tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            url, accountID, TextColumn.text(clientIDs), TextColumn.text(thumbprints), createdAt.milliseconds,
            TagColumn.text(tags),
        ]
    }
}

extension SAMLProviderRecord: TableRow {
    static let table = "saml_providers"
    static let columns = [
        "id", "account_id", "name", "metadata", "created_at", "valid_until", "encryption_mode", "private_keys", "tags",
    ]

    init(row: Row, columns: SealedColumns) throws {
        let id: String = row["id"]
        let keys = try columns.open(row, table: Self.table, key: id, column: "private_keys")
        self.init(
            accountID: row["account_id"], id: id, name: row["name"], metadata: row["metadata"],
            createdAt: row.timestamp("created_at"), validUntil: row.timestamp("valid_until"),
            encryptionMode: row["encryption_mode"],
            privateKeys: TextColumn.texts(keys.revealed()).compactMap(PrivateKey.init(text:)),
            tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        let keys = Secret(utf8: TextColumn.text(privateKeys.map(\.text)))
        return [
            id, accountID, name, metadata, createdAt.milliseconds, validUntil.milliseconds, encryptionMode,
            try columns.seal(keys, table: Self.table, row: id, column: "private_keys"), TagColumn.text(tags),
        ]
    }
}

extension SAMLProviderRecord.PrivateKey {
    /// `ID MILLISECONDS PEM`, inside the sealed column only.
    fileprivate var text: String { "\(id) \(addedAt.milliseconds) \(pem.revealed())" }

    fileprivate init?(text: String) {
        let parts = text.split(separator: " ", maxSplits: 2)
        guard parts.count == 3, let milliseconds = Int64(parts[1]) else { return nil }
        self.init(
            id: String(parts[0]), addedAt: Timestamp(milliseconds: milliseconds), pem: Secret(utf8: String(parts[2])))
    }
}

/// Texts as they stand in a column: a JSON array in their order.
enum TextColumn {
    static func text(_ texts: [String]) -> String {
        JSON.array(texts.map(JSON.string)).text
    }

    static func texts(_ text: String) -> [String] {
        guard let json = try? JSON.parse(text), case .array(let items) = json else { return [] }
        return items.compactMap { item in
            guard case .string(let text) = item else { return nil }
            return text
        }
    }
}
