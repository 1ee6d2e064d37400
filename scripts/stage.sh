# Shared by scripts/demo and Benchmarks/run: a center on loopback in a folder of its own, people in it, a home for them.
# Everything lies below $stage, which is removed at the end together with the processes.
# shellcheck shell=bash

stage=
center_pid=
person_pid=

stage_close() {
    if [ -n "$person_pid" ]; then
        person end 2>/dev/null || kill "$person_pid" 2>/dev/null || true
        wait "$person_pid" 2>/dev/null || true
    fi
    if [ -n "$center_pid" ]; then
        kill "$center_pid" 2>/dev/null || true
        wait "$center_pid" 2>/dev/null || true
    fi
    [ -n "$stage" ] && rm -rf "$stage"
    return 0
}

# Starts a center and does what it says to export: sets url, site (the public one), account, exports and the
# environment of `aws`.
# The programs are those of the folder $stage_bin, by default the ones last built.
stage_open() {
    local bin
    bin=${stage_bin:-$(swift build --show-bin-path)}
    export PATH="$bin:$PATH"
    stage=$(mktemp -d "${TMPDIR:-/tmp}/twinlock.XXXXXX")
    trap stage_close EXIT
    trap 'exit 130' INT TERM
    export HOME="$stage/home" AWS_PAGER='' AWS_EC2_METADATA_DISABLED=true
    mkdir -p "$HOME/.aws"
    touch "$HOME/.aws/config" "$HOME/.aws/credentials"
    chmod 600 "$HOME/.aws/credentials"
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR
    unset "${!AWS_ACCESS@}" "${!AWS_SECRET@}" "${!AWS_SESSION@}" "${!AWS_PROFILE@}" "${!AWS_ENDPOINT_URL@}"

    twinlock center init "$stage/center" --format json >"$stage/root.json"
    chmod 600 "$stage/root.json"
    account=$(json_member account_id "$stage/root.json")
    root_key=$(json_member access_key_id "$stage/root.json")
    root_secret=$(json_member secret_access_key "$stage/root.json")

    twinlock center serve "$stage/center" --listen 127.0.0.1:0 >"$stage/serve.log" 2>&1 &
    center_pid=$!
    for _ in $(seq 200); do
        exports=$(grep '^export AWS_' "$stage/serve.log" || true)
        [[ $exports == *AWS_DEFAULT_REGION* ]] && break
        kill -0 "$center_pid" 2>/dev/null || break
        sleep 0.05
    done
    if [[ $exports != *AWS_DEFAULT_REGION* ]]; then
        echo "the center did not start:" >&2
        cat "$stage/serve.log" >&2
        exit 1
    fi
    eval "$exports"
    url=$AWS_ENDPOINT_URL_S3
    site=$AWS_ENDPOINT_URL
    write_rule_sets "$stage/aws-data"
    stage_aws
}

json_member() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p" "$2" | head -1; }

# An `aws` on the stage's PATH that is told where the center is. Debian's 2.9.19 reads no AWS_ENDPOINT_URL and takes
# endpoints from rule sets in a data path.
stage_aws() {
    local real data=
    real=$(any_aws)
    case $("$real" --version 2>&1) in
        aws-cli/2.[0-9].* | aws-cli/2.1[0-2].*) data="AWS_DATA_PATH='$stage/aws-data' " ;;
    esac
    mkdir "$stage/bin"
    printf '#!/bin/sh\n%sexec %s "$@"\n' "$data" "$real" >"$stage/bin/aws"
    chmod +x "$stage/bin/aws"
    export PATH="$stage/bin:$PATH"
}

# Below: each service, its API version, and the name that requests are signed for, unless they bring their own proof.
write_rule_sets() {
    local service version name rule schemes
    while read -r service version name; do
        mkdir -p "$1/$service/$version"
        schemes=
        if [ -n "$name" ]; then
            schemes='{"name":"sigv4","signingName":"'$name'","signingRegion":"us-east-1"'
            if [ "$service" = s3 ]; then schemes+=',"disableDoubleEncoding":true'; fi
            schemes='"authSchemes":['$schemes'}]'
        fi
        rule='{"conditions":[%s],"type":"endpoint","endpoint":{"url":"%s","headers":{},"properties":{'$schemes'}}}'
        {
            printf '{"version":"1.0","parameters":{"Region":{"builtIn":"AWS::Region","type":"String"},'
            printf '"Bucket":{"type":"String"},"Endpoint":{"builtIn":"SDK::Endpoint","type":"String"}},"rules":['
            if [ "$service" = s3 ]; then
                # shellcheck disable=SC2059
                printf "$rule," '{"fn":"isSet","argv":[{"ref":"Bucket"}]}' "$url/{Bucket}"
            fi
            # shellcheck disable=SC2059
            printf "$rule" '' "$url"
            printf ']}\n'
        } >"$1/$service/$version/endpoint-rule-set-1.json"
    done <<SERVICES
iam 2010-05-08 iam
sts 2011-06-15 sts
s3 2006-03-01 s3
sso 2019-06-10
sso-oidc 2019-06-10
sso-admin 2020-07-20 sso
identitystore 2020-06-15 identitystore
organizations 2016-11-28 organizations
SERVICES
}

# `aws` with the root key, for setting the stage.
as_root() {
    AWS_ACCESS_KEY_ID=$root_key AWS_SECRET_ACCESS_KEY=$root_secret AWS_DEFAULT_REGION=us-east-1 aws "$@"
}

# Makes user $1 with inline policy $2 (may be empty), an access key and an enabled device.
# Sets person_name, person_key, person_secret, person_serial, person_seed, person_step.
stage_person() {
    person_name=$1
    as_root iam create-user --user-name "$1" >/dev/null
    if [ -n "$2" ]; then
        as_root iam put-user-policy --user-name "$1" --policy-name inline --policy-document "$2"
    fi
    read -r person_key person_secret < <(as_root iam create-access-key --user-name "$1" --output text \
        --query 'AccessKey.[AccessKeyId,SecretAccessKey]')
    person_serial=$(as_root iam create-virtual-mfa-device --virtual-mfa-device-name "$1" --output text \
        --outfile "$stage/$1.seed" --bootstrap-method Base32StringSeed --query VirtualMFADevice.SerialNumber)
    person_seed=$(cat "$stage/$1.seed")
    rm "$stage/$1.seed"
    person_step=$((EPOCHSECONDS / 30))
    as_root iam enable-mfa-device --user-name "$1" --serial-number "$person_serial" \
        --authentication-code1 "$(code_at $((person_step - 1)))" --authentication-code2 "$(code_at $person_step)"
}

# The authenticator app: oathtool, told the seed on standard input.
code_at() { oathtool --totp --base32 --now="@$(($1 * 30))" - <<<"$person_seed"; }

# Sets code to one not yet spent. Enabling spends the previous step's and this step's; the next one's is accepted too,
# since the center allows one step of drift, so nobody waits.
stage_next_code() {
    local now=$((EPOCHSECONDS / 30))
    person_step=$((person_step + 1 > now ? person_step + 1 : now))
    code=$(code_at $person_step)
}

# Appends a section to the credentials file: name, key, secret and perhaps a token.
stage_write_keys() {
    {
        printf '[%s]\naws_access_key_id = %s\naws_secret_access_key = %s\n' "$1" "$2" "$3"
        if [ -n "${4:-}" ]; then printf 'aws_session_token = %s\n' "$4"; fi
        printf 'region = us-east-1\n\n'
    } >>"$HOME/.aws/credentials"
}

# Seats the person called $1 at a browser, which programs open by BROWSER from now on. What happens there is printed.
stage_person_at_browser() {
    person_python=$PWD/EndToEnd/.venv/bin/python
    person_asks=$PWD/EndToEnd/harness/ask_person.py
    mkdir "$stage/browser" "$stage/tmp"
    TMPDIR="$stage/tmp" PYTHONPATH="$PWD/EndToEnd" PYTHONDONTWRITEBYTECODE=1 "$person_python" \
        -m harness.person_at_browser "$stage/person" "$stage/browser" "$site" "$1" &
    person_pid=$!
    for _ in $(seq 600); do
        [ -S "$stage/person" ] && break
        kill -0 "$person_pid" 2>/dev/null || { echo "the browser did not start" >&2; exit 1; }
        sleep 0.05
    done
    printf '#!/bin/sh\nexec %s -S -I %s %s open "$1"\n' "$person_python" "$person_asks" "$stage/person" \
        >"$stage/bin/browser"
    chmod +x "$stage/bin/browser"
    export BROWSER="$stage/bin/browser"
}

# Has the person at the browser do something, and waits until it is done.
person() { "$person_python" -S -I "$person_asks" "$stage/person" "$@"; }
