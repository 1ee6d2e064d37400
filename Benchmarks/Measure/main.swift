// Usage: Measure ROUNDS NAME=COMMAND…    COMMAND is a path and its arguments, separated by tabs.
// Runs the commands in turn, round after round, so that a busy moment hits all alike; prints each one's median and
// minimum wall time from spawn to exit, output thrown away.

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

struct Contender {
    var name: String
    var arguments: [String]
    var milliseconds: [Double] = []

    var median: Double { milliseconds.sorted()[milliseconds.count / 2] }
    var minimum: Double { milliseconds.min() ?? 0 }
}

func fail(_ message: String) -> Never {
    print("Measure: \(message)")
    exit(2)
}

func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// Wall time in milliseconds of one run, which must succeed.
func run(_ arguments: [String], output: Int32) -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child = pid_t()
    let started = now()
    guard posix_spawn(&child, arguments[0], &actions, nil, &pointers, environ) == 0 else {
        fail("cannot run \(arguments[0])")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {}
    let took = now() - started
    guard status == 0 else { fail("\(arguments.joined(separator: " ")) ended with wait status \(status)") }
    return took
}

func text(_ milliseconds: Double) -> String {
    let hundredths = Int((milliseconds * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}

guard CommandLine.arguments.count > 2, let rounds = Int(CommandLine.arguments[1]), rounds > 0 else {
    fail("usage: Measure ROUNDS NAME=COMMAND…")
}
var contenders: [Contender] = []
for argument in CommandLine.arguments.dropFirst(2) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { fail("not NAME=COMMAND: \(argument)") }
    contenders.append(
        Contender(name: String(parts[0]), arguments: parts[1].split(separator: "\t").map(String.init)))
}
let output = open("/dev/null", O_WRONLY)
for index in contenders.indices { _ = run(contenders[index].arguments, output: output) }
for _ in 0..<rounds {
    for index in contenders.indices {
        contenders[index].milliseconds.append(run(contenders[index].arguments, output: output))
    }
}
for contender in contenders {
    print("\(contender.name)\t\(text(contender.median))\t\(text(contender.minimum))")
}
