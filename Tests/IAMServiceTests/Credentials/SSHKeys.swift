/// One RSA key of 2048 bits as ssh-keygen writes it, and keys that are refused.
enum SSHKeys {
    private static let base64 =
        "AAAAB3NzaC1yc2EAAAADAQABAAABAQDBan7IymSumT+x6YuHWOraWulDFiPKX6+VUcC3KWs2kzmJafN+43Q3PzsHLctEIZT5GBatgT1GHgNq"
        + "kQ2S+Zu3w27KWR2IlXc7Ci+JrrdI6FZhDH8vMBo+qoDy3NYOSrkF0MTO0Cr0zD0v6zkFix9U7fGta9xeF8wP/rxbkRqh/R2S5NhFGGxMN67d"
        + "VWorrkiLYm6ZyC9MM+T4CxZzO1mwT9lxd4JXc/vHdVFuVWa/fnbemfq7OAFFgqHr+r7KSIxfv/A6Ma4aV0g/HfkaRSXrkKBjRqT0va0uVeNS"
        + "+hHCEKgP5U3QB0ECnJ0PRs49CW4lS8V0Ac8LasM58HjmVQ8B"

    /// With a comment.
    static let ssh = "ssh-rsa \(base64) alice@laptop"
    static let sshWithoutComment = "ssh-rsa \(base64)"
    /// `ssh-keygen -E md5 -l`.
    static let fingerprint = "57:87:dc:1b:db:b3:3c:b0:df:a5:23:12:72:7d:97:9d"
    /// `ssh-keygen -e -m PKCS8`.
    static let spki = """
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwWp+yMpkrpk/semLh1jq
        2lrpQxYjyl+vlVHAtylrNpM5iWnzfuN0Nz87By3LRCGU+RgWrYE9Rh4DapENkvmb
        t8NuylkdiJV3Owovia63SOhWYQx/LzAaPqqA8tzWDkq5BdDEztAq9Mw9L+s5BYsf
        VO3xrWvcXhfMD/68W5Eaof0dkuTYRRhsTDeu3VVqK65Ii2JumcgvTDPk+AsWcztZ
        sE/ZcXeCV3P7x3VRblVmv3523pn6uzgBRYKh6/q+ykiMX7/wOjGuGldIPx35GkUl
        65CgY0ak9L2tLlXjUvoRwhCoD+VN0AdBApydD0bOPQluJUvFdAHPC2rDOfB45lUP
        AQIDAQAB
        -----END PUBLIC KEY-----
        """
    /// `ssh-keygen -e -m PEM`.
    static let pkcs1 = """
        -----BEGIN RSA PUBLIC KEY-----
        MIIBCgKCAQEAwWp+yMpkrpk/semLh1jq2lrpQxYjyl+vlVHAtylrNpM5iWnzfuN0
        Nz87By3LRCGU+RgWrYE9Rh4DapENkvmbt8NuylkdiJV3Owovia63SOhWYQx/LzAa
        PqqA8tzWDkq5BdDEztAq9Mw9L+s5BYsfVO3xrWvcXhfMD/68W5Eaof0dkuTYRRhs
        TDeu3VVqK65Ii2JumcgvTDPk+AsWcztZsE/ZcXeCV3P7x3VRblVmv3523pn6uzgB
        RYKh6/q+ykiMX7/wOjGuGldIPx35GkUl65CgY0ak9L2tLlXjUvoRwhCoD+VN0AdB
        ApydD0bOPQluJUvFdAHPC2rDOfB45lUPAQIDAQAB
        -----END RSA PUBLIC KEY-----
        """
    static let of1024Bits =
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDGSUmLYJQpFoOtufb5j5W0TbozCMLEP1TpqS+F+Gyu5+SXrCj6VhT9E1iG4A1xvp1zi3Bv"
        + "p2WxVts4MAOmMJnxqQzrSz/6Fr/ofntlzE96+tPh3nIyiJzOsZK9OS2K4YbjfKdM9pcK0We4gvADAm2zj5VVifh6ZMr+RkMVlTX8CQ=="
    static let ed25519 = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDt9esJ/B79my3WV12sWVf8CXn0NuOs5S6ngChFuAVuL"
}
