# The mode `storm` of Benchmarks/center: whether those who sign in slow down those who are signed in.
# shellcheck shell=bash

# The 99th percentile of GetCallerIdentity's time in milliseconds, over a few connections.
identity_percentile() {
    sign_form "$stage/storm-identity.lua" 'Action=GetCallerIdentity&Version=2011-06-15'
    wrk -t1 -c4 -d"${seconds}s" --latency -s "$stage/storm-identity.lua" "$url/" | awk '
        $1 == "99%" {
            unit = $2; sub(/[0-9.]+/, "", unit)
            print $2 * (unit == "us" ? 0.001 : unit == "s" ? 1000 : 1)
        }'
}

# The form of signing in as nobody, over and over: each try is a password that must be hashed to be refused.
storm_script() {
    local page token
    page=$(curl -s -c "$stage/storm.cookies" "$AWS_ENDPOINT_URL/start/sign-in")
    token=$(sed -n 's/.*name="form_token" value="\([^"]*\)".*/\1/p' <<<"$page" | head -1)
    [ -n "$token" ] || { echo "the page of signing in has no form" >&2; return 1; }
    {
        echo 'wrk.method = "POST"'
        echo 'wrk.path = "/start/sign-in"'
        printf 'wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"\n'
        printf 'wrk.headers["Origin"] = "%s"\nwrk.headers["Sec-Fetch-Site"] = "same-origin"\n' "$AWS_ENDPOINT_URL"
        awk '!/^#?$/ && (!/^#/ || /^#HttpOnly_/) { list = list (list ? "; " : "") $6 "=" $7 }
            END { printf "wrk.headers[\"Cookie\"] = \"%s\"\n", list }' "$stage/storm.cookies"
        cat <<LUA
local number = 0
request = function()
    number = number + 1
    return wrk.format(nil, nil, nil, "form_token=$token&username=stranger-" .. number .. "&password=not-the-password")
end
LUA
    } >"$1"
}

measure_storm() {
    local round quiet storm pid
    : >"$stage/quiet"
    : >"$stage/stormy"
    storm_script "$stage/storm.lua"
    for round in $(seq "$rounds"); do
        identity_percentile >>"$stage/quiet"
        wrk -t1 -c32 -d"$((seconds + 2))s" -s "$stage/storm.lua" "$AWS_ENDPOINT_URL/" >"$stage/storm.said" 2>&1 &
        pid=$!
        sleep 1
        identity_percentile >>"$stage/stormy"
        wait "$pid"
    done
    quiet=$(median <"$stage/quiet")
    storm=$(median <"$stage/stormy")
    printf 'GetCallerIdentity, 99th percentile: quiet %s ms, under a storm of sign-ins %s ms\n' "$quiet" "$storm"
    printf 'sign-ins tried a second: %s\n' "$(awk '/^Requests\/sec:/ { print $2 }' "$stage/storm.said")"
    judge "99th percentile under a storm, of the quiet one" "$(ratio "$storm" "$quiet")" most 10
}
