/// The frame of all pages, and the parts that many have.
enum CommonTemplates {
    /// Names as templates call them.
    static let parts = [
        "page": page, "field": field, "fields": fields, "token": token, "errors": errors, "key": key,
        "hints": hints, "cell": cell, "blocks": ThingTemplates.blocks,
    ]

    private static let page = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{{#hasErrors}}Error: {{/hasErrors}}{{title}} – Twinlock</title>
        <link rel="stylesheet" href="{{style}}">
        <link rel="icon" href="{{icon}}" type="image/svg+xml">
        {{#script}}<script src="{{script}}" defer></script>{{/script}}
        </head>
        <body{{#isNarrow}} class="narrow"{{/isNarrow}}>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
        <a class="brand" href="/start">{{{mark}}}<span>Twinlock</span></a>
        {{#person}}
        <nav aria-label="Main"><ul>
        {{#links}}<li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{text}}</a></li>
        {{/links}}</ul></nav>
        <div class="who"><span>{{name}}</span>
        <form method="post" action="/start/sign-out">{{>token}}<button class="plain small">Sign out</button></form></div>
        {{/person}}
        </header>
        <main id="main" tabindex="-1">
        {{#sections}}<nav class="tabs" aria-label="{{label}}"><ul>
        {{#links}}<li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}>{{text}}</a></li>
        {{/links}}</ul></nav>{{/sections}}
        {{#notice}}<p class="good" role="status">{{notice}}</p>{{/notice}}
        {{$main}}{{/main}}
        </main>
        <footer>{{#where}}This page is at <strong>{{where}}</strong>. Type your password nowhere else.{{/where}}</footer>
        </body>
        </html>
        """

    private static let token = #"<input type="hidden" name="form_token" value="{{formToken}}">"#

    /// What is wrong, each with a link to its field; read first, because the page's title says so too.
    private static let errors = """
        {{#hasErrors}}<div class="errors" role="alert"><h2>{{errorHeading}}</h2><ul>
        {{#errors}}<li>{{#field}}<a href="#{{field}}">{{text}}</a>{{/field}}{{^field}}{{text}}{{/field}}</li>
        {{/errors}}</ul></div>{{/hasErrors}}
        """

    private static let fields = "{{#fields}}{{>field}}\n{{/fields}}"

    private static let hints = """
        {{#hint}}<p class="hint" id="{{id}}-hint">{{hint}}</p>{{/hint}}\
        {{#error}}<p class="wrong" id="{{id}}-error">{{error}}</p>{{/error}}
        """

    private static let cell = """
        {{#isHead}}<th scope="row" role="rowheader">{{/isHead}}{{^isHead}}<td role="cell">{{/isHead}}\
        {{#href}}<a href="{{href}}">{{text}}</a>{{/href}}{{^href}}{{#badge}}<span class="badge {{badge}}">{{/badge}}\
        {{text}}{{#badge}}</span>{{/badge}}{{/href}}{{#detail}}<br><span class="soft">{{detail}}</span>{{/detail}}\
        {{#isHead}}</th>{{/isHead}}{{^isHead}}</td>{{/isHead}}
        """

    private static let described =
        "{{#described}} aria-describedby=\"{{described}}\"{{/described}}{{#error}} aria-invalid=\"true\"{{/error}}"

    private static let field = """
        {{#isGroup}}<fieldset class="field" id="{{id}}"{{#described}} aria-describedby="{{described}}"{{/described}}>\
        <legend>{{label}}</legend>{{>hints}}{{#choices}}<div class="check"><input type="{{type}}" id="{{id}}" \
        name="{{name}}" value="{{value}}"{{#isSelected}} checked{{/isSelected}}><label for="{{id}}">{{label}}</label>\
        {{#hint}}<small>{{hint}}</small>{{/hint}}</div>{{/choices}}</fieldset>{{/isGroup}}
        {{#isCheck}}<div class="field"><div class="check"><input type="checkbox" id="{{id}}" name="{{name}}" \
        value="on"{{#isSelected}} checked{{/isSelected}}><label for="{{id}}">{{label}}</label>\
        {{#hint}}<small>{{hint}}</small>{{/hint}}</div></div>{{/isCheck}}
        {{#isHidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/isHidden}}
        {{#isSelect}}<div class="field"><label for="{{id}}">{{label}}</label>{{>hints}}<select id="{{id}}" \
        name="{{name}}"\(described)>{{#choices}}<option value="{{value}}"{{#isSelected}} selected{{/isSelected}}>\
        {{label}}</option>{{/choices}}</select></div>{{/isSelect}}
        {{#isArea}}<div class="field"><label for="{{id}}">{{label}}</label>{{>hints}}<textarea id="{{id}}" \
        name="{{name}}" class="code-area" spellcheck="false" autocapitalize="none" autocomplete="off"\(described)>
        {{value}}</textarea></div>{{/isArea}}
        {{#isInput}}<div class="field"><label for="{{id}}">{{label}}</label>{{>hints}}<input id="{{id}}" \
        name="{{name}}" type="{{type}}" value="{{value}}"{{#autocomplete}} autocomplete="{{autocomplete}}"\
        {{/autocomplete}}{{#inputmode}} inputmode="{{inputmode}}"{{/inputmode}}{{#class}} class="{{class}}"{{/class}}\
        {{#isRequired}} required{{/isRequired}}{{#isExact}} autocapitalize="none" spellcheck="false"{{/isExact}}\
        {{#isReadOnly}} readonly{{/isReadOnly}}{{#focused}} autofocus{{/focused}}\(described)></div>{{/isInput}}
        """

    /// The browser does this part; `key` is a part with options.
    private static let key = """
        <form method="post" action="{{action}}" data-webauthn="{{ceremony}}" data-options="{{options}}"\
        {{#autofill}} data-autofill="1"{{/autofill}}>{{>token}}<input type="hidden" name="credential">\
        {{#fields}}{{>field}}{{/fields}}{{#carried}}<input type="hidden" name="{{field}}" value="{{value}}">{{/carried}}\
        <button class="wide{{#isPlain}} plain{{/isPlain}}">{{button}}</button><p role="status"></p></form>\
        <noscript><p class="hint">Security keys and passkeys need JavaScript, which is off in this browser.</p></noscript>
        """

    /// A page with something to say, and where to go from there.
    static let message = """
        {{<page}}{{$main}}
        <div class="sheet"><h1>{{title}}</h1>
        {{#paragraphs}}<p>{{text}}</p>
        {{/paragraphs}}
        {{#command}}<pre tabindex="0">{{command}}</pre>{{/command}}
        {{#link}}<p class="actions"><a class="button" href="{{href}}">{{text}}</a></p>{{/link}}
        {{#request}}<p class="hint">Request <span class="mono">{{request}}</span></p>{{/request}}
        </div>
        {{/main}}{{/page}}
        """

    /// One form with its heading.
    static let form = """
        {{<page}}{{$main}}
        {{>errors}}
        <h1>{{title}}</h1>
        {{#paragraphs}}<p class="lead">{{text}}</p>
        {{/paragraphs}}
        {{#forms}}
        <form method="post" action="{{action}}" class="sheet">{{#heading}}<h2>{{heading}}</h2>{{/heading}}
        {{#text}}<p class="soft">{{text}}</p>{{/text}}
        {{>token}}{{>fields}}
        <div class="actions"><button{{#isDanger}} class="danger"{{/isDanger}}>{{button}}</button>
        {{#cancel}}<a href="{{cancel}}">Cancel</a>{{/cancel}}</div></form><br>
        {{/forms}}
        {{/main}}{{/page}}
        """

    /// A table, with a form to search it and a link to add to it. The roles are those that its elements have: phones show
    /// it as blocks, which would take them away.
    static let table = """
        {{<page}}{{$main}}
        {{>errors}}
        <div class="head"><h1>{{title}}</h1>{{#add}}<a class="button" href="{{href}}">{{text}}</a>{{/add}}</div>
        {{#paragraphs}}<p class="lead">{{text}}</p>
        {{/paragraphs}}
        {{#search}}<form method="get" action="{{action}}" role="search"><div class="row">{{>fields}}
        <button class="plain">{{button}}</button></div></form>{{/search}}
        {{#hasRows}}<div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table role="table"><thead role="rowgroup">\
        <tr role="row">{{#columns}}<th scope="col" role="columnheader">{{text}}</th>{{/columns}}</tr></thead>
        <tbody role="rowgroup">{{#rows}}<tr role="row">{{#cells}}{{>cell}}{{/cells}}</tr>
        {{/rows}}</tbody></table></div>{{/hasRows}}
        {{^hasRows}}<p class="card soft">{{empty}}</p>{{/hasRows}}
        {{#more}}<p><a href="{{more}}">More</a></p>{{/more}}
        {{/main}}{{/page}}
        """
}
