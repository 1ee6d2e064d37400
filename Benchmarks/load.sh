# Shared by the modes of Benchmarks/center: a center with a caller and a role, requests signed once, load from wrk.
# A request that was signed once is good for 15 minutes, and each time it comes its signature is verified anew.
# shellcheck shell=bash

servers=()

load_close() {
    local pid
    for pid in "${servers[@]}"; do kill "$pid" 2>/dev/null || true; done
    stage_close
}

# Starts the center. Sets what stage_open sets.
load_open() {
    local wrapper
    wrapper=$(mktemp -d "${TMPDIR:-/tmp}/twinlock.XXXXXX")
    printf '#!/bin/sh\nshift\nexec "%s/twinlock-center" "$@"\n' "$release" >"$wrapper/twinlock"
    chmod +x "$wrapper/twinlock"
    stage_bin=$wrapper stage_open
    trap load_close EXIT
    mv "$wrapper" "$stage/wrapper"
    load_people
}

# Starts what the center is compared with. Sets empty_url and moto_url, which is empty without moto.
load_rivals() {
    empty_url=http://127.0.0.1:$(free_port)
    "$empty_route" "${empty_url##*:}" >"$stage/empty.log" 2>&1 &
    servers+=($!)
    wait_for "$empty_url/"
    moto_url=
    local moto=${MOTO_SERVER:-$(command -v moto_server || true)}
    [ -n "$moto" ] || return 0
    moto_url=http://127.0.0.1:$(free_port)
    "$moto" -p "${moto_url##*:}" >"$stage/moto.log" 2>&1 &
    servers+=($!)
    wait_for "$moto_url/moto-api/"
}

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 20000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
    done
    echo "$port"
}

wait_for() {
    local _
    for _ in $(seq 200); do
        curl -sf -o /dev/null "$1" && return 0
        sleep 0.1
    done
    echo "nothing answers at $1" >&2
    return 1
}

# A user that may assume a role, whose trust policy names the user. Sets caller_key, caller_secret and role_arn.
load_people() {
    local user trust
    user=$(as_root iam create-user --user-name caller --query User.Arn --output text)
    read -r caller_key caller_secret < <(as_root iam create-access-key --user-name caller --output text \
        --query 'AccessKey.[AccessKeyId,SecretAccessKey]')
    trust='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",'
    trust+='"Principal":{"AWS":"'$user'"}}]}'
    role_arn=$(as_root iam create-role --role-name target --assume-role-policy-document "$trust" \
        --query Role.Arn --output text)
    as_root iam put-user-policy --user-name caller --policy-name assume --policy-document \
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"'"$role_arn"'"}]}'
}

# Sends the form $2 to STS, signed with the caller's key, and writes it as a script for wrk to $1.
sign_form() {
    local said
    said=$(curl -s -v -o "$1.answer" --aws-sigv4 aws:amz:us-east-1:sts --data "$2" "$url/" \
        -K - 2>&1 <<<"user = \"$caller_key:$caller_secret\"")
    grep -q '^< HTTP/1.1 200' <<<"$said" || { cat "$1.answer" >&2; return 1; }
    {
        echo 'wrk.method = "POST"'
        printf 'wrk.body = "%s"\n' "$2"
        sed -n 's/\r$//; s/^> \(Host\|Authorization\|X-Amz-Date\|Content-Type\): \(.*\)/wrk.headers["\1"] = "\2"/p' \
            <<<"$said"
    } >"$1"
}

assume_role_form() {
    echo "Action=AssumeRole&Version=2011-06-15&RoleArn=${role_arn//[:]/%3A}&RoleSessionName=benchmark"
}

# Requests a second from $1, with the script $2 if it is given. An answer that is no success ends the measurement.
rate() {
    local said
    said=$(wrk -t1 -c"$connections" -d"${seconds}s" ${2:+-s "$2"} "$1/")
    if grep -q 'Non-2xx' <<<"$said"; then
        echo "$1 refused requests:" >&2
        echo "$said" >&2
        return 1
    fi
    awk '/^Requests\/sec:/ { print $2 }' <<<"$said"
}

median() { sort -g | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# Prints $1 (a ratio with its name and target) and notes a miss. $2 is the ratio, $3 "least" or "most", $4 the target.
judge() {
    local verdict=ok
    awk -v ratio="$2" -v way="$3" -v target="$4" \
        'BEGIN { exit !(way == "least" ? ratio >= target : ratio <= target) }' || { verdict=MISSED; missed=1; }
    printf '%-58s %8.3f   (target: at %s %s)   %s\n' "$1" "$2" "$3" "$4" "$verdict"
}

ratio() { awk -v one="$1" -v other="$2" 'BEGIN { printf "%.4f", one / other }'; }

measure_rates() {
    local round each
    load_rivals
    : >"$stage/rates"
    for round in $(seq "$rounds"); do
        sign_form "$stage/assume.lua" "$(assume_role_form)"
        sign_form "$stage/identity.lua" 'Action=GetCallerIdentity&Version=2011-06-15'
        echo "empty $(rate "$empty_url")" >>"$stage/rates"
        echo "assume $(rate "$url" "$stage/assume.lua")" >>"$stage/rates"
        echo "identity $(rate "$url" "$stage/identity.lua")" >>"$stage/rates"
        [ -z "$moto_url" ] || echo "moto $(connections=16 rate "$moto_url" "$stage/assume.lua")" >>"$stage/rates"
    done
    declare -A median_of
    for each in empty assume identity moto; do
        median_of[$each]=$(awk -v name="$each" '$1 == name { print $2 }' "$stage/rates" | median)
        [ -z "${median_of[$each]}" ] || printf '%-10s %10.0f requests/s\n' "$each" "${median_of[$each]}"
    done
    judge "AssumeRole, of an empty Hummingbird route" "$(ratio "${median_of[assume]}" "${median_of[empty]}")" least 0.25
    if [ -n "$moto_url" ]; then
        judge "AssumeRole, of moto's" "$(ratio "${median_of[assume]}" "${median_of[moto]}")" least 20
    else
        echo "moto_server is not there: set MOTO_SERVER to compare with it"
    fi
}

# Serves the center in folder $1 beside the others. Sets served_url.
serve_center() {
    local _ line
    "$release/twinlock-center" serve "$1" --listen 127.0.0.1:0 >"$1.log" 2>&1 &
    servers+=($!)
    for _ in $(seq 600); do
        line=$(grep '^export AWS_ENDPOINT_URL_S3=' "$1.log" || true)
        served_url=${line#*=}
        [ -n "$served_url" ] && return 0
        sleep 0.1
    done
    cat "$1.log" >&2
    return 1
}

# Users with a policy and a group each, put into the database of a center that does not run: a hundred thousand calls
# would take an hour.
seed_users() {
    sqlite3 "$1/center.db" <<SQL
PRAGMA foreign_keys = ON;
BEGIN;
INSERT INTO groups (id, account_id, name, path, created_at) VALUES ('AGPASEEDED', '$account', 'seeded', '/', 0);
INSERT INTO users (id, account_id, name, path, created_at, tags)
    SELECT printf('AIDASEEDED%08d', value), '$account', printf('seeded-%08d', value), '/', 0, '[]'
    FROM generate_series(1, $2);
INSERT INTO memberships (account_id, group_id, user_id, added_at)
    SELECT '$account', 'AGPASEEDED', printf('AIDASEEDED%08d', value), 0 FROM generate_series(1, $2);
INSERT INTO inline_policies (account_id, holder_kind, holder_id, name, document)
    SELECT '$account', 'user', printf('AIDASEEDED%08d', value), 'inline',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'
    FROM generate_series(1, $2);
COMMIT;
SQL
}

# Two copies of the center, one with ten users and one with many, side by side and in turn.
measure_users() {
    local few=$stage/few many=$stage/many each operation round
    kill "$center_pid"
    wait "$center_pid" || true
    cp -a "$stage/center" "$few"
    cp -a "$stage/center" "$many"
    center_pid=
    seed_users "$few" 9
    seed_users "$many" "$((users - 1))"
    declare -A urls=()
    for each in few many; do
        serve_center "$stage/$each"
        urls[$each]=$served_url
    done
    : >"$stage/users"
    for round in $(seq "$rounds"); do
        for each in few many; do
            url=${urls[$each]}
            sign_form "$stage/$each-assume.lua" "$(assume_role_form)"
            sign_form "$stage/$each-identity.lua" 'Action=GetCallerIdentity&Version=2011-06-15'
            for operation in assume identity; do
                echo "$operation-$each $(rate "$url" "$stage/$each-$operation.lua")" >>"$stage/users"
            done
        done
    done
    for operation in assume identity; do
        for each in few many; do
            declare "$each=$(awk -v name="$operation-$each" '$1 == name { print $2 }' "$stage/users" | median)"
        done
        judge "$operation with 10 users, of the rate with $users" "$(ratio "$few" "$many")" most 1.3
    done
    kill "${servers[@]: -2}"
}

resident() { awk '/^VmRSS:/ { print $2 }' "/proc/$1/status"; }

# Issues a thousand sessions over as many connections as the load has: wrk counts seconds and not requests.
issue_thousand() {
    local _
    sign_form "$stage/sessions.lua" "$(assume_role_form)"
    sed -n 's/^wrk.headers\["\(.*\)"\] = "\(.*\)"$/header = "\1: \2"/p;
        s/^wrk.body = /data = /p' "$stage/sessions.lua" \
        >"$stage/sessions.curl"
    for _ in $(seq 1000); do printf 'url = "%s/"\noutput = /dev/null\n' "$url"; done >>"$stage/sessions.curl"
    curl -s -Z --parallel-max "$connections" -K "$stage/sessions.curl" 2>"$stage/curl.log"
}

# Issues at least $1 sessions, signed anew every half minute, so that no signature grows old.
issue_sessions() {
    local left=$1
    while [ "$left" -gt 0 ]; do
        sign_form "$stage/sessions.lua" "$(assume_role_form)"
        left=$((left - $(wrk -t1 -c"$connections" -d"$((left < 50000 ? 3 : 30))s" -s "$stage/sessions.lua" "$url/" |
            awk '/requests in/ { print $1 }')))
    done
}

measure_memory() {
    local first last
    if [ -n "$center_pid" ]; then kill "$center_pid" && wait "$center_pid" || true; fi
    serve_center "$stage/center"
    center_pid=${servers[-1]} url=$served_url
    issue_thousand
    first=$(resident "$center_pid")
    issue_sessions "$((sessions - 1000))"
    last=$(resident "$center_pid")
    printf 'memory after 1000 sessions %d KiB, after %d sessions %d KiB\n' "$first" "$sessions" "$last"
    judge "memory after $sessions sessions, of that after a thousand" "$(ratio "$last" "$first")" most 1.1
}
