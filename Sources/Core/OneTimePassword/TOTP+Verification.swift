public import Primitives

extension TOTP {
    /// The outcome of checking one code.
    public enum Verdict: Sendable, Equatable {
        /// The code is that of `step`, not used before. Whoever accepts it must remember `step` as the last accepted
        /// one, in the same transaction, or the code can be used again.
        case accepted(step: Int64)
        /// The code is right for a step in the window, but that step, or a later one, was accepted before.
        case replayed
        /// The code belongs to no step in the window.
        case wrong
    }

    /// Checks a code against the steps around a moment, in the same time for every code of the right length.
    ///
    /// - Parameters:
    ///   - code: what was typed.
    ///   - moment: the server's time.
    ///   - drift: how many steps the device's clock is ahead (behind, if negative), as `verifyPair` measured it.
    ///   - window: how many steps either way are accepted beyond the drift.
    ///   - lastAcceptedStep: the newest step that was ever accepted for this secret; that one and those before it are
    ///     refused (RFC 6238 section 5.2).
    /// - Returns: the matched step, or why there is none.
    public func verify(
        _ code: String, at moment: Timestamp, drift: Int64 = 0, window: Int64 = 1, lastAcceptedStep: Int64? = nil
    ) -> Verdict {
        let steps = steps(around: step(at: moment), drift: drift, window: window)
        var accepted: Int64?
        var isReplay = false
        for step in steps where matches(code, step: step) {
            if step > lastAcceptedStep ?? -1 { accepted = accepted ?? step } else { isReplay = true }
        }
        if let accepted { return .accepted(step: accepted) }
        return isReplay ? .replayed : .wrong
    }

    /// Without a break, so that the time says nothing of which step matched.
    func matches(_ code: String, step: Int64) -> Bool {
        constantTimeEquals(code, self.code(atStep: step))
    }

    /// The steps from `window` before to `window` after the drifted present, those before 1970 left out.
    func steps(around present: Int64, drift: Int64, window: Int64) -> ClosedRange<Int64> {
        let centre = max(0, present + drift.clamped(to: 1 << 32))
        let reach = min(max(0, window), Self.largestWindow)
        return max(0, centre - reach)...centre + reach
    }

    /// No window is wider, whatever is asked for: RFC 6238 section 6 wants the search bounded.
    static let largestWindow: Int64 = 2880
}

extension Int64 {
    /// Kept within `-limit...limit`, so that sums of stored values cannot overflow.
    fileprivate func clamped(to limit: Int64) -> Int64 {
        Swift.min(Swift.max(self, -limit), limit)
    }
}
