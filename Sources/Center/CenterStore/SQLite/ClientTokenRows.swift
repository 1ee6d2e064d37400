import GRDB
import Primitives

extension DeviceAuthorizationRecord: TableRow {
    static let table = "device_authorizations"
    static let columns = [
        "device_code_hash", "account_id", "user_code_hash", "client_hash", "client_name", "scopes", "is_refreshable",
        "source_ip", "user_agent", "created_at", "expires_at", "state", "session_id", "user_id",
    ]

    init(row: Row, columns: SealedColumns) {
        self.init(
            deviceCodeHash: row["device_code_hash"], accountID: row["account_id"],
            userCodeHash: row["user_code_hash"], clientHash: row["client_hash"], clientName: row["client_name"],
            scopes: TextsColumn.texts(row["scopes"]), isRefreshable: row["is_refreshable"],
            sourceIP: row["source_ip"], userAgent: row["user_agent"], createdAt: row.timestamp("created_at"),
            expiresAt: row.timestamp("expires_at"))
        // What is not understood is refused.
        state = State(rawValue: row["state"]) ?? .denied
        sessionID = row["session_id"]
        userID = row["user_id"]
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            deviceCodeHash, accountID, userCodeHash, clientHash, clientName, TextsColumn.text(scopes), isRefreshable,
            sourceIP, userAgent, createdAt.milliseconds, expiresAt.milliseconds, state.rawValue, sessionID, userID,
        ]
    }
}

extension AuthorizationCodeRecord: TableRow {
    static let table = "authorization_codes"
    static let columns = [
        "code_hash", "account_id", "client_hash", "client_name", "redirect_uri", "code_challenge", "scopes",
        "is_refreshable", "session_id", "user_id", "created_at", "expires_at", "family_id",
    ]

    init(row: Row, columns: SealedColumns) {
        self.init(
            codeHash: row["code_hash"], accountID: row["account_id"], clientHash: row["client_hash"],
            clientName: row["client_name"], redirectURI: row["redirect_uri"], codeChallenge: row["code_challenge"],
            scopes: TextsColumn.texts(row["scopes"]), isRefreshable: row["is_refreshable"],
            sessionID: row["session_id"], userID: row["user_id"], createdAt: row.timestamp("created_at"),
            expiresAt: row.timestamp("expires_at"))
        familyID = row["family_id"]
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            codeHash, accountID, clientHash, clientName, redirectURI, codeChallenge, TextsColumn.text(scopes),
            isRefreshable, sessionID, userID, createdAt.milliseconds, expiresAt.milliseconds, familyID,
        ]
    }
}

extension TokenFamilyRecord: TableRow {
    static let table = "token_families"
    static let columns = [
        "id", "account_id", "client_hash", "client_name", "session_id", "user_id", "scopes", "created_at",
        "expires_at", "generation", "rotations", "revoked_at",
    ]

    init(row: Row, columns: SealedColumns) {
        self.init(
            id: row["id"], accountID: row["account_id"], clientHash: row["client_hash"],
            clientName: row["client_name"], sessionID: row["session_id"], userID: row["user_id"],
            scopes: TextsColumn.texts(row["scopes"]), createdAt: row.timestamp("created_at"),
            expiresAt: row.timestamp("expires_at"))
        generation = row["generation"]
        rotations = (row["rotations"] as String).split(separator: " ").compactMap { Int64($0) }
            .map { Timestamp(milliseconds: $0) }
        revokedAt = row.optionalTimestamp("revoked_at")
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, clientHash, clientName, sessionID, userID, TextsColumn.text(scopes),
            createdAt.milliseconds, expiresAt.milliseconds, generation,
            rotations.map { String($0.milliseconds) }.joined(separator: " "), revokedAt?.milliseconds,
        ]
    }
}

/// Texts in a column: a JSON array.
enum TextsColumn {
    static func text(_ texts: [String]) -> String { JSON.array(texts.map { .string($0) }).text }

    static func texts(_ text: String) -> [String] {
        (try? JSON.parse(text))?.arrayValue?.compactMap(\.stringValue) ?? []
    }
}
