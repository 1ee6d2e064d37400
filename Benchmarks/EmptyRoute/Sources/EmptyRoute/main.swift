// The least that a request to a Hummingbird server costs: a router, and one route that answers nothing. What the center
// does for a request is measured against it.
// Usage: EmptyRoute PORT

import Hummingbird

guard CommandLine.arguments.count == 2, let port = Int(CommandLine.arguments[1]) else {
    fatalError("usage: EmptyRoute PORT")
}
let router = Router()
router.get("/") { _, _ in HTTPResponse.Status.ok }
let application = Application(
    router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)))
try await application.runService()
