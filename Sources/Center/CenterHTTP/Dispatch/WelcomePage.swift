/// What stands at the root.
enum WelcomePage {
    static func routes(_ url: PublicURL) -> [PageRoute] {
        [PageRoute("GET", "/") { _, _ in .text(200, text(url)) }]
    }

    private static func text(_ url: PublicURL) -> String {
        """
        This is a Twinlock center. It speaks AWS's protocols: give the aws command, boto3 or any SDK

            \(url)

        as the endpoint of STS, IAM and S3.

        """
    }
}
