import IAMPolicy
import Testing

@Suite(.enabled(if: !Simulation.all.isEmpty, Vectors.absent))
struct VectorTests {
    @Test func theVectorsAreAllThere() {
        #expect(JudgedDocument.all.count >= 65)
        #expect(Simulation.all.count >= 67)
    }

    @Test(arguments: JudgedDocument.all)
    func documentsAreJudgedAsCreatePolicyJudgesThem(document: JudgedDocument) {
        var message: String?
        do { _ = try PolicyDocument(document.text) } catch { message = error.message }
        #expect(message == document.message)
    }

    @Test(arguments: Simulation.all)
    func simulationsDecideAsExpected(simulation: Simulation) throws {
        let decisions = try simulation.decisions()
        #expect(!decisions.isEmpty)
        for decision in decisions { #expect(decision.verdict.rawValue == simulation.expected) }
    }
}
