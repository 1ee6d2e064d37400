/// Signing in, and the first time.
enum SignInTemplates {
    static let signIn = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        {{#purpose}}<p class="soft">{{purpose}}</p>{{/purpose}}
        <form method="post" action="/start/sign-in">{{>token}}
        {{>fields}}
        <button class="wide">Sign in</button></form>
        {{#key}}<p class="or">or</p>{{>key}}{{/key}}
        {{#keysUnavailable}}<p class="hint">{{keysUnavailable}}</p>{{/keysUnavailable}}
        </div>
        {{/main}}{{/page}}
        """

    static let secondFactor = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        <p class="soft">{{lead}}</p>
        {{#key}}{{>key}}{{/key}}
        {{#keysUnavailable}}<p class="hint">{{keysUnavailable}}</p>{{/keysUnavailable}}
        {{#hasBoth}}<p class="or">or</p>{{/hasBoth}}
        {{#app}}<form method="post" action="{{action}}">{{>token}}{{>fields}}
        <button class="wide{{#isPlain}} plain{{/isPlain}}">{{button}}</button></form>{{/app}}
        {{#recovery}}<details class="inside"{{#isOpen}} open{{/isOpen}}><summary>None of your devices at hand?</summary>
        <form method="post" action="{{action}}">{{>token}}{{>fields}}
        <button class="wide plain">Use a recovery code</button></form></details>{{/recovery}}
        {{#cancel}}<form method="post" action="/start/sign-out" class="actions">{{>token}}
        <input type="hidden" name="next" value="{{next}}"><button class="plain small">Start over</button></form>{{/cancel}}
        </div>
        {{/main}}{{/page}}
        """

    static let invitation = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        <p class="soft">{{lead}}</p>
        <form method="post" action="{{action}}">{{>token}}{{>fields}}
        <button class="wide">{{button}}</button></form>
        </div>
        {{/main}}{{/page}}
        """

    static let recoveryCodes = """
        {{<page}}{{$main}}
        <div class="sheet">
        <h1>{{title}}</h1>
        <p>Each of these signs you in once when none of your devices is at hand. Print them or write them down now, and \
        keep them where you keep your spare key: <strong>they are not shown again</strong>.</p>
        <ul class="codes">{{#codes}}<li>{{text}}</li>
        {{/codes}}</ul>
        <p class="actions"><a class="button wide" href="{{next}}">I have kept them</a></p>
        </div>
        {{/main}}{{/page}}
        """
}
