import CenterGate
import IAMPolicy
import Platform
import Primitives
import SigV4

/// One authenticated request to the sample, taken apart.
struct S3Call: Sendable {
    let call: Call
    let verified: VerifiedSignature
    let body: any AsyncSequence<[UInt8], any Error> & Sendable
    let target: S3Target
    let query: S3Query
    let operation: S3Operation
    /// Asks the gate, and notes the answer for the audit event. Throws where any request is denied.
    let allow: @Sendable ([AuthorizationRequest]) async throws -> Void

    var headers: HeaderList { call.facts.headers }
    var now: Timestamp { call.now }

    /// The bucket's name; routing gave every operation what it needs.
    var bucketName: String { target.bucket ?? "" }
    var key: String { target.key ?? "" }
}
