import Primitives
import Sessions
import SharedConfig

/// How a profile comes to its credentials, in words: which line says so, why this way, what is there already.
enum RouteText {
    static func text(_ outline: SessionOutline, now: Timestamp) -> String {
        var text = ""
        for (index, step) in outline.steps.enumerated() {
            text += "\(index + 1). \(step.action)"
            if let device = step.device { text += " with a code of \(device)" }
            if let end = step.expiration { text += " (kept for \(TimeLeft.text(until: end, from: now)))" }
            text += "\n"
            if !step.origin.isEmpty { text += "   because of \(step.origin)\n" }
            if let reason = step.reason { text += "   \(reason)\n" }
        }
        text += "region: \(outline.region.map { "\($0.value), from \($0.origin)" } ?? "not set")\n"
        text += "STS: \(outline.endpoint)\n"
        for notice in outline.notices {
            text += "note: \(notice)\n"
            if let hint = notice.hint { text += "hint: \(hint)\n" }
        }
        return text
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
