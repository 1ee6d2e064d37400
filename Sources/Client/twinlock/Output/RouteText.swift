import Primitives
import Sessions
import SharedConfig

/// How a profile comes to its credentials, in words: which line says so, why this way, what is there already.
enum RouteText {
    static func text(_ outline: SessionOutline, now: Timestamp) -> String {
        lines(outline, now).map { Printable.line($0) + "\n" }.joined()
    }

    private static func lines(_ outline: SessionOutline, _ now: Timestamp) -> [String] {
        var lines: [String] = []
        for (index, step) in outline.steps.enumerated() {
            let device = step.device.map { " with a code of \($0)" } ?? ""
            let end = step.expiration.map { " (kept for \(TimeLeft.text(until: $0, from: now)))" } ?? ""
            lines.append("\(index + 1). \(step.action)\(device)\(end)")
            if !step.origin.isEmpty, step.origin != "vault" { lines.append("   because of \(step.origin)") }
            if let reason = step.reason { lines.append("   \(reason)") }
        }
        lines.append("region: \(outline.region.map { "\($0.value), from \($0.origin)" } ?? "not set")")
        lines.append("STS: \(outline.endpoint)")
        for notice in outline.notices {
            lines.append("note: \(notice)")
            if let hint = notice.hint { lines.append("hint: \(hint)") }
        }
        return lines
    }

    static func json(_ outline: SessionOutline) -> JSON {
        [
            "profile": .string(outline.profile), "steps": .array(outline.steps.map(json)),
            "region": .optional(outline.region?.value), "region_origin": .optional(outline.region?.origin.description),
            "sts_endpoint": .string(outline.endpoint),
            "notes": .array(outline.notices.map { ["message": .string("\($0)"), "hint": .optional($0.hint)] }),
        ]
    }

    private static func json(_ step: SessionOutline.Step) -> JSON {
        [
            "action": .string(step.action), "origin": .string(step.origin), "reason": .optional(step.reason),
            "mfa_device": .optional(step.device), "kept_until": .optional(step.expiration?.iso8601),
        ]
    }
}
