// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    targets: [
        .executableTarget(name: "Empty", path: "Empty"),
        .executableTarget(name: "Measure", path: "Measure"),
    ]
)
