// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Signin {
    /// The output of `CreateOAuth2Token`.
    public struct CreateOAuth2TokenResponse: WireStructure {
        public var tokenOutput: CreateOAuth2TokenResponseBody

        public init(tokenOutput: CreateOAuth2TokenResponseBody) {
            self.tokenOutput = tokenOutput
        }

        public static let schema = StructureSchema(
            "CreateOAuth2TokenResponse",
            [
                .required("tokenOutput", .structure(CreateOAuth2TokenResponseBody.self), in: .payload)
            ])

        public init(fields: WireFields) throws(WireError) {
            tokenOutput = try fields.required("tokenOutput")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["tokenOutput"] = tokenOutput.wire
            return fields
        }
    }

}
