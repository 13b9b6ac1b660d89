extension CalendarHTMLView {
  /// The one style sheet. Text has a contrast of at least 4.5 to 1 on every colour, in light and in
  /// dark (WCAG 2.2, 1.4.3); on paper a week is a page of A4, across.
  static let style = """
    :root{--paper:#f6f4ef;--card:#fff;--ink:#1d2321;--soft:#59625f;--line:#e2ded5;--accent:#0b6157;
    --hour:3.6rem;--tint:92%;--edge:42%;--deep:26%;--strength:55%}
    @media (prefers-color-scheme:dark){:root{--paper:#121615;--card:#1a201f;--ink:#eceeed;
    --soft:#a5afac;--line:#2e3634;--accent:#6fd3c3;--tint:20%;--edge:62%;--deep:86%;--strength:34%}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:90rem;padding:0 1.25rem 4rem;background:var(--paper);
    color:var(--ink);font:1rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
    overflow-wrap:anywhere}
    header{padding:2rem 0 .5rem}
    .over{margin:0;color:var(--soft);font-weight:600}
    h1{margin:.1rem 0 .3rem;font-size:clamp(1.6rem,4vw,2.3rem);letter-spacing:-.02em;line-height:1.15}
    .note{margin:0;color:var(--soft)}
    h2{margin:2rem 0 .75rem;font-size:1.25rem;letter-spacing:-.01em}
    h2 small{font-size:.8rem;font-weight:600;letter-spacing:0}
    h2 small span{display:inline-block;margin-left:.4rem;padding:.1rem .6rem;border-radius:99px;
    border:1px solid var(--line);color:var(--soft)}
    .grid{display:grid;grid-template-columns:3.4rem repeat(var(--days),minmax(0,1fr));
    background:var(--card);border:1px solid var(--line);border-radius:14px;overflow:hidden}
    .hours{position:relative;margin-top:3.4rem;height:calc(var(--hour)*var(--hours))}
    .hours span{position:absolute;top:calc(var(--hour)*var(--at) - .55rem);right:.5rem;
    font-size:.75rem;color:var(--soft);font-variant-numeric:tabular-nums}
    .hours span:first-child{top:.1rem}
    .day{border-left:1px solid var(--line);min-width:0}
    .day h3{height:3.4rem;margin:0;padding:.45rem .6rem;font-size:1rem;line-height:1.2;
    border-bottom:1px solid var(--line);overflow:hidden}
    .day h3 span{color:var(--soft);font-weight:600}
    .day h3 em{display:block;font-size:.75rem;font-weight:600;font-style:normal;color:var(--accent);
    white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
    .day ol{list-style:none;position:relative;margin:0;padding:0;
    height:calc(var(--hour)*var(--hours));
    background:repeating-linear-gradient(to bottom,transparent 0 calc(var(--hour) - 1px),
    var(--line) calc(var(--hour) - 1px) var(--hour))}
    .day li{position:absolute;top:calc(var(--hour)*var(--at) + 1px);
    height:calc(var(--hour)*var(--for) - 3px);left:calc(100%*var(--lane)/var(--lanes) + 3px);
    width:calc(100%/var(--lanes) - 6px);padding:.25rem .45rem;overflow:hidden;border-radius:8px;
    border-left:4px solid hsl(var(--hue) 60% var(--edge));
    background:hsl(var(--hue) var(--strength) var(--tint));font-size:.8rem;line-height:1.25}
    .day time,.day li span,.day li small{font-size:.72rem;font-variant-numeric:tabular-nums}
    .day time,.day li b{display:block}
    .day li small{display:block}
    .day time,.day li b{color:hsl(var(--hue) 70% var(--deep))}
    .c0{--hue:174}.c1{--hue:212}.c2{--hue:262}.c3{--hue:322}.c4{--hue:352}.c5{--hue:22}.c6{--hue:42}
    .c7{--hue:90}.c8{--hue:140}.c9{--hue:236}
    .notes,.rest ul{margin:0;padding:.7rem 1rem .7rem 2rem;background:var(--card);
    border:1px solid var(--line);border-radius:14px}
    .rest li{padding:.15rem 0}
    .empty{padding:3rem 1rem;text-align:center;color:var(--soft)}
    @media (max-width:46rem){
    body{padding:0 .8rem 3rem}
    .grid{display:block;border:0;background:none;overflow:visible}
    .hours,.day.free{display:none}
    .day{border:1px solid var(--line);border-radius:14px;background:var(--card);margin-top:.7rem;
    padding:.6rem}
    .day h3{height:auto;border:0;padding:0 .2rem .3rem}
    .day ol{height:auto;background:none;display:grid;gap:.4rem}
    .day li{position:static;width:auto;height:auto;padding:.5rem .7rem;font-size:1rem}
    .day time,.day li span,.day li small{font-size:.85rem}}
    @media print{
    @page{size:A4 landscape;margin:9mm}
    :root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#0b6157;--tint:94%;
    --edge:42%;--deep:22%;--strength:55%;--hour:min(3.6rem,calc(150mm/var(--hours)))}
    body{max-width:none;padding:0;font-size:10pt;print-color-adjust:exact;
    -webkit-print-color-adjust:exact}
    header{padding:0}h1{font-size:14pt}
    header .over,header .note{font-size:9pt}
    .week{--hour:calc(150mm/var(--hours));break-inside:avoid;break-after:page}
    .week:last-of-type{break-after:auto}
    h2{margin:2mm 0;font-size:12pt}
    .day li{font-size:7.5pt;padding:1px 4px;border-radius:4px}
    .day time,.day li span,.day li small{font-size:6.5pt}}
    """
}
