/// The formats of attestation statements that are verified (Web Authentication Level 3, section 8), by their names in
/// IANA's registry. All others (`tpm`, `android-key`, `android-safetynet`, `apple`, `compound` and what is to come)
/// count as no attestation.
public enum AttestationFormat: String, Sendable, Hashable, CaseIterable {
    case none
    case packed
    case fidoU2F = "fido-u2f"
}
