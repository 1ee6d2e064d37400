// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that measuring the client does not have to build a web server.
let package = Package(
    name: "empty-route",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: [])
    ],
    targets: [
        .executableTarget(name: "EmptyRoute", dependencies: [.product(name: "Hummingbird", package: "hummingbird")])
    ]
)
