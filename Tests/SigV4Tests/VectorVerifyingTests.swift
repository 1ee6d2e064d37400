import Primitives
import SigV4
import Testing

@Suite(.enabled(if: !Vectors.names.isEmpty, Vectors.absent))
struct VectorVerifyingTests {
    static let cases = Vectors.names.flatMap { name in ["header", "query"].map { Case(name: name, form: $0) } }

    struct Case: CustomStringConvertible {
        var name: String
        var form: String
        var description: String { "\(name) \(form)" }

        func load() throws -> (vector: Vector, request: SignableRequest, body: [UInt8]) {
            let vector = try Vector(name)
            let (request, body) = try Vector.message(vector.text("\(form)-signed-request.txt"))
            return (vector, request, body)
        }
    }

    private func accepts(
        _ vector: Vector, _ request: SignableRequest, _ body: [UInt8], clockOff seconds: Int64 = 0
    ) throws -> Bool {
        do {
            let claim = try vector.verifier.parse(request, now: vector.timestamp.adding(seconds: seconds))
            _ = try vector.verifier.verify(
                claim, of: request, payload: .sha256(of: body), secretAccessKey: vector.secret)
            return true
        } catch is SignatureError {
            return false
        }
    }

    @Test(arguments: cases)
    func theSignedRequestIsAccepted(_ testCase: Case) throws {
        let (vector, request, body) = try testCase.load()
        #expect(try accepts(vector, request, body))
        #expect(try accepts(vector, request, body, clockOff: 14 * 60))
        #expect(try accepts(vector, request, body, clockOff: -14 * 60))
    }

    @Test(arguments: cases)
    func aFlippedDigitOfTheSignatureIsRefused(_ testCase: Case) throws {
        let (vector, request, body) = try testCase.load()
        let signature = try vector.text("\(testCase.form)-signature.txt")
        for index in [0, 31, 63] {
            var digits = Array(signature)
            digits[index] = digits[index] == "0" ? "1" : "0"
            var changed = request
            changed.query = request.query.replacing(signature, with: String(digits))
            for (index, field) in request.headers.fields.enumerated() {
                changed.headers.fields[index].value = field.value.replacing(signature, with: String(digits))
            }
            #expect(changed != request)
            #expect(try !accepts(vector, changed, body))
        }
    }

    @Test(arguments: cases)
    func aSignedFieldDroppedOrChangedIsRefused(_ testCase: Case) throws {
        let (vector, request, body) = try testCase.load()
        let claim = try vector.verifier.parse(request, now: vector.timestamp)
        for index in request.headers.fields.indices {
            guard claim.signedHeaders.contains(request.headers.fields[index].name.lowercased()) else { continue }
            var dropped = request
            dropped.headers.fields.remove(at: index)
            #expect(try !accepts(vector, dropped, body))
            var changed = request
            changed.headers.fields[index].value += "x"
            #expect(try !accepts(vector, changed, body))
            var repeated = request
            repeated.headers.fields.insert(request.headers.fields[index], at: index)
            #expect(try !accepts(vector, repeated, body))
        }
    }

    @Test(arguments: cases)
    func anotherBodyQueryPathOrMethodIsRefused(_ testCase: Case) throws {
        let (vector, request, body) = try testCase.load()
        #expect(try !accepts(vector, request, body + [0x21]))
        var changed = request
        changed.query += (request.query.isEmpty ? "" : "&") + "extra=1"
        #expect(try !accepts(vector, changed, body))
        changed = request
        changed.path += "x"
        #expect(try !accepts(vector, changed, body))
        changed = request
        changed.method = "PUT"
        #expect(try !accepts(vector, changed, body))
    }

    @Test(arguments: cases)
    func aClockSixteenMinutesOffIsRefused(_ testCase: Case) throws {
        let (vector, request, body) = try testCase.load()
        #expect(try !accepts(vector, request, body, clockOff: 16 * 60))
        #expect(try !accepts(vector, request, body, clockOff: -16 * 60))
    }
}
