/// A person's own pages.
enum PersonTemplates {
    static let details = """
        {{<page}}{{$main}}
        {{>errors}}
        <h1>{{title}}</h1>
        <dl class="card"><dt>User name</dt><dd>{{userName}}</dd>{{#email}}<dt>E-mail</dt><dd>{{email}}</dd>{{/email}}</dl>
        {{#canEdit}}<form method="post" action="/start/me" class="sheet">{{>token}}
        {{>fields}}
        <div class="actions"><button>Save</button></div></form>{{/canEdit}}
        <p class="actions"><a class="button plain" href="/start/password">Change your password</a></p>
        {{/main}}{{/page}}
        """

    static let password = """
        {{<page}}{{$main}}
        {{>errors}}
        <h1>{{title}}</h1>
        <p class="lead">All your other sessions end when you change it.</p>
        <form method="post" action="/start/password" class="sheet">{{>token}}
        <input type="hidden" name="username" autocomplete="username" value="{{userName}}">
        {{>fields}}
        <div class="actions"><button>Change the password</button></div></form>
        {{/main}}{{/page}}
        """

    static let sessions = """
        {{<page}}{{$main}}
        <h1>{{title}}</h1>
        <p class="lead">Where you are signed in. Ending a session also ends the credentials that came of it; ending all \
        others also forgets the browsers that you trust.</p>
        <div class="card"><ul class="list">
        {{#sessions}}<li><div class="grow"><strong>{{agent}}</strong>{{#isCurrent}} <span class="badge">this one</span>\
        {{/isCurrent}}<br><span class="soft">from {{address}}, signed in {{began}}, last seen {{seen}}, {{how}}</span>\
        </div>{{^isCurrent}}<form method="post" action="{{action}}">{{>token}}<button class="danger small">End it\
        <span class="skip"> ({{agent}}, {{began}})</span></button></form>{{/isCurrent}}</li>
        {{/sessions}}</ul></div>
        {{#hasOthers}}<form method="post" action="/start/sessions/end-others">{{>token}}
        <button class="danger">End all other sessions</button></form>{{/hasOthers}}
        {{/main}}{{/page}}
        """
}
