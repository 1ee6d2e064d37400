public import Primitives

extension TOTP {
    /// What two consecutive codes tell about a device.
    public struct Pair: Sendable, Equatable {
        /// The step of the second code: remember it as the last accepted one.
        public let step: Int64
        /// How many steps the device's clock is ahead (behind, if negative): pass it to `verify` from now on. Zero
        /// when one of the two codes is the present's, so that handing them in early or late is no drift.
        public let drift: Int64
    }

    /// Checks two codes that a device showed one after the other, as enrolment and resynchronisation ask for them
    /// (EnableMFADevice, ResyncMFADevice; RFC 6238 section 6).
    ///
    /// - Parameters:
    ///   - first: the code shown first.
    ///   - second: the code that came after it.
    ///   - moment: the server's time.
    ///   - window: how many steps the device may be off. Enrolment keeps it small; resynchronisation opens it, which
    ///     is safe because two codes in a row are a million times harder to guess than one.
    ///   - lastAcceptedStep: codes of this step and of those before it are refused.
    /// - Returns: nil unless both codes match, in this order, steps next to each other. Where several places match,
    ///   the one nearest to the present counts.
    public func verifyPair(
        _ first: String, _ second: String, at moment: Timestamp, window: Int64 = 1, lastAcceptedStep: Int64? = nil
    ) -> Pair? {
        let present = step(at: moment)
        var best: Pair?
        // One further back, for the first code of a device that is `window` behind and has since moved on.
        let steps = steps(around: present, drift: 0, window: window)
        for step in max(0, steps.lowerBound - 1)...steps.upperBound {
            let isFirst = matches(first, step: step)
            let isSecond = matches(second, step: step + 1)
            guard isFirst, isSecond, step > lastAcceptedStep ?? -1 else { continue }
            let pair = Pair(step: step + 1, drift: Self.drift(first: step, present: present))
            if abs(pair.drift) < abs(best?.drift ?? .max) { best = pair }
        }
        return best
    }

    /// The shift of the device's clock that codes of the steps `first` and `first + 1` tell. Far off, the device shows
    /// the second one now, and the next code must be good. Within a step of the present, the smallest shift that
    /// explains them, for they may be handed in early or late.
    private static func drift(first: Int64, present: Int64) -> Int64 {
        switch first - present {
        case 0...1: first - present
        default: first + 1 - present
        }
    }
}
