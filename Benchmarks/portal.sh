# The mode `portal` of Benchmarks/center: what programs ask for again and again once a person let them in.
# shellcheck shell=bash

# Signs a person in, who lets a program in so often that each connection has tokens of its own, and some more. Sets
# access_token, refresh_tokens, client_id and client_secret.
load_person() {
    local line python=${TWINLOCK_VENV:-$PWD/EndToEnd/.venv}/bin/python
    [ -x "$python" ] || { echo "$python is not there: scripts/test makes it" >&2; return 1; }
    while IFS= read -r line; do declare -g "$line"; done < <(
        cd EndToEnd && ROOT_KEY=$root_key ROOT_SECRET=$root_secret TWINLOCK_BIN=$release \
            "$python" -m harness.portal_person "$AWS_ENDPOINT_URL" "$stage/center" "$account" "$((connections + 8))")
    [ -n "${refresh_tokens:-}" ] || { echo "nobody could be signed in" >&2; return 1; }
}

# The script for wrk that asks for credentials of the role, to $1.
portal_script() {
    printf 'wrk.path = "/federation/credentials?role_name=Benchmark&account_id=%s"\n' "$account" >"$1"
    printf 'wrk.headers["x-amz-sso_bearer_token"] = "%s"\n' "$access_token" >>"$1"
}

# The one that refreshes: each token once, and then the one that came for it. At the end $stage/tokens has the last
# ones. What was under way then is presented once more in the next round, as by a client that was interrupted.
refresh_script() {
    cat >"$1" <<LUA
local head = '{"clientId":"$client_id","clientSecret":"$client_secret","grantType":"refresh_token","refreshToken":"'
latest = {}
local queue, first, last = {}, 1, 0
local function take(token)
    local family = token:sub(1, 24)
    latest[family] = token
    last = last + 1
    queue[last] = family
end
for token in io.lines("$stage/tokens") do take(token) end
wrk.method = "POST"
wrk.path = "/token"
wrk.headers["Content-Type"] = "application/json"
request = function()
    local family = queue[first]
    queue[first] = nil
    first = first + 1
    return wrk.format(nil, nil, nil, head .. latest[family] .. '"}')
end
response = function(status, headers, body)
    local token = status == 200 and body:match('"refreshToken":"([^"]+)"')
    if token then take(token) end
end
local threads = {}
setup = function(thread) threads[#threads + 1] = thread end
done = function()
    local file = io.open("$stage/tokens", "w")
    for _, token in pairs(threads[1]:get("latest")) do file:write(token, "\\n") end
    file:close()
end
LUA
}

measure_portal() {
    local round each
    load_rivals
    load_person
    portal_script "$stage/portal.lua"
    tr ' ' '\n' <<<"$refresh_tokens" >"$stage/tokens"
    refresh_script "$stage/refresh.lua"
    : >"$stage/portal"
    for round in $(seq "$rounds"); do
        echo "empty $(rate "$empty_url")" >>"$stage/portal"
        echo "credentials $(rate "$url" "$stage/portal.lua")" >>"$stage/portal"
        echo "refresh $(rate "$url" "$stage/refresh.lua")" >>"$stage/portal"
    done
    declare -A median_of
    for each in empty credentials refresh; do
        median_of[$each]=$(awk -v name="$each" '$1 == name { print $2 }' "$stage/portal" | median)
        printf '%-12s %10.0f requests/s\n' "$each" "${median_of[$each]}"
    done
    judge "GetRoleCredentials, of an empty Hummingbird route" \
        "$(ratio "${median_of[credentials]}" "${median_of[empty]}")" least 0.25
    judge "CreateToken by a refresh token, of an empty route" \
        "$(ratio "${median_of[refresh]}" "${median_of[empty]}")" least 0.1
}
