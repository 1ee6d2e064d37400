import Foundation

/// What names are compared by: two that differ in case alone, or in how their characters are written (composed or not,
/// wide or narrow), have the same.
public enum NameKey {
    /// NFKC, in lower case.
    public static func of(_ name: String) -> String {
        // Lower case may bring what has to be composed anew.
        name.precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCompatibilityMapping
    }
}
