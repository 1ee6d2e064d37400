import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import IAMService

extension SSOAdminOperations {
    var inlinePolicyOperations: [AnyGateOperation] { [putPolicy, getPolicy, deletePolicy] }

    private var putPolicy: AnyGateOperation {
        alteringSet(SSOAdmin.putInlinePolicyToPermissionSet) { [limits] input, set, _ in
            do throws(MalformedPolicyDocument) {
                _ = try PolicyDocument(input.inlinePolicy, kind: .identity)
            } catch {
                throw SSOAdmin.Errors.validation(error.message)
            }
            guard PolicyText.size(input.inlinePolicy) <= limits.inlinePolicySize else {
                throw SSOAdmin.Errors.serviceQuotaExceeded(
                    "Maximum policy size of \(limits.inlinePolicySize) bytes exceeded for permission set \(set.id)")
            }
            set.inlinePolicy = input.inlinePolicy
        }
    }

    private var getPolicy: AnyGateOperation {
        readingSet(SSOAdmin.getInlinePolicyForPermissionSet) { _, set, _ in
            SSOAdmin.GetInlinePolicyForPermissionSetResponse(inlinePolicy: set.inlinePolicy ?? "")
        }
    }

    private var deletePolicy: AnyGateOperation {
        alteringSet(SSOAdmin.deleteInlinePolicyFromPermissionSet) { _, set, _ in set.inlinePolicy = nil }
    }
}
