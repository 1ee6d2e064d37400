import Glibc
import Platform
import Primitives
import Testing

@Suite(.serialized) struct TerminalTests {
    @Test func `A hidden answer is not shown and the question is wiped`() throws {
        let device = try PseudoTerminal()
        let terminal = try Terminal(device.path)
        let answer = Answer { try terminal.ask("MFA code: ", hidden: true) }
        #expect(device.screen(until: "MFA code: ") == "MFA code: ")
        while device.echoes { usleep(1000) }
        device.type("123456\n")
        #expect(try answer.value() == Secret(utf8: "123456"))
        #expect(device.screen(until: "\u{1B}[K") == "\r\u{1B}[K")
        #expect(device.echoes)
    }

    @Test func `A visible answer is shown and then wiped too`() throws {
        let device = try PseudoTerminal()
        let terminal = try Terminal(device.path)
        let answer = Answer { try terminal.ask("Code: ", hidden: false) }
        _ = device.screen(until: "Code: ")
        device.type("12\u{7F}3456\n")
        #expect(try answer.value()?.revealed() == "13456")
        #expect(device.screen(until: "\u{1B}[K").hasSuffix("\u{1B}[F\u{1B}[K"))
    }

    @Test func `A question of several rows is wiped as a whole`() throws {
        let device = try PseudoTerminal()
        let terminal = try Terminal(device.path)
        let question = String(repeating: "q", count: terminal.columns * 2) + ": "
        let answer = Answer { try terminal.ask(question, hidden: true) }
        _ = device.screen(until: ": ")
        while device.echoes { usleep(1000) }
        device.type("1\n")
        #expect(try answer.value() == Secret(utf8: "1"))
        #expect(device.screen(until: "\u{1B}[J") == "\u{1B}[2F\u{1B}[J")
    }

    @Test func `Ending the input is no answer`() throws {
        let device = try PseudoTerminal()
        let terminal = try Terminal(device.path)
        let answer = Answer { try terminal.ask("? ", hidden: true) }
        _ = device.screen(until: "? ")
        while device.echoes { usleep(1000) }
        device.type("\u{04}")
        #expect(throws: TerminalError.endOfInput) { try answer.value() }
        #expect(device.echoes)
    }

    @Test func `A file is no terminal`() throws {
        #expect(throws: TerminalError.noTerminal) { try Terminal("/dev/null") }
        #expect(throws: TerminalError.noTerminal) { try Terminal("/no/such/device") }
    }

    @Test func `A signal that ends the process gives the terminal back`() async throws {
        let device = try PseudoTerminal()
        await #expect(processExitsWith: .signal(SIGTERM)) { [path = device.path as String] in
            let terminal = try Terminal(path)
            Task.detached {
                let observer = open(path, O_RDWR | O_NOCTTY)
                var settings = termios()
                repeat {
                    usleep(1000)
                    tcgetattr(observer, &settings)
                } while settings.c_lflag & tcflag_t(ECHO) != 0
                kill(getpid(), SIGTERM)
            }
            _ = try terminal.ask("? ", hidden: true)
        }
        #expect(device.screen(until: "? ").hasSuffix("? "))
        #expect(device.echoes)
    }
}
