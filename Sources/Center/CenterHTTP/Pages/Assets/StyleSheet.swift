/// The one style sheet: light and dark, from a phone's width up. A class only where an element cannot say it.
enum StyleSheet {
    static let text = """
        :root{color-scheme:light dark;--paper:#f5f4f0;--card:#fff;--ink:#1b1f24;--soft:#555c65;--line:#d8d5cb;
        --edge:#80868d;--accent:#0b5f58;--on:#fff;--tint:#e3f0ee;--bad:#a1210f;--badtint:#fcecea;--warn:#744700;
        --warntint:#fdf2da;--good:#1a6630;--goodtint:#e5f3e8;--focus:#0957d0;--code:#f0eee8}
        @media(prefers-color-scheme:dark){:root{--paper:#12151a;--card:#1a1f25;--ink:#ebe9e3;--soft:#a8b0b9;
        --line:#333a43;--edge:#77808a;--accent:#62cdc1;--on:#05211e;--tint:#16312e;--bad:#ffa392;--badtint:#381c18;
        --warn:#f3c772;--warntint:#352911;--good:#8bd69c;--goodtint:#17301e;--focus:#92bdff;--code:#11151a}}
        *,::before,::after{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);
        font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
        h1,h2,h3{line-height:1.2;letter-spacing:-.012em;margin:0 0 .6em;text-wrap:balance}
        h1{font-size:1.65rem}h2{font-size:1.2rem;margin-top:1.8em}h3{font-size:1rem;margin-top:1.3em}
        p,ul,ol,dl,pre,table,fieldset{margin:0 0 1rem}
        a{color:var(--accent);text-underline-offset:.17em}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
        main:focus{outline:none}
        .skip{position:absolute;left:-99rem}
        .skip:focus{left:.5rem;top:.5rem;padding:.5rem 1rem;background:var(--card);z-index:1}
        header{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;padding:.7rem 1.25rem;
        background:var(--card);border-bottom:1px solid var(--line)}
        .brand{display:flex;align-items:center;gap:.55rem;font-weight:650;letter-spacing:-.01em;color:var(--ink);
        text-decoration:none;min-height:2.25rem}
        .brand svg{width:1.7rem;height:1.7rem;color:var(--accent)}
        nav ul{display:flex;flex-wrap:wrap;gap:.1rem .2rem;list-style:none;margin:0;padding:0}
        nav a{display:block;padding:.4rem .65rem;border-radius:7px;color:var(--ink);text-decoration:none}
        nav a:hover{background:var(--code)}
        nav [aria-current]{background:var(--tint);color:var(--accent);font-weight:600}
        .who{margin-left:auto;display:flex;align-items:center;gap:.75rem;font-size:.93rem;color:var(--soft)}
        .who form{margin:0}
        main{flex:1;width:100%;max-width:66rem;margin:0 auto;padding:2rem 1.25rem 3rem}
        [role=status]:empty{margin:0}
        .narrow header{background:none;border:0;justify-content:center;padding-top:2.2rem}
        .narrow main{max-width:29rem;padding:.9rem 1rem 3rem}
        .sheet{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1.6rem;
        box-shadow:0 1px 2px #0000000d,0 8px 24px #0000000d}
        .sheet>:last-child,.card>:last-child{margin-bottom:0}
        footer{padding:1rem 1.25rem 1.6rem;text-align:center;font-size:.86rem;color:var(--soft)}
        .soft,.hint{color:var(--soft)}.hint{font-size:.93rem;margin:0 0 .3rem}
        .lead{font-size:1.06rem;color:var(--soft);max-width:44rem}
        .field{margin:0 0 1.15rem;border:0;padding:0;min-width:0}
        .field>label,legend{display:block;font-weight:600;margin-bottom:.25rem;padding:0}
        input,select,textarea{font:inherit;color:inherit}
        .field>input,select,textarea{width:100%;min-height:2.75rem;padding:.5rem .75rem;background:var(--card);
        border:1px solid var(--edge);border-radius:8px}
        .field>input,.field>select{max-width:34rem}.row .field>input{max-width:none}
        textarea{min-height:6rem;resize:vertical}
        .code-area{font:.88rem/1.5 ui-monospace,Menlo,Consolas,monospace;min-height:14rem}
        .digits{font-variant-numeric:tabular-nums;letter-spacing:.28em;font-size:1.3rem!important}
        [aria-invalid=true]{border-color:var(--bad)!important;box-shadow:inset 3px 0 var(--bad)}
        .wrong{color:var(--bad);font-weight:600;margin:0 0 .3rem}
        .check{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem;align-items:start;padding:.3rem 0}
        .check input{width:1.25rem;height:1.25rem;margin:.15rem 0;accent-color:var(--accent)}
        .check small{grid-column:2;color:var(--soft);font-size:.93rem}
        button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;gap:.5rem;
        padding:.5rem 1.15rem;font:inherit;font-weight:600;border:1px solid var(--accent);border-radius:9px;
        background:var(--accent);color:var(--on);text-decoration:none;cursor:pointer}
        button:hover,.button:hover{filter:brightness(1.1)}
        button[disabled]{opacity:.6;cursor:progress}
        .plain{background:none;color:var(--accent);border-color:var(--edge)}
        .plain:hover{background:var(--tint);filter:none}
        .danger{background:none;color:var(--bad);border-color:var(--bad)}
        .danger:hover{background:var(--badtint);filter:none}
        .small{min-height:2.25rem;padding:.25rem .8rem;font-size:.93rem}
        .wide{width:100%}
        .actions{display:flex;flex-wrap:wrap;gap:.65rem;align-items:center;margin:1.4rem 0 0}
        .actions form{margin:0}
        .or{display:flex;align-items:center;gap:.8rem;margin:1.2rem 0;color:var(--soft);font-size:.93rem}
        .or::before,.or::after{content:"";flex:1;border-top:1px solid var(--line)}
        .notice,.warning,.errors,.good{border-left:4px solid var(--accent);background:var(--tint);border-radius:8px;
        padding:.8rem 1rem;margin:0 0 1.3rem}
        .good{border-color:var(--good);background:var(--goodtint)}
        .warning{border-color:var(--warn);background:var(--warntint)}
        .errors{border-color:var(--bad);background:var(--badtint)}
        .errors h2{font-size:1rem;margin:0 0 .2rem}.errors ul{margin:0;padding-left:1.1rem}.errors a{color:var(--bad)}
        .notice>:last-child,.warning>:last-child{margin:0}
        .card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem;
        margin:0 0 1rem}
        .cards{list-style:none;padding:0;display:grid;gap:1rem;
        grid-template-columns:repeat(auto-fill,minmax(min(100%,17.5rem),1fr))}
        .cards .card{margin:0}
        .card h2,.card h3{margin-top:0}
        .list{list-style:none;padding:0;margin:0}
        .list>li{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.75rem 0;
        border-top:1px solid var(--line)}
        .list>li:first-child{border-top:0}
        .list .grow{flex:1 1 14rem;min-width:0}.list h2{margin:0 0 .15rem}.list p{margin:0}
        details.card{padding:0}
        summary{padding:.95rem 1.25rem;cursor:pointer;border-radius:12px}
        summary:hover{background:var(--tint)}
        .sheet details{margin:.8rem 0}.sheet summary{padding:.4rem 0}
        summary h2{display:inline;font-size:1.05rem}
        summary .soft{font-size:.93rem;margin-left:.5rem}
        details>.list{padding:0 1.25rem .5rem}
        details>.inside{padding:0 1.25rem 1.1rem}
        .badge{display:inline-block;padding:.05rem .55rem;border-radius:99px;font-size:.84rem;font-weight:600;
        background:var(--tint);color:var(--accent);white-space:nowrap}
        .badge.off{background:var(--badtint);color:var(--bad)}
        .badge.idle{background:var(--code);color:var(--soft)}
        code,pre,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
        pre{background:var(--code);border:1px solid var(--line);border-radius:9px;padding:.85rem 1rem;overflow-x:auto;
        white-space:pre;user-select:all}
        .secret{white-space:pre-wrap;overflow-wrap:anywhere}
        .code{display:block;text-align:center;font:650 2rem/1.2 ui-monospace,Menlo,Consolas,monospace;
        letter-spacing:.12em;padding:1rem .5rem;background:var(--code);border:1px solid var(--line);
        border-radius:10px;margin:0 0 1rem;overflow-wrap:anywhere}
        .token{font-size:1rem;letter-spacing:0;font-weight:400;user-select:all}
        .qr{background:#fff;border-radius:10px;padding:.3rem;width:13.5rem;max-width:100%;margin:0 auto 1rem}
        .qr svg{display:block;width:100%;height:auto}
        .codes{columns:2;list-style:none;padding:1rem;background:var(--code);border:1px solid var(--line);
        border-radius:9px;font-family:ui-monospace,Menlo,Consolas,monospace}
        dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.35rem 1.2rem}
        dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
        .scroll{overflow-x:auto;border:1px solid var(--line);border-radius:12px;background:var(--card);margin:0 0 1rem}
        table{border-collapse:collapse;width:100%;margin:0;font-size:.95rem}
        th,td{text-align:left;vertical-align:top;padding:.6rem .9rem;border-top:1px solid var(--line)}
        thead th{border-top:0;color:var(--soft);font-weight:600;white-space:nowrap}
        tbody th{font-weight:600;min-width:13.5rem}td{overflow-wrap:anywhere;min-width:7rem}
        .card>.list:only-child{margin:-.75rem 0}.card>h2+.list{margin:-.5rem 0 0}
        .list+form:not(.actions){border-top:1px solid var(--line);padding-top:1.1rem}
        .after,form+.hint{margin:1.2rem 0 0}
        caption{text-align:left;font-weight:600;padding:.8rem .9rem;caption-side:top}
        .row{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:end}
        .row .field{flex:1 1 11rem}.row>button{margin-bottom:1.15rem}
        .head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.4rem 1rem;align-items:center;
        margin:0 0 1rem}
        .head h1{margin:0}
        .tabs{margin:0 0 1.6rem;border-bottom:1px solid var(--line);padding-bottom:.6rem}
        @media(max-width:34rem){main{padding-top:1.3rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}
        .sheet{padding:1.2rem}.codes{columns:1}nav a{padding:.4rem .5rem}
        .scroll thead{position:absolute;left:-99rem}.scroll :is(table,tbody,tr,th,td){display:block;border:0;padding:0}
        .scroll tr{padding:.7rem .9rem}.scroll tr+tr{border-top:1px solid var(--line)}.scroll td:empty{display:none}.who{margin-left:0;width:100%;justify-content:space-between}}
        @media(prefers-reduced-motion:no-preference){button,a,summary{transition:background-color .12s,filter .12s}}
        @media(forced-colors:active){button,.button{border:2px solid ButtonText}}

        """
}
