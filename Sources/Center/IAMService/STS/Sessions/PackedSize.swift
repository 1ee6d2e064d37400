internal import AWSModels
internal import AWSProtocols
internal import CenterGate

/// How much of the room for policies and tags a session takes, in per cent. AWS packs both into a form of its own; what
/// is published of it are single figures, which this follows: a document of 162 characters that repeats little takes
/// 16 %, six tags of 280 characters together take 74 %.
struct PackedSize {
    /// Bytes.
    private static let roomForPolicies = 1024
    private static let roomForTags = 384

    private let policies: Int
    private let tags: Int

    init(_ policies: SessionPolicies, _ tags: SessionTags) {
        let texts = [policies.document].compactMap(\.self) + policies.arns
        self.policies = texts.reduce(0) { $0 + Self.packed($1) }
        self.tags = tags.all.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
    }

    var isEmpty: Bool { policies == 0 && tags == 0 }

    var percentage: Int { policyShare + tagShare }

    /// Refuses what has no room.
    func check() throws(ServiceError) {
        guard percentage > 100 else { return }
        throw STS.Errors.packedPolicyTooLarge(
            tagShare > policyShare
                ? "Packed size of session tags consumes \(percentage)% of allotted space."
                : "Packed policy consumes \(percentage)% of allotted space, please use smaller policy.")
    }

    private var policyShare: Int { (policies * 100 + Self.roomForPolicies - 1) / Self.roomForPolicies }
    private var tagShare: Int { (tags * 100 + Self.roomForTags - 1) / Self.roomForTags }

    /// Bytes of a text where what stood in it before costs three: runs of eight and more that occur again.
    private static func packed(_ text: String) -> Int {
        let bytes = Array(text.utf8)
        var seen: [ArraySlice<UInt8>: Int] = [:]
        var (index, size) = (0, 0)
        while index < bytes.count {
            let run = repeated(bytes, at: index, seen)
            for start in index..<(index + max(run, 1)) where start + shortestRun <= bytes.count {
                seen[bytes[start..<(start + shortestRun)]] = start
            }
            size += run > 0 ? 3 : 1
            index += max(run, 1)
        }
        return size
    }

    private static let shortestRun = 8

    /// How many bytes from `index` on stood there before; 0 if too few.
    private static func repeated(_ bytes: [UInt8], at index: Int, _ seen: [ArraySlice<UInt8>: Int]) -> Int {
        guard index + shortestRun <= bytes.count, let earlier = seen[bytes[index..<(index + shortestRun)]] else {
            return 0
        }
        var length = shortestRun
        while index + length < bytes.count, bytes[earlier + length] == bytes[index + length] { length += 1 }
        return length
    }
}
