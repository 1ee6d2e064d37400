/// Whether both hold the same bytes, in time that depends on their lengths and not on where they differ.
///
/// Lengths are not hidden: what is compared here (signatures, codes, tokens, tags) has a length that everyone knows.
public func constantTimeEquals(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (one, other) in zip(left, right) { difference |= one ^ other }
    return difference == 0
}

/// Whether both texts have the same UTF-8 bytes, in time that depends on their lengths alone.
public func constantTimeEquals(_ left: String, _ right: String) -> Bool {
    constantTimeEquals(Array(left.utf8), Array(right.utf8))
}
