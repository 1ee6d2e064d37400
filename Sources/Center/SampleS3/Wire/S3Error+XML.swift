import AWSProtocols

extension S3Error {
    /// The answer to a request for `resource` (`/bucket/key`). Answers to HEAD have no body.
    func response(resource: String, requestID: String, hostID: String, isHead: Bool) -> S3Response {
        if isHead || httpStatus == 304 { return S3Response(status: httpStatus) }
        var writer = XMLWriter(declaration: true)
        writer.element("Error") { writer in
            writer.element("Code", code)
            writer.element("Message", message)
            for detail in details { writer.element(detail.name, detail.value) }
            writer.element("Resource", resource)
            writer.element("RequestId", requestID)
            writer.element("HostId", hostID)
        }
        return S3Response(status: httpStatus, xml: writer.text)
    }
}
