/// What is true of all operations of a service.
public struct ServiceModel: Sendable {
    /// The name in policies, ARNs and SigV4 scopes: `iam`.
    public let name: String
    /// The id of SDKs, from which they derive `AWS_ENDPOINT_URL_…`: `IAM`.
    public let id: String
    /// The `Version` of the query protocol: `2010-05-08`.
    public let apiVersion: String
    /// The default namespace of the service's XML.
    public let xmlNamespace: String
    public let validation: ValidationStyle
    /// How its operations are written.
    public let wire: WireProtocol
    /// The service as events name it, without `.amazonaws.com`: mostly its `name`.
    public let eventSource: String

    public init(
        name: String, id: String, apiVersion: String, xmlNamespace: String = "", validation: ValidationStyle,
        wire: WireProtocol = .query, eventSource: String? = nil
    ) {
        self.name = name
        self.id = id
        self.apiVersion = apiVersion
        self.xmlNamespace = xmlNamespace
        self.validation = validation
        self.wire = wire
        self.eventSource = eventSource ?? name
    }
}

/// One operation of a service.
public struct OperationModel: Sendable {
    public let service: ServiceModel
    /// `CreateUser`.
    public let name: String
    public let input: any WireStructure.Type
    public let output: any WireStructure.Type
    /// The element around the output's members, nil where the operation has no output.
    public let resultWrapper: String?
    public let errors: [ErrorModel]
    /// Whether the request carries its own proof and is not signed.
    public let isUnsigned: Bool
    /// Method, path and status, of the REST protocols alone.
    public let http: HTTPBinding?

    /// The error of this code, if the model lists it.
    public func error(_ code: String) -> ErrorModel? { errors.first { $0.code == code } }
}

/// An operation with the types of its input and output.
public struct ModeledOperation<Input: WireStructure, Output: WireStructure>: Sendable {
    public let model: OperationModel

    public init(
        _ service: ServiceModel, _ name: String, result: String? = nil, errors: [ErrorModel] = [],
        isUnsigned: Bool = false, http: HTTPBinding? = nil
    ) {
        model = OperationModel(
            service: service, name: name, input: Input.self, output: Output.self, resultWrapper: result,
            errors: errors, isUnsigned: isUnsigned, http: http)
    }
}

/// An error that the model lists.
public struct ErrorModel: Sendable, Equatable {
    /// The code on the wire, which may differ from the shape's name: `NoSuchEntity`.
    public let code: String
    public let httpStatus: Int
    public let fault: ServiceError.Fault
    /// The member that holds the message in the JSON protocols: `Message`, `message`, `error_description`.
    public let messageMember: String
    /// The member `error` of errors that are OAuth's as well: `invalid_grant`.
    public let oauthError: String?

    public init(
        _ code: String, _ httpStatus: Int, _ fault: ServiceError.Fault = .sender, message: String = "message",
        oauth: String? = nil
    ) {
        self.code = code
        self.httpStatus = httpStatus
        self.fault = fault
        messageMember = message
        oauthError = oauth
    }

    /// The error with a message: `throw IAM.Errors.noSuchEntity("…")`.
    public func callAsFunction(_ message: String) -> ServiceError {
        ServiceError(code: code, message: message, httpStatus: httpStatus, fault: fault)
    }
}
