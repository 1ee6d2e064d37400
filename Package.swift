// swift-tools-version: 6.2
import PackageDescription

// The layers of docs/architecture.md. A target may import only what its line names here; scripts/check compares every
// import statement with this file, because the compiler lets undeclared imports of transitive packages pass.

/// Settings of every target: the strictest that the toolchain offers, so that mistakes surface while compiling.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

func module(_ name: String, in group: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(group)/\(name)", exclude: ["README.md"],
        swiftSettings: strict)
}

func program(_ name: String, in group: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Sources/\(group)/\(name)", exclude: ["README.md"],
        swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, path: "Tests/\(name)Tests",
        swiftSettings: strict)
}

func product(_ name: String, of package: String) -> Target.Dependency { .product(name: name, package: package) }

let argumentParser = product("ArgumentParser", of: "swift-argument-parser")
let asn1 = product("SwiftASN1", of: "swift-asn1")
let crypto = product("Crypto", of: "swift-crypto")
let cryptoExtras = product("CryptoExtras", of: "swift-crypto")
let httpTypes = product("HTTPTypes", of: "swift-http-types")
let logging = product("Logging", of: "swift-log")
let nioCore = product("NIOCore", of: "swift-nio")
let nioHTTP1 = product("NIOHTTP1", of: "swift-nio")
let nioHTTPTypes = product("NIOHTTPTypes", of: "swift-nio-extras")
let nioPosix = product("NIOPosix", of: "swift-nio")
let nioSSL = product("NIOSSL", of: "swift-nio-ssl")

/// Pure: no clock, no I/O, no environment, no network.
let core: [Target] = [
    module("Primitives", in: "Core"),
    module("SigV4", in: "Core", ["Primitives", crypto]),
    module("OneTimePassword", in: "Core", ["Primitives", crypto]),
    module(
        "WebAuthn", in: "Core",
        ["Primitives", asn1, crypto, cryptoExtras, product("X509", of: "swift-certificates")]),
    module("IAMPolicy", in: "Core", ["Primitives"]),
    module("SharedConfig", in: "Core", ["Primitives"]),
    module("AWSProtocols", in: "Core", ["Primitives"]),
    module("AWSModels", in: "Core", ["Primitives", "AWSProtocols"]),
    module("QRCode", in: "Core"),
]

/// The only system calls.
let platform: [Target] = [
    .target(
        name: "Platform",
        dependencies: [
            "Primitives", product("Subprocess", of: "swift-subprocess"),
            product("SystemPackage", of: "swift-system"),
        ],
        path: "Sources/Platform", exclude: ["README.md"], swiftSettings: strict + [.strictMemorySafety()])
]

/// The laptop's side. Knows nothing of the center.
let client: [Target] = [
    module("Vault", in: "Client", ["Primitives", "Platform", crypto, cryptoExtras]),
    module(
        "Sessions", in: "Client",
        [
            "Primitives", "SigV4", "OneTimePassword", "SharedConfig", "AWSProtocols", "AWSModels", "Platform", "Vault",
            crypto, nioCore, nioHTTP1, nioPosix, nioSSL, product("AsyncHTTPClient", of: "async-http-client"),
        ]),
    program(
        "twinlock", in: "Client",
        [
            "Primitives", "SigV4", "OneTimePassword", "SharedConfig", "QRCode", "Platform", "Vault", "Sessions",
            argumentParser,
        ]),
]

/// The identity service's side. Knows nothing of the client.
let center: [Target] = [
    module("CenterStore", in: "Center", ["Primitives", "Platform", crypto, product("GRDB", of: "GRDB.swift")]),
    module(
        "CenterGate", in: "Center",
        [
            "Primitives", "SigV4", "IAMPolicy", "AWSProtocols", "Platform", "CenterStore", crypto,
        ]),
    module(
        "IAMService", in: "Center",
        [
            "Primitives", "IAMPolicy", "OneTimePassword", "QRCode", "AWSProtocols", "AWSModels", "Platform",
            "CenterStore", "CenterGate", asn1, crypto, cryptoExtras,
        ]),
    module(
        "IdentityCenter", in: "Center",
        [
            "Primitives", "SigV4", "IAMPolicy", "OneTimePassword", "WebAuthn", "AWSProtocols", "AWSModels", "Platform",
            "CenterStore", "CenterGate", "IAMService", crypto,
        ]),
    module(
        "SampleS3", in: "Center",
        ["Primitives", "SigV4", "IAMPolicy", "AWSProtocols", "Platform", "CenterGate", crypto]),
    module(
        "CenterHTTP", in: "Center",
        [
            "Primitives", "SigV4", "IAMPolicy", "AWSProtocols", "QRCode", "Platform", "CenterStore", "CenterGate",
            "IdentityCenter", "SampleS3", crypto, httpTypes, logging, nioCore, nioHTTPTypes, nioPosix, nioSSL,
            product("Mustache", of: "swift-mustache"),
            product("HummingbirdCore", of: "hummingbird"), product("HummingbirdTLS", of: "hummingbird"),
            product("ServiceLifecycle", of: "swift-service-lifecycle"),
        ]),
    program(
        "twinlock-center", in: "Center",
        [
            "Primitives", "IAMPolicy", "Platform", "CenterStore", "CenterGate", "IAMService", "IdentityCenter",
            "SampleS3", "CenterHTTP", logging, argumentParser,
            product("ServiceLifecycle", of: "swift-service-lifecycle"),
            product("UnixSignals", of: "swift-service-lifecycle"),
        ]),
]

let tools: [Target] = [
    // Reads botocore's models and writes Sources/Core/AWSModels/Generated; run by scripts/generate-models.
    .executableTarget(
        name: "generate-models", dependencies: ["Primitives"], path: "Tools/ModelGenerator",
        exclude: ["README.md", "operations.txt"],
        swiftSettings: strict)
]

let testTargets: [Target] = [
    tests("Primitives"),
    tests("SigV4", ["Primitives"]),
    tests("OneTimePassword", ["Primitives"]),
    tests(
        "WebAuthn", ["Primitives", asn1, crypto, cryptoExtras, product("X509", of: "swift-certificates")]),
    tests("IAMPolicy", ["Primitives"]),
    tests("SharedConfig", ["Primitives"]),
    tests("AWSProtocols", ["Primitives", "AWSModels"]),
    tests("QRCode"),
    tests("Platform", ["Primitives"]),
    tests("Vault", ["Primitives", "Platform"]),
    tests("Sessions", ["Primitives", "Platform", "SharedConfig", "SigV4", "OneTimePassword", crypto]),
    tests("twinlock", ["Primitives", "Platform", "SharedConfig", "Sessions"]),
    tests("CenterStore", ["Primitives", "Platform", product("GRDB", of: "GRDB.swift")]),
    tests("CenterGate", ["Primitives", "Platform", "CenterStore", "SigV4", "IAMPolicy", "AWSProtocols", "AWSModels"]),
    tests(
        "IAMService",
        [
            "Primitives", "SigV4", "IAMPolicy", "OneTimePassword", "AWSProtocols", "AWSModels", "Platform",
            "CenterStore", "CenterGate", asn1, crypto, product("X509", of: "swift-certificates"),
        ]),
    tests(
        "IdentityCenter",
        [
            "Primitives", "SigV4", "IAMPolicy", "OneTimePassword", "AWSProtocols", "AWSModels", "Platform",
            "CenterStore", "CenterGate", "IAMService", crypto,
        ]),
    tests(
        "SampleS3", ["Primitives", "SigV4", "AWSProtocols", "Platform", "CenterStore", "CenterGate", crypto]),
    tests(
        "CenterHTTP",
        [
            "Primitives", "Platform", "CenterStore", "CenterGate", "IAMPolicy", "IAMService", "IdentityCenter",
            "SampleS3", "SigV4", "AWSModels", "AWSProtocols", logging, nioCore, nioPosix,
            product("ServiceLifecycle", of: "swift-service-lifecycle"),
        ]),
]

let package = Package(
    name: "twinlock",
    platforms: [.macOS(.v15)],
    products: core.map { .library(name: $0.name, targets: [$0.name]) },
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: core + platform + client + center + tools + testTargets
)
