import GRDB
import Primitives

extension SQLiteReading {
    func deviceAuthorization(deviceCodeHash: String) throws -> DeviceAuthorizationRecord? {
        try first("device_code_hash = ?", [deviceCodeHash])
    }

    func deviceAuthorization(userCodeHash: String) throws -> DeviceAuthorizationRecord? {
        try first("user_code_hash = ?", [userCodeHash])
    }

    func deviceAuthorizationCount(of sourceIP: String, at now: Timestamp) throws -> (all: Int, own: Int) {
        let all = try count("device_authorizations WHERE expires_at > ?", [now.milliseconds])
        let own = try count(
            "device_authorizations WHERE source_ip = ? AND expires_at > ?", [sourceIP, now.milliseconds])
        return (all, own)
    }

    func authorizationCode(hash: String) throws -> AuthorizationCodeRecord? {
        try first("code_hash = ?", [hash])
    }

    func tokenFamily(_ id: String) throws -> TokenFamilyRecord? {
        try first("id = ?", [id])
    }

    func tokenFamilies(ofSession sessionID: String) throws -> [TokenFamilyRecord] {
        try all("session_id = ? ORDER BY created_at, id", [sessionID])
    }
}
