import Platform
import Primitives

/// The file with the key that opens the vault and the cached sessions: 32 bytes in hexadecimal, 0600.
struct KeyFile: Sendable {
    let path: String

    /// The key; nil if there is no file.
    func read() throws(VaultError) -> SealingKey? {
        do {
            let text = String(decoding: try PrivateFile.readStrictly(path, limit: 1024), as: UTF8.self)
            guard let bytes = Hex.decode(text.filter { !$0.isWhitespace }), bytes.count == 32 else {
                throw VaultError(
                    code: .damaged, message: "the vault's key file \(path) does not hold a key of 64 digits",
                    hint: "restore it from a backup")
            }
            return SealingKey(Secret(bytes))
        } catch let error as FileError where error.code == .notFound {
            return nil
        } catch let error as FileError {
            throw VaultError(error)
        } catch {
            throw error as? VaultError ?? VaultError(code: .file, message: "\(error)")
        }
    }

    /// The key, made if there is none. Of several processes that try at once, all get the same.
    func readOrCreate(entropy: Entropy) throws(VaultError) -> SealingKey {
        if let key = try read() { return key }
        let digits = Hex.encode(entropy.bytes(32)) + "\n"
        try vaultFiles { () throws(FileError) in
            try PrivateFile.createDirectory(PathText.folder(of: path))
            _ = try PrivateFile.create(digits.utf8, at: path)
        }
        guard let key = try read() else {
            throw VaultError(code: .file, message: "the vault's key file \(path) vanished while it was being made")
        }
        return key
    }
}
