/// What a person is asked when a program wants in.
enum ConsentTemplates {
    static let deviceCode = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        <p class="soft">A program showed you a code. Type it here to let that program in as yourself.</p>
        <form method="get" action="/device">{{>fields}}
        <button class="wide">Continue</button></form>
        </div>
        {{/main}}{{/page}}
        """

    static let deviceConfirm = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        <p>Does the program show exactly this code?</p>
        <strong class="code">{{userCode}}</strong>
        <dl><dt>Program</dt><dd>{{clientName}}{{#agent}}<br><span class="soft">{{agent}}</span>\
        {{/agent}}</dd><dt>Asked from</dt><dd>{{requestAddress}}</dd>
        <dt>Asked at</dt><dd>{{requestedAt}}</dd><dt>You are at</dt><dd>{{yourAddress}}</dd>
        <dt>It gets</dt><dd>Credentials of every role assigned to {{userName}}</dd></dl>
        {{#addressesDiffer}}<div class="warning"><p><strong>The addresses differ.</strong> That is so if the program runs \
        on a server that you reach over the network. If you started nothing there, somebody may be trying to sign in as \
        you.</p></div>{{/addressesDiffer}}
        <p><strong>Did you start this yourself, just now?</strong> If somebody sent you the link or the code, the answer \
        is no.</p>
        <form method="post" action="/device">{{>token}}<input type="hidden" name="user_code" value="{{userCode}}">
        <div class="actions"><button name="answer" value="allow">Yes, let it in</button>
        <button name="answer" value="deny" class="danger">No, this was not me</button></div></form>
        </div>
        {{/main}}{{/page}}
        """

    static let consent = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        <p>A program asks to act as <strong>{{userName}}</strong>.</p>
        <dl><dt>Program</dt><dd>{{clientName}}</dd><dt>It gets</dt><dd>{{gets}}</dd>
        <dt>Answer goes to</dt><dd class="mono">{{redirectOrigin}}</dd></dl>
        <p><strong>Did you start this yourself, just now?</strong></p>
        <form method="post" action="{{action}}">{{>token}}{{#carried}}\
        <input type="hidden" name="{{field}}" value="{{value}}">{{/carried}}
        <div class="actions"><button name="answer" value="allow">Yes, let it in</button>
        <button name="answer" value="deny" class="danger">No, this was not me</button></div></form>
        {{#addKey}}<p class="hint after"><a href="{{addKey}}">Add a security key to this user</a> first, if it has none.</p>\
        {{/addKey}}
        </div>
        {{/main}}{{/page}}
        """

    static let consoleSignIn = """
        {{<page}}{{$main}}
        <div class="sheet">
        {{>errors}}
        <h1>{{title}}</h1>
        <p class="soft">{{lead}}</p>
        {{#form}}<form method="post" action="{{action}}">{{>token}}
        {{#carried}}<input type="hidden" name="{{field}}" value="{{value}}">{{/carried}}
        {{>fields}}
        <button class="wide">{{button}}</button></form>{{/form}}
        {{#hasBoth}}<p class="or">or</p>{{/hasBoth}}
        {{#key}}{{>key}}{{/key}}
        </div>
        {{/main}}{{/page}}
        """

    static let confirmation = """
        {{<page}}{{$main}}
        <div class="sheet">
        <h1>{{title}}</h1>
        <p>Copy this code into the terminal that waits for it. Give it to nobody: it signs in as you.</p>
        <code class="code token" tabindex="0" aria-label="Code to copy">{{code}}</code>
        <p class="soft">It is good for a few minutes. You can close this page after that.</p>
        </div>
        {{/main}}{{/page}}
        """
}
