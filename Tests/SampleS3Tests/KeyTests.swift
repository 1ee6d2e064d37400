import AWSProtocols
import Platform
import Primitives
import SampleS3
import SigV4
import Testing

/// Keys that file systems would make something of.
struct KeyTests {
    static let strange = [
        "../../../../etc/passwd", "..", ".", "./a", "a/../b", "a//b", "/a", "//", "a/", "a", "a/b", "A", "B", "b",
        "bucket.json", "upload.json", "nul\u{0}byte", "line\nbreak", "e\u{301}", "\u{e9}", "日本語", "🔐", "%2e%2e%2f",
        "a%00",
        "con", "a\\b", " ", "-rf", "~", "$HOME", "`id`", "a?b=c", "a#b", "<a>&\"'", String(repeating: "k", count: 1024),
        String(repeating: "k", count: 100), String(repeating: "k", count: 101), String(repeating: "ü", count: 512),
        String(repeating: "a/", count: 512), ".twinlock-", "61.f",
    ]

    @Test func everyKeyIsAnObjectOfItsOwn() async throws {
        try await Sample.withBucket { sample in
            for key in Self.strange { await sample.put(key, "content of \(key)") }
            for key in Self.strange {
                let path = "/bucket/" + PercentEncoding.encode(key, keepingSlashes: true)
                #expect(await sample.send("GET", path).text == "content of \(key)")
            }
            let listed = await sample.send("GET", "/bucket", query: "encoding-type=url&list-type=2").keys
                .compactMap { PercentEncoding.decodeText($0) }
            let sorted = Self.strange.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            // As bytes: Swift's own comparison takes é and e with an accent for the same.
            #expect(listed.map { Array($0.utf8) } == sorted.map { Array($0.utf8) })
            for key in Self.strange {
                let path = "/bucket/" + PercentEncoding.encode(key, keepingSlashes: true)
                #expect(await sample.send("DELETE", path).status == 204)
            }
            #expect(await sample.send("GET", "/bucket").keys.isEmpty)
            #expect(await sample.send("DELETE", "/bucket").status == 204)
            let left = try FolderWalk.names(below: sample.folder)
            #expect(left == ["buckets", "staging"])
        }
    }

    @Test func nothingIsEverWrittenOutsideTheFolder() async throws {
        try await Sample.withBucket { sample in
            for key in Self.strange { await sample.put(key) }
            let top = PathText.folder(of: sample.folder)
            #expect(try PrivateFile.names(in: top) == ["events.journal", "events.jsonl", "s3"])
            for path in try FolderWalk.names(below: sample.folder) {
                #expect(path.utf8.allSatisfy { $0 < 0x7F && $0 > 0x20 }, "\(path)")
                #expect(path.split(separator: "/").allSatisfy { $0.utf8.count <= 255 && $0 != ".." && $0 != "." })
            }
        }
    }

    @Test func keysHaveALengthAndAnEncoding() async throws {
        try await Sample.withBucket { sample in
            let long = String(repeating: "k", count: 1025)
            #expect(await sample.send("PUT", "/bucket/\(long)").code == "KeyTooLongError")
            #expect(await sample.send("GET", "/bucket/\(long)").code == "KeyTooLongError")
            for path in ["/bucket/%FF", "/bucket/%C3", "/bucket/%zz", "/bucket/%", "//key", "/%FF"] {
                #expect(await sample.send("GET", path).code == "InvalidURI", "\(path)")
            }
        }
    }

    @Test func linksPlantedInTheFolderAreNotFollowed() async throws {
        try await Sample.withBucket { sample in
            let secret = PathText.folder(of: sample.folder) + "/secret"
            try PrivateFile.write(Array("secret".utf8), to: secret)
            let objects = "\(sample.folder)/buckets/bucket/objects"
            try PrivateFile.createSymbolicLink(at: "\(objects)/6b6579.f", to: secret)
            #expect(await sample.send("GET", "/bucket/key").code == "NoSuchKey")
            #expect(await sample.send("GET", "/bucket").keys.isEmpty)
            // Writing replaces the link and leaves alone what it points to.
            await sample.put("key", "ours")
            #expect(await sample.send("GET", "/bucket/key").text == "ours")
            #expect(try PrivateFile.read(secret) == Array("secret".utf8))
            let outside = PathText.folder(of: sample.folder) + "/outside"
            try PrivateFile.createDirectory("\(outside)/objects")
            try PrivateFile.write(
                Array(#"{"name":"linked","account_id":"123456789012","region":"x","created":0}"#.utf8),
                to: "\(outside)/bucket.json")
            try PrivateFile.createSymbolicLink(at: "\(sample.folder)/buckets/linked", to: outside)
            #expect(await sample.send("GET", "/linked").code == "NoSuchBucket")
            #expect(await sample.send("PUT", "/linked/key", body: [1]).code == "NoSuchBucket")
            #expect(try PrivateFile.names(in: "\(outside)/objects").isEmpty)
        }
    }

    @Test func foreignFilesInTheFolderAreNoObjects() async throws {
        try await Sample.withBucket { sample in
            let objects = "\(sample.folder)/buckets/bucket/objects"
            try PrivateFile.write(Array("hello".utf8), to: "\(objects)/6b6579.f")
            try PrivateFile.write([], to: "\(objects)/README")
            try PrivateFile.createDirectory("\(objects)/61.f")
            #expect(await sample.send("GET", "/bucket/key").code == "NoSuchKey")
            #expect(await sample.send("GET", "/bucket/a").code == "NoSuchKey")
            #expect(await sample.send("GET", "/bucket").keys.isEmpty)
        }
    }
}

/// All files and folders below one.
enum FolderWalk {
    static func names(below folder: String) throws -> [String] {
        try PrivateFile.names(in: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            guard try FileInformation.of(path)?.kind == .folder else { return [name] }
            return [name] + (try names(below: path).map { "\(name)/\($0)" })
        }
    }
}
