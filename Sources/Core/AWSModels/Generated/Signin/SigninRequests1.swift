// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Signin {
    /// The input of `CreateOAuth2Token`.
    public struct CreateOAuth2TokenRequest: WireStructure {
        public var tokenInput: CreateOAuth2TokenRequestBody

        public init(tokenInput: CreateOAuth2TokenRequestBody) {
            self.tokenInput = tokenInput
        }

        public static let schema = StructureSchema(
            "CreateOAuth2TokenRequest",
            [
                .required("tokenInput", .structure(CreateOAuth2TokenRequestBody.self), in: .payload)
            ])

        public init(fields: WireFields) throws(WireError) {
            tokenInput = try fields.required("tokenInput")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["tokenInput"] = tokenInput.wire
            return fields
        }
    }

}
