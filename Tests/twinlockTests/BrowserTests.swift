import Platform
import Testing

@testable import twinlock

struct BrowserTests {
    @Test func theAddressTakesThePlaceMeantForItOrTheLast() {
        #expect(Browser.arguments(["b", "--new", "%s", "-x"], "u") == ["b", "--new", "u", "-x"])
        #expect(Browser.arguments(["b", "--url=%s"], "u") == ["b", "--url=u"])
        #expect(Browser.arguments(["b"], "u") == ["b", "u"])
    }

    @Test func overSSHTheBrowserIsElsewhere() {
        let environment = Environment(["SSH_CONNECTION": "a 1 b 2", "BROWSER": "true", "PATH": "/usr/bin:/bin"])
        #expect(Browser(environment).absence == "this is an SSH session")
    }

    @Test func aBrowserThatIsNotThereIsNone() {
        let path = "/usr/bin:/bin"
        #expect(Browser(Environment(["BROWSER": "no-such-browser", "PATH": path])).absence != nil)
        #expect(Browser(Environment(["BROWSER": "no-such-browser:true %s", "PATH": path])).absence == nil)
        #expect(Browser(Environment(["PATH": path])).absence == "there is no browser here")
    }
}
