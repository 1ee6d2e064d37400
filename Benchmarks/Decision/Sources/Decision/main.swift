import Glibc
import IAMPolicy

// One line a shape, separated by tabs: its name, the median and the minimum in microseconds, and the target if it has
// one. Ends with 1 where a target is missed.

let rounds = 3000
let caller = RequestPrincipal(
    kind: .user, accountID: "111122223333", arn: "arn:aws:iam::111122223333:user/alice",
    uniqueID: "AIDAALICE2EXAMPLE3SEV")
var context: RequestContext = [
    "aws:username": ["alice"], "aws:userid": ["AIDAALICE2EXAMPLE3SEV"], "aws:SourceIp": ["10.1.2.3"],
    "aws:CurrentTime": ["2026-11-21T05:00:00Z"], "aws:MultiFactorAuthPresent": ["true"],
    "aws:MultiFactorAuthAge": ["100"], "aws:PrincipalArn": ["arn:aws:iam::111122223333:user/alice"],
    "aws:SecureTransport": ["true"], "aws:RequestedRegion": ["us-east-1"], "aws:UserAgent": ["aws-cli/2.9.19"],
]
for number in 0..<100 { context["aws:PrincipalTag/t\(number)"] = ["value\(number)"] }

func microseconds(_ duration: Duration) -> Double { Double(duration.components.attoseconds) / 1e12 }

var isSlow = false
for shape in try Shape.all() {
    let policies = PolicySet(identity: [AttachedPolicy(shape.document, source: PolicySource(id: "p"))])
    let clock = ContinuousClock()
    var times: [Double] = []
    for round in 0..<(rounds + 200) {
        var isAllowed = false
        let time = clock.measure {
            let request = PolicyRequest(
                principal: caller, action: "s3:GetObject", resource: "arn:aws:s3:::bucket/folder/key",
                context: context)
            isAllowed = PolicyEvaluator().decide(request, policies).isAllowed
        }
        // The first ones warm up; what was decided is used, so that nothing is optimized away.
        if round >= 200 || isAllowed && round > rounds + 200 { times.append(microseconds(time)) }
    }
    times.sort()
    let median = times[times.count / 2]
    let target = shape.target.map { "\($0)" } ?? "-"
    print("\(shape.name)\t\(median)\t\(times[0])\t\(target)")
    if let target = shape.target, median > target { isSlow = true }
}
exit(isSlow ? 1 : 0)
