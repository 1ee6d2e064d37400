import Primitives
import Sessions
import SigV4

/// Answers as STS would.
enum STSDouble {
    static let start = Timestamp(iso8601: "2026-11-21T10:00:00Z") ?? Timestamp(seconds: 0)

    /// A session that ends when the request says, counted from the moment of its signature.
    static func answer(_ request: AWSRequest) -> AWSResponse {
        let action = request.form["Action"] ?? ""
        let seconds = Int64(request.form["DurationSeconds"] ?? "") ?? (action == "GetSessionToken" ? 43_200 : 3600)
        let now = request.headers["x-amz-date"].flatMap { Timestamp(basicISO8601: $0) } ?? start
        let user =
            action == "AssumeRole"
            ? "<AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId>"
                + "<Arn>arn:aws:sts::123456789012:assumed-role/r/x</Arn></AssumedRoleUser>" : ""
        return response(
            """
            <\(action)Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><\(action)Result>\(user)<Credentials>\
            <AccessKeyId>ASIA\(seconds)</AccessKeyId><SecretAccessKey>hushhush</SecretAccessKey>\
            <SessionToken>tokentoken</SessionToken><Expiration>\(now.adding(seconds: seconds).iso8601)</Expiration>\
            </Credentials></\(action)Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>\
            </\(action)Response>
            """)
    }

    static func response(_ body: String, status: Int = 200, headers: HeaderList = [:]) -> AWSResponse {
        AWSResponse(status: status, headers: headers, body: Array(body.utf8))
    }

    static func error(_ code: String, _ message: String, status: Int = 403, headers: HeaderList = [:]) -> AWSResponse {
        response(
            "<ErrorResponse><Error><Type>Sender</Type><Code>\(code)</Code><Message>\(message)</Message></Error>"
                + "<RequestId>r</RequestId></ErrorResponse>", status: status, headers: headers)
    }

    static let codeRefused = error(
        "AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
}
