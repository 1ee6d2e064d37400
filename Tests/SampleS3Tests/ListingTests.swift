import AWSProtocols
import Primitives
import SampleS3
import SigV4
import Testing

struct ListingTests {
    private static let keys = [
        "a", "a/b", "a/c/d", "b", "logs/2025/1", "logs/2025/2", "logs/2026/1", "logs/x", "zz",
    ]

    private func with(_ body: (Sample) async throws -> Void) async throws {
        try await Sample.withBucket { sample in
            for key in Self.keys.shuffledByHand { await sample.put(key) }
            try await body(sample)
        }
    }

    @Test func prefixesAndDelimitersFoldKeys() async throws {
        try await with { sample in
            let cases: [(String, [String], [String])] = [
                ("", Self.keys, []), ("delimiter=/", ["a", "b", "zz"], ["a/", "logs/"]),
                ("prefix=logs/&delimiter=/", ["logs/x"], ["logs/2025/", "logs/2026/"]),
                ("prefix=logs/2025", ["logs/2025/1", "logs/2025/2"], []),
                ("prefix=logs/2025&delimiter=/", [], ["logs/2025/"]), ("prefix=nothing", [], []),
                ("prefix=a&delimiter=b", ["a", "a/c/d"], ["a/b"]),
                (
                    "delimiter=/2025/",
                    Self.keys.filter {
                        !$0.hasPrefix("logs/2025")
                    }, ["logs/2025/"]
                ),
            ]
            for (query, keys, prefixes) in cases {
                for version in ["", "list-type=2&"] {
                    let reply = await sample.send("GET", "/bucket", query: version + query)
                    #expect(reply.keys == keys, "\(query)")
                    #expect(reply.prefixes == prefixes, "\(query)")
                    #expect(reply.text(at: "IsTruncated") == "false")
                }
            }
        }
    }

    @Test(arguments: [1, 2, 3, 5, 8, 9, 10], ["", "&delimiter=/", "&prefix=logs/&delimiter=/", "&prefix=l"])
    func pagesTogetherAreTheWhole(size: Int, query: String) async throws {
        try await with { sample in
            let whole = await sample.send("GET", "/bucket", query: "list-type=2" + query)
            var (keys, prefixes, token): ([String], [String], String?) = ([], [], nil)
            for _ in 0..<20 {
                let next = token.map { "&continuation-token=\($0)" } ?? ""
                let page = await sample.send("GET", "/bucket", query: "list-type=2&max-keys=\(size)\(query)\(next)")
                #expect(page.keys.count + page.prefixes.count <= size)
                #expect(page.text(at: "KeyCount") == "\(page.keys.count + page.prefixes.count)")
                keys += page.keys
                prefixes += page.prefixes
                token = page.text(at: "NextContinuationToken")
                #expect(page.text(at: "IsTruncated") == (token == nil ? "false" : "true"))
                if token == nil { break }
            }
            #expect(token == nil)
            #expect(keys == whole.keys)
            #expect(prefixes == whole.prefixes)
        }
    }

    @Test(arguments: [1, 2, 3, 4])
    func theFirstVersionOfListingPagesByMarker(size: Int) async throws {
        try await with { sample in
            var (names, marker): ([String], String) = ([], "")
            for _ in 0..<20 {
                let query = "delimiter=/&max-keys=\(size)&marker=\(PercentEncoding.encode(marker))"
                let page = await sample.send("GET", "/bucket", query: query)
                names += page.keys + page.prefixes
                guard let next = page.text(at: "NextMarker") else { break }
                marker = next
            }
            #expect(names.sorted() == ["a", "a/", "b", "logs/", "zz"])
        }
    }

    @Test func aListingMayStartAfterAKeyThatDoesNotExist() async throws {
        try await with { sample in
            let after = await sample.send("GET", "/bucket", query: "list-type=2&start-after=logs/2025/11")
            #expect(after.keys == ["logs/2025/2", "logs/2026/1", "logs/x", "zz"])
            let marker = await sample.send("GET", "/bucket", query: "marker=b")
            #expect(marker.keys == Array(Self.keys.dropFirst(4)))
        }
    }

    @Test func aLineOfAListingSaysWhatTheObjectIs() async throws {
        try await Sample.withBucket { sample in
            await sample.put("key", "hello")
            let reply = await sample.send("GET", "/bucket", query: "list-type=2&fetch-owner=true")
            #expect(reply.text(at: "Contents/Size") == "5")
            #expect(reply.text(at: "Contents/ETag") == "\"5d41402abc4b2a76b9719d911017c592\"")
            #expect(reply.text(at: "Contents/LastModified") == Sample.now.iso8601Milliseconds)
            #expect(reply.text(at: "Contents/Owner/ID") == Sample.account)
            #expect(reply.text(at: "Name") == "bucket")
        }
    }

    @Test func noKeysAtAllIsAnEmptyPageThatEndsTheListing() async throws {
        try await with { sample in
            let reply = await sample.send("GET", "/bucket", query: "list-type=2&max-keys=0")
            #expect(reply.keys.isEmpty)
            #expect(reply.text(at: "IsTruncated") == "false")
        }
    }

    @Test(arguments: [
        "max-keys=-1", "max-keys=x", "max-keys=99999999999999999999", "encoding-type=base64",
        "list-type=2&continuation-token=AAAA%21", "list-type=2&continuation-token=",
        "list-type=2&continuation-token=_w",
        "prefix=a&prefix=b",
    ])
    func parametersThatMeanNothingAreRefused(query: String) async throws {
        try await with { sample in
            #expect(await sample.send("GET", "/bucket", query: query).code == "InvalidArgument")
        }
    }
}

extension Array {
    /// Another order, the same every time.
    fileprivate var shuffledByHand: [Element] {
        indices.map { self[($0 * 5 + 3) % count] }
    }
}
