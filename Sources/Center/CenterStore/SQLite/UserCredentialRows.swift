import GRDB
import Primitives

extension SSHPublicKeyRecord: TableRow {
    static let table = "ssh_public_keys"
    static let columns = ["id", "account_id", "user_id", "body", "material", "is_active", "uploaded_at"]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], id: row["id"], userID: row["user_id"], body: row["body"],
            material: row["material"], isActive: row["is_active"], uploadedAt: row.timestamp("uploaded_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, accountID, userID, body, material, isActive, uploadedAt.milliseconds]
    }
}

extension SigningCertificateRecord: TableRow {
    static let table = "signing_certificates"
    static let columns = ["id", "account_id", "user_id", "body", "digest", "is_active", "uploaded_at"]

    init(row: Row, columns: SealedColumns) {
        let userID: String? = row["user_id"]
        self.init(
            accountID: row["account_id"], id: row["id"], owner: userID.map(IdentityOwner.user) ?? .root,
            body: row["body"], digest: row["digest"], isActive: row["is_active"],
            uploadedAt: row.timestamp("uploaded_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, accountID, owner.userID, body, digest, isActive, uploadedAt.milliseconds]
    }
}

extension ServiceCredentialRecord: TableRow {
    static let table = "service_credentials"
    static let columns = [
        "id", "account_id", "user_id", "service", "service_user_name", "secret_hash", "is_active", "created_at",
        "expires_at",
    ]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], id: row["id"], userID: row["user_id"], service: row["service"],
            serviceUserName: row["service_user_name"], secretHash: row["secret_hash"], isActive: row["is_active"],
            createdAt: row.timestamp("created_at"), expiresAt: row.optionalTimestamp("expires_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, userID, service, serviceUserName, secretHash, isActive, createdAt.milliseconds,
            expiresAt?.milliseconds,
        ]
    }
}
