/// The access portal.
enum PortalTemplates {
    static let portal = """
        {{<page}}{{$main}}
        <h1>{{title}}</h1>
        {{#hasAccounts}}<p class="lead">Open an account to see what you may do there, and how to use it from the command \
        line.</p>
        {{#accounts}}<details class="card"{{#isOpen}} open{{/isOpen}}><summary><h2>{{name}}</h2> <span class="soft">\
        <span class="mono">{{id}}</span>{{#email}} · {{email}}{{/email}}</span></summary>
        <ul class="list">{{#roles}}<li><span class="grow"><strong>{{name}}</strong>\
        {{#description}}<br><span class="soft">{{description}}</span>{{/description}}</span>
        <a class="button plain small" href="{{href}}">Command line access<span class="skip"> as {{name}}</span></a></li>
        {{/roles}}</ul></details>
        {{/accounts}}{{/hasAccounts}}
        {{^hasAccounts}}<p class="card">Nothing is assigned to you yet. An administrator can give you a permission set in \
        an account.</p>{{/hasAccounts}}
        {{#hasApplications}}<h2>Applications</h2>
        <ul class="cards">{{#applications}}<li class="card"><h3><a href="{{url}}" rel="noreferrer">{{name}}</a></h3>
        <p class="soft">{{summary}}</p></li>
        {{/applications}}</ul>{{/hasApplications}}
        {{/main}}{{/page}}
        """

    static let access = """
        {{<page}}{{$main}}
        <p><a href="/start">All accounts</a></p>
        <h1>{{title}}</h1>
        <p class="lead">{{role}} in {{account}} (<span class="mono">{{accountID}}</span>). Credentials last {{duration}}.\
        </p>
        <h2>With a profile</h2>
        <p>Put this into <code>~/.aws/config</code>. The command line then asks for a new sign-in by itself when the last \
        has run out.</p>
        <pre tabindex="0" aria-label="Profile">{{profile}}</pre>
        <p>Then, once a day:</p>
        <pre tabindex="0" aria-label="Commands">{{commands}}</pre>
        <h2>With credentials for now</h2>
        <p>Short-lived keys for one terminal. Whoever sees them can use them until they run out.</p>
        <form method="post" action="{{action}}">{{>token}}<button class="plain">Show credentials</button></form>
        {{/main}}{{/page}}
        """

    static let credentials = """
        {{<page}}{{$main}}
        <p><a href="{{back}}">Back to {{role}}</a></p>
        <h1>{{title}}</h1>
        <p class="warning">These keys are good until {{until}}. They are shown here only.</p>
        <h2>Linux and macOS</h2>
        <pre class="secret" tabindex="0" aria-label="For Linux and macOS">{{exports}}</pre>
        <h2>PowerShell</h2>
        <pre class="secret" tabindex="0" aria-label="For PowerShell">{{powershell}}</pre>
        <h2>As a profile in <code>~/.aws/credentials</code></h2>
        <pre class="secret" tabindex="0" aria-label="As a profile">{{profile}}</pre>
        {{/main}}{{/page}}
        """
}
