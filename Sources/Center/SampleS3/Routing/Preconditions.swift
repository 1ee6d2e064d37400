import Primitives
import SigV4

/// The conditions that a request puts on an object (RFC 9110 section 13).
struct Preconditions: Sendable {
    private let ifMatch: String?
    private let ifNoneMatch: String?
    private let ifModifiedSince: Timestamp?
    private let ifUnmodifiedSince: Timestamp?

    /// `prefix` is `x-amz-copy-source-` for those on the source of a copy.
    init(_ headers: HeaderList, prefix: String = "") {
        ifMatch = headers[prefix + "if-match"]
        ifNoneMatch = headers[prefix + "if-none-match"]
        ifModifiedSince = headers[prefix + "if-modified-since"].flatMap { Timestamp(httpDate: $0) }
        ifUnmodifiedSince = headers[prefix + "if-unmodified-since"].flatMap { Timestamp(httpDate: $0) }
    }

    /// Whether a read of `record` is to go on, in the order of RFC 9110 section 13.2.2. Throws `PreconditionFailed`
    /// or a status of 304.
    func checkRead(_ record: ObjectRecord) throws(S3Error) {
        if let ifMatch {
            guard Self.matches(ifMatch, record) else { throw .preconditionFailed }
        } else if let ifUnmodifiedSince, record.modified.seconds > ifUnmodifiedSince.seconds {
            throw .preconditionFailed
        }
        if let ifNoneMatch {
            if Self.matches(ifNoneMatch, record) { throw .notModified }
        } else if let ifModifiedSince, record.modified.seconds <= ifModifiedSince.seconds {
            throw .notModified
        }
    }

    /// Like `checkRead`, for the source of a copy, which knows no 304.
    func checkCopySource(_ record: ObjectRecord) throws(S3Error) {
        do throws(S3Error) { try checkRead(record) } catch  where error == .notModified { throw .preconditionFailed }
    }

    /// Whether the object at `key`, nil if there is none, may be replaced or removed: `If-Match: ETAG` and, when
    /// writing, `If-None-Match: *`.
    func checkWrite(_ record: ObjectRecord?, key: String) throws(S3Error) {
        if let ifMatch {
            guard let record else { throw .noSuchKey(key) }
            guard Self.matches(ifMatch, record) else { throw .preconditionFailed }
        }
        if let ifNoneMatch {
            guard ifNoneMatch == "*" else { throw .notImplemented("If-None-Match") }
            guard record == nil else { throw .preconditionFailed }
        }
    }

    /// Whether a list of entity tags, or `*`, names this object's.
    static func matches(_ tags: String, _ record: ObjectRecord) -> Bool {
        tags.split(separator: ",").contains { tag in
            let tag = tag.drop { $0 == " " }
            return tag == "*" || tag == record.quotedETag || tag == record.etag || tag == "W/\(record.quotedETag)"
        }
    }
}

extension S3Error {
    static let notModified = S3Error("NotModified", 304, "Not Modified")
}
