extension Page {
  /// The one style sheet. Colours are pairs for light and dark; text on them has a contrast of at
  /// least 4.5 to 1 (WCAG 2.2, 1.4.3), and what can be tapped is at least 44 pixels high.
  static let style = """
    :root{--paper:#f6f4ef;--card:#fff;--ink:#1d2321;--soft:#5a6360;--line:#e0dcd2;--accent:#0b6157;
    --wash:#e1efec;--radius:14px}
    @media (prefers-color-scheme:dark){:root{--paper:#121615;--card:#1b2120;--ink:#eceeed;
    --soft:#a5afac;
    --line:#303836;--accent:#6fd3c3;--wash:#1d3531}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:64rem;padding:0 1rem 4rem;background:var(--paper);color:var(--ink);
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
    overflow-wrap:anywhere}
    a{color:var(--accent);text-underline-offset:.18em}
    a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:3px;
    border-radius:6px}
    h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
    h1{font-size:clamp(1.7rem,5vw,2.5rem);letter-spacing:-.02em}
    h2{font-size:1.25rem;letter-spacing:-.01em}
    h3{font-size:1.1rem}
    header{padding:2.5rem 0 1.5rem}
    header.small{padding:1.5rem 0 .5rem}
    .over{margin:0 0 .3rem;color:var(--soft);font-weight:600}
    .links{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;margin:1rem 0 0}
    .links a{padding:.6rem 0}
    .links .button{background:var(--accent);color:var(--card);padding:.6rem 1.1rem;
    border-radius:99px;
    text-decoration:none;font-weight:600}
    section,nav,.course{margin-top:2rem}
    section>h2,nav>h2{margin-bottom:.75rem}
    ol,ul{padding:0;margin:0}
    .dates{list-style:none;display:grid;gap:.6rem;grid-template-columns:repeat(auto-fill,
    minmax(min(100%,19rem),1fr))}
    .dates a{display:flex;gap:.9rem;align-items:center;height:100%;padding:.7rem .9rem;
    background:var(--card);
    border:1px solid var(--line);border-radius:var(--radius);color:inherit;text-decoration:none}
    .dates a:hover{border-color:var(--accent)}
    .day{flex:none;width:3.4rem;padding:.35rem 0;border-radius:10px;background:var(--wash);
    color:var(--accent);text-align:center;font-size:.78rem;line-height:1.25}
    .day span{display:block}
    .day b{display:block;font-size:1.35rem;line-height:1.1;font-variant-numeric:tabular-nums}
    .what{display:flex;flex-direction:column;min-width:0;line-height:1.35}
    .when{color:var(--soft);font-size:.9rem;font-variant-numeric:tabular-nums}
    .time{white-space:nowrap}
    .chips{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem}
    .chips a{display:block;padding:.6rem 1rem;border:1px solid var(--line);border-radius:99px;
    background:var(--card);text-decoration:none;line-height:1.4}
    .chips a:hover{border-color:var(--accent)}
    summary{cursor:pointer;padding:.6rem 0}
    .course{position:relative;border-top:1px solid var(--line);padding-top:.6rem}
    .course>summary{padding-right:6rem}
    .course>summary h2{display:inline}
    .course:target>summary h2{color:var(--accent)}
    .quiet{position:absolute;right:0;top:.6rem;padding:.6rem 0}
    article{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);
    padding:1.1rem 1.2rem;margin-top:.6rem}
    article h3 a{color:inherit;text-decoration:none}
    article h3 a:hover{text-decoration:underline}
    .group{margin:1rem 0 0;color:var(--soft);font-weight:600}
    .audience{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem;margin-top:.5rem}
    .audience li{font-size:.8rem;padding:.1rem .6rem;border-radius:99px;background:var(--wash);
    color:var(--accent)}
    .text{max-width:44rem}
    .text>*{margin:.75rem 0 0}
    .text ul,.text ol{padding-left:1.4rem}
    .text li{margin:.2rem 0}
    .text hr{border:0;border-top:1px solid var(--line)}
    code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.92em}
    pre{overflow-x:auto;padding:.8rem 1rem;border-radius:10px;background:var(--paper)}
    article details{margin-top:.5rem}
    article summary{color:var(--accent);font-weight:600}
    .list{list-style:none;font-variant-numeric:tabular-nums}
    .list li{padding:.35rem 0;border-top:1px solid var(--line)}
    .list li:first-child{border-top:0}
    .note{margin:.5rem 0 0;font-size:.85rem;color:var(--soft)}
    .empty{padding:3rem 1rem;text-align:center;color:var(--soft)}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    @media print{body{background:#fff;color:#000}.links,nav,.quiet{display:none}article{
    break-inside:avoid}}
    """
}
