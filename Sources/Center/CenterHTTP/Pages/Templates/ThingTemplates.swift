/// The page of one thing that is administered: a user, a group, a permission set, an account.
enum ThingTemplates {
    static let thing = """
        {{<page}}{{$main}}
        {{>errors}}
        {{#back}}<p><a href="{{href}}">{{text}}</a></p>{{/back}}
        <h1>{{title}}</h1>
        {{#link}}<div class="warning"><p><strong>{{heading}}</strong> It is shown here only, and is good once, until \
        {{until}}.</p><pre class="secret" tabindex="0" aria-label="Link">{{url}}</pre></div>{{/link}}
        <dl class="card">{{#facts}}<dt>{{name}}</dt><dd>{{text}}</dd>{{/facts}}</dl>
        {{>blocks}}
        {{/main}}{{/page}}
        """

    /// Parts of a thing's page: a heading, what is in it, each with a way to take it out, and a form to put something in.
    static let blocks = """
        {{#blocks}}<section class="card" aria-labelledby="{{id}}"><h2 id="{{id}}">{{heading}}</h2>
        {{#text}}<p class="soft">{{text}}</p>{{/text}}
        {{#hasItems}}<ul class="list">{{#items}}<li><div class="grow">\
        {{#href}}<a href="{{href}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}\
        {{#detail}}<br><span class="soft">{{detail}}</span>{{/detail}}</div>
        {{#action}}<form method="post" action="{{action}}">{{>token}}\
        {{#carried}}<input type="hidden" name="{{field}}" value="{{value}}">{{/carried}}
        <button class="danger small">{{button}}<span class="skip"> {{name}}</span></button></form>{{/action}}</li>
        {{/items}}</ul>{{/hasItems}}
        {{#form}}<form method="post" action="{{action}}">{{>token}}{{>fields}}
        <button class="{{#isDanger}}danger{{/isDanger}}{{^isDanger}}plain{{/isDanger}}">{{button}}</button></form>{{/form}}
        {{#buttons}}<form method="post" action="{{action}}" class="actions">{{>token}}
        <button class="{{#isDanger}}danger{{/isDanger}}{{^isDanger}}plain{{/isDanger}}">{{text}}</button>
        {{#hint}}<span class="hint">{{hint}}</span>{{/hint}}</form>{{/buttons}}
        </section>
        {{/blocks}}
        """
}
