// swift-tools-version: 6.2
import PackageDescription

// One table says who may import whom: docs/architecture.md explains it, Tests/ArchitectureTests holds it.
let package = Package(
  name: "rooster",
  products: [
    .executable(name: "rooster", targets: ["rooster"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Layer 0: headers of the system's C libraries.
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),

    // Layer 1: small vocabularies that know nothing of each other.
    .target(name: "Diagnostics"),
    .target(name: "CivilTime"),
    .target(name: "Digests", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),

    // Layer 2: a tree with places, and the nouns of the product.
    .target(name: "YAML", dependencies: ["Diagnostics", "CYAML"]),
    .target(name: "Domain", dependencies: ["Diagnostics", "CivilTime", "Digests"]),
    .target(name: "ICalendar", dependencies: ["CivilTime"]),

    // Layer 3: pure functions from files to a desired state, and from two states to a plan.
    .target(
      name: "Compiler",
      dependencies: [
        "YAML", "Domain", "ICalendar", "Digests", "Diagnostics", "CivilTime",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(name: "Planner", dependencies: ["Domain", "Digests", "Diagnostics", "CivilTime"]),

    // Layer 4: what is asked of the world.
    .target(name: "Ports", dependencies: ["Domain", "Digests", "Diagnostics", "CivilTime"]),

    // Layer 5: one run, and the implementations of the ports.
    .target(
      name: "Engine",
      dependencies: ["Planner", "Ports", "Domain", "Digests", "Diagnostics", "CivilTime"]),
    .target(name: "Providers", dependencies: ["Ports", "Domain", "Digests", "CivilTime"]),
    .target(
      name: "Channels", dependencies: ["Ports", "Domain", "ICalendar", "Digests", "CivilTime"]),
    .target(
      name: "Stores",
      dependencies: [
        "Ports", "Domain", "Digests", "Diagnostics", "CivilTime",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Platform", dependencies: ["Ports", "Domain", "Digests", "CivilTime", "CCurl"]),
    .target(name: "Sandbox", dependencies: ["Ports", "Domain", "Digests", "CivilTime"]),

    // Layer 6: the composition root, its commands and views.
    .executableTarget(
      name: "rooster",
      dependencies: [
        "Compiler", "Planner", "Engine", "Providers", "Channels", "Stores", "Platform", "Sandbox",
        "Ports", "Domain", "ICalendar", "YAML", "Digests", "Diagnostics", "CivilTime",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
      ]),

    // Benchmarks: workspaces of real and invented terms, and what plans of them cost.
    .executableTarget(
      name: "bare-yaml", dependencies: ["CYAML"], path: "Benchmarks/BareYAML",
      // The module map's link line serves Swift only.
      linkerSettings: [.linkedLibrary("yaml")]),
    .target(
      name: "WorkspaceMaking", dependencies: ["YAML", "Diagnostics", "CivilTime"],
      path: "Benchmarks/WorkspaceMaking"),
    .executableTarget(
      name: "workspace-maker",
      dependencies: [
        "WorkspaceMaking", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Benchmarks/WorkspaceMaker"),
    .executableTarget(
      name: "rooster-bench",
      dependencies: [
        "WorkspaceMaking", "Processes", "Replaying", "Compiler", "Planner", "Engine", "Providers",
        "Stores", "Platform", "Sandbox", "Ports", "Domain", "Digests", "Diagnostics", "CivilTime",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Benchmarks/RoosterBench"),
    .target(name: "Processes", path: "Benchmarks/Processes"),
    .target(
      name: "Replaying",
      dependencies: ["WorkspaceMaking", "Processes", "Platform", "Sandbox", "Ports", "CivilTime"],
      path: "Benchmarks/Replaying"),

    .target(
      name: "Fuzzing",
      dependencies: ["Compiler", "Planner", "Domain", "Digests", "Diagnostics", "CivilTime"],
      path: "Benchmarks/Fuzzing"),
    .executableTarget(
      name: "rooster-fuzz",
      dependencies: [
        "Fuzzing", "Compiler", "Planner", "Providers", "Domain", "Digests", "CivilTime",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Benchmarks/RoosterFuzz"),

    // Tests mirror the sources; simulations run the real engine against the simulated world.
    .target(
      name: "TestSupport",
      dependencies: ["Planner", "Ports", "Domain", "Digests", "Diagnostics", "CivilTime"],
      path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "ICalendarTests", dependencies: ["ICalendar", "CivilTime"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "Diagnostics"]),
    .testTarget(
      name: "PlannerTests",
      dependencies: ["Planner", "Domain", "Digests", "Diagnostics", "CivilTime", "TestSupport"]),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(
      name: "StoresTests",
      dependencies: [
        "Stores", "Ports", "Domain", "Digests", "Diagnostics", "CivilTime",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ProvidersTests",
      dependencies: ["Providers", "Ports", "Domain", "Digests", "Diagnostics", "CivilTime"]),
    .testTarget(
      name: "ProviderContractTests",
      dependencies: [
        "Providers", "Sandbox", "Ports", "Domain", "Digests", "Diagnostics", "CivilTime",
      ]),
    .testTarget(name: "PlatformTests", dependencies: ["Platform", "Ports", "CivilTime"]),
    .testTarget(name: "ChannelsTests", dependencies: ["Channels", "Ports", "Domain", "CivilTime"]),
    .testTarget(
      name: "SandboxTests", dependencies: ["Sandbox", "Ports", "Domain", "Digests", "CivilTime"]),
    .testTarget(
      name: "RoosterTests",
      dependencies: [
        "rooster", "Compiler", "Planner", "Engine", "Channels", "Stores", "Ports", "Domain",
        "ICalendar",
        "Digests", "Diagnostics", "CivilTime",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Runs the real binary, so it has to be built with the tests.
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "rooster", "Sandbox", "Platform", "Ports", "CivilTime", "TestSupport",
      ], exclude: ["Expected"]),
    .testTarget(
      name: "CompilerTests",
      dependencies: ["Compiler", "YAML", "Domain", "Digests", "Diagnostics", "CivilTime"]),
    .testTarget(
      name: "WorkspaceMakerTests",
      dependencies: [
        "WorkspaceMaking", "Compiler", "YAML", "Domain", "Digests", "Diagnostics", "CivilTime",
      ]),
    .testTarget(
      name: "ReplayingTests", dependencies: ["rooster", "Replaying", "WorkspaceMaking"]),
    .testTarget(
      name: "FuzzingTests",
      dependencies: [
        "Fuzzing", "Compiler", "Planner", "Domain", "CivilTime", "TestSupport",
      ]),
    .testTarget(
      name: "SimulationTests",
      dependencies: [
        "Compiler", "Engine", "Planner", "Providers", "Sandbox", "Stores", "Ports", "Domain",
        "Digests", "Diagnostics", "CivilTime", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
