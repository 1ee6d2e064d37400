import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension IAMOperations {
    var credentialReportOperations: [AnyGateOperation] { [generateCredentialReport, getCredentialReport] }

    /// The report is made within the call; that it was begun is said first, as AWS says it, whose reports take their
    /// time.
    private var generateCredentialReport: AnyGateOperation {
        writing(IAM.generateCredentialReport) { _, scope in
            scope.permission("GenerateCredentialReport", on: "*")
        } run: { _, scope, writer in
            if let report = try scope.records.credentialReport(of: scope.accountID), report.isFresh(scope.call.now) {
                return IAM.GenerateCredentialReportResponse(state: "COMPLETE")
            }
            try writer.put(
                CredentialReportRecord(
                    accountID: scope.accountID, generatedAt: scope.call.now,
                    content: try CredentialReport(scope: scope).text()))
            return IAM.GenerateCredentialReportResponse(
                state: "STARTED", description: "No report exists. Starting a new report generation task")
        }
    }

    private var getCredentialReport: AnyGateOperation {
        reading(IAM.getCredentialReport) { _, scope in
            scope.permission("GetCredentialReport", on: "*")
        } run: { _, scope in
            guard let report = try scope.records.credentialReport(of: scope.accountID) else {
                throw IAM.Errors.credentialReportNotPresent("No report is present for the account")
            }
            guard report.isFresh(scope.call.now) else {
                throw IAM.Errors.credentialReportExpired("The most recent credential report has expired")
            }
            return IAM.GetCredentialReportResponse(
                content: Blob(Array(report.content.utf8)), reportFormat: "text/csv", generatedTime: report.generatedAt)
        }
    }
}

extension CredentialReportRecord {
    /// A report is good for four hours (IAM User Guide, "Generate credential reports for your AWS account").
    fileprivate func isFresh(_ now: Timestamp) -> Bool {
        now.seconds(since: generatedAt) < 4 * 3600
    }
}
