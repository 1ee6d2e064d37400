// swift-tools-version: 6.2
import PackageDescription

// A package of its own over the two folders that decide, so that measuring a decision does not build the center.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "decision",
    targets: [
        .target(name: "Primitives", exclude: ["README.md"], swiftSettings: settings),
        .target(name: "IAMPolicy", dependencies: ["Primitives"], exclude: ["README.md"], swiftSettings: settings),
        .executableTarget(name: "Decision", dependencies: ["IAMPolicy"], swiftSettings: settings),
    ]
)
