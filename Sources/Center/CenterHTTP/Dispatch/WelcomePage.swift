import CenterGate

/// What stands at the root.
struct WelcomePage: PageResponder {
    let url: PublicURL

    func answer(to request: IncomingRequest) async -> Answer? {
        guard request.facts.rawPath == "/", ["GET", "HEAD"].contains(request.facts.method) else { return nil }
        return .text(
            200,
            """
            This is a Twinlock center. It speaks AWS's protocols: give the aws command, boto3 or any SDK

                \(url)

            as the endpoint of STS, IAM and S3.

            """)
    }
}
