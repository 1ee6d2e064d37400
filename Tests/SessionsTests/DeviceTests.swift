import Primitives
import Sessions
import SigV4
import Testing

private let keys = "aws_access_key_id = AKIA1\naws_secret_access_key = s\n"

@Suite struct DeviceTests {
    private func devices(_ world: World) -> MFADevices {
        MFADevices(world.context, ProfileSelection(name: "a", isExplicit: true))
    }

    private func answer(_ action: String, _ result: String) -> AWSResponse {
        STSDouble.response(
            "<\(action)Response xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">"
                + (result.isEmpty ? "" : "<\(action)Result>\(result)</\(action)Result>")
                + "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></\(action)Response>")
    }

    @Test func aDeviceIsMadeAndEnabledWithTheKeysThemselves() async throws {
        let world = try World("[profile a]\nregion = eu-west-1\n" + keys) { request in
            switch request.form["Action"] {
            case "CreateVirtualMFADevice":
                answer(
                    "CreateVirtualMFADevice",
                    "<VirtualMFADevice><SerialNumber>arn:aws:iam::1:mfa/x</SerialNumber>"
                        + "<Base32StringSeed>R1JF</Base32StringSeed></VirtualMFADevice>")
            case "GetCallerIdentity":
                answer(
                    "GetCallerIdentity",
                    "<UserId>AIDA</UserId><Account>123456789012</Account>"
                        + "<Arn>arn:aws:iam::123456789012:user/staff/ann</Arn>")
            default: answer("EnableMFADevice", "")
            }
        }
        let devices = devices(world)
        #expect(try await devices.userName() == "ann")
        let device = try await devices.create("x")
        #expect(device.serial == "arn:aws:iam::1:mfa/x")
        try await devices.enable(
            device.serial, userName: "ann", codes: (Secret(utf8: "111111"), Secret(utf8: "222222")))
        #expect(world.sent[1].url == "https://iam.amazonaws.com/")
        #expect(world.sent[1].headers["authorization"]?.contains("/us-east-1/iam/") == true)
        #expect(world.sent[2].form["AuthenticationCode2"] == "222222")
        #expect(world.sent.allSatisfy { $0.headers["x-amz-security-token"] == nil })
    }

    @Test(arguments: [true, false]) func aDeviceLeftOverIsReplacedAndOneInUseIsNot(isLeftOver: Bool) async throws {
        let world = try World("[profile a]\n" + keys) { [self] request in
            let earlier = request.form["VirtualMFADeviceName"] != nil
            switch request.form["Action"] {
            case "DeleteVirtualMFADevice" where isLeftOver: return answer("DeleteVirtualMFADevice", "")
            case "DeleteVirtualMFADevice": return STSDouble.error("DeleteConflict", "enabled", status: 409)
            case "GetCallerIdentity":
                return answer(
                    "GetCallerIdentity",
                    "<UserId>AIDA</UserId><Account>123456789012</Account><Arn>arn:aws:iam::123456789012:user/x</Arn>")
            default:
                #expect(earlier)
                return STSDouble.error("EntityAlreadyExists", "there", status: 409)
            }
        }
        let error = await #expect(throws: SessionError.self) { try await devices(world).create("x") }
        let beforehand = ["CreateVirtualMFADevice", "GetCallerIdentity", "DeleteVirtualMFADevice"]
        #expect(world.actions == beforehand + (isLeftOver ? ["CreateVirtualMFADevice"] : []))
        #expect(world.sent[2].form["SerialNumber"] == "arn:aws:iam::123456789012:mfa/x")
        #expect(isLeftOver || error?.hint == "choose another name: twinlock mfa enroll a --device-name NAME")
    }

    @Test func devicesAreListedPageByPageWithTheDevicesSession() async throws {
        let world = try World("[profile a]\nmfa_serial = m-12345678\n" + keys) { request in
            guard request.form["Action"] == "ListMFADevices" else { return STSDouble.answer(request) }
            let isFirst = request.form["Marker"] == nil
            return answer(
                "ListMFADevices",
                "<MFADevices><member><UserName>ann</UserName><SerialNumber>s\(isFirst ? 1 : 2)</SerialNumber>"
                    + "<EnableDate>2026-01-01T00:00:00Z</EnableDate></member></MFADevices>"
                    + "<IsTruncated>\(isFirst)</IsTruncated>" + (isFirst ? "<Marker>next</Marker>" : ""))
        }
        world.give("123456")
        #expect(try await devices(world).list().map(\.serial) == ["s1", "s2"])
        #expect(world.actions == ["GetSessionToken", "ListMFADevices", "ListMFADevices"])
        #expect(world.sent.last?.headers["x-amz-security-token"] != nil)
    }

    @Test func aWrongCodeAtEnrolmentIsAnMFARefusal() async throws {
        let world = try World("[profile a]\n" + keys) { _ in STSDouble.error("InvalidAuthenticationCode", "no") }
        let error = await #expect(throws: SessionError.self) {
            try await devices(world).enable("s", userName: "u", codes: (Secret(utf8: "1"), Secret(utf8: "2")))
        }
        #expect(error?.exitStatus == 4)
    }
}
