import Platform
import Testing
import Vault

@Suite struct ClientFoldersTests {
    @Test func `The folders follow the XDG specification`() throws {
        let folders = try ClientFolders(Environment(["HOME": "/home/a", "XDG_DATA_HOME": "/d", "XDG_CACHE_HOME": "c"]))
        #expect(folders.data == "/d/twinlock")
        #expect(folders.state == "/home/a/.local/state/twinlock")
        #expect(folders.cache == "/home/a/.cache/twinlock")
        #expect(folders.keyFile == "/home/a/.local/state/twinlock/vault.key")
    }

    @Test(arguments: [[:], ["HOME": ""], ["HOME": "home"]])
    func `Without a home there is a hint`(variables: [String: String]) {
        #expect {
            try ClientFolders(Environment(variables))
        } throws: {
            let error = $0 as? VaultError
            return error?.code == .noHome && error?.hint == "export HOME=/your/home/folder"
        }
    }
}
