/// A person's devices.
enum DeviceTemplates {
    static let devices = """
        {{<page}}{{$main}}
        {{>errors}}
        <div class="head"><h1>{{title}}</h1>{{#canAdd}}<a class="button" href="/start/devices/add">Add a device</a>\
        {{/canAdd}}</div>
        <p class="lead">What you sign in with beside your password. Have two, so that losing one is no more than a \
        nuisance.</p>
        {{#hasDevices}}<div class="card"><ul class="list">
        {{#devices}}<li><div class="grow"><strong>{{name}}</strong> <span class="badge idle">{{kind}}</span>\
        {{#isCloned}} <span class="badge off">refused: a copy of it was used</span>{{/isCloned}}<br>
        <span class="soft">added {{added}}{{#used}}, last used {{used}}{{/used}}{{^used}}, not used yet{{/used}}</span>\
        </div><a class="button plain small" href="{{href}}">Rename or remove<span class="skip"> {{name}}</span></a></li>
        {{/devices}}</ul></div>{{/hasDevices}}
        {{^hasDevices}}<p class="card">You have none yet.</p>{{/hasDevices}}
        {{#recovery}}<h2>Recovery codes</h2><p>{{left}}</p>
        <form method="post" action="/start/devices/recovery-codes">{{>token}}
        <button class="plain">Make new codes</button></form>{{/recovery}}
        {{/main}}{{/page}}
        """

    static let addDevice = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        <p class="soft">{{lead}}</p>
        <ul class="list">
        {{#choices}}<li><div class="grow"><h2><a href="{{href}}">{{name}}</a></h2><p class="soft">{{text}}</p></div></li>
        {{/choices}}</ul>
        {{#keysUnavailable}}<p class="warning">{{keysUnavailable}}</p>{{/keysUnavailable}}
        {{#skip}}<p class="actions"><a href="{{skip}}">Not now</a></p>{{/skip}}
        </div>
        {{/main}}{{/page}}
        """

    static let addApp = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        <ol><li>Scan this with your authenticator app.</li><li>Type the six digits that it shows.</li></ol>
        <div class="qr" role="img" aria-label="QR code of the secret; it stands as text below">{{{qr}}}</div>
        <details><summary>Type the secret instead</summary><p class="inside"><code class="secret">{{secret}}</code></p>\
        </details>
        <form method="post" action="{{action}}">{{>token}}<input type="hidden" name="enrolment" value="{{enrolment}}">
        {{>fields}}
        <button class="wide">Add this app</button></form>
        <p class="actions"><a href="{{back}}">Choose another kind</a></p>
        </div>
        {{/main}}{{/page}}
        """

    static let addKey = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        <p class="soft">{{lead}}</p>
        {{#key}}{{>key}}{{/key}}
        <p class="actions"><a href="{{back}}">Choose another kind</a></p>
        </div>
        {{/main}}{{/page}}
        """
}
