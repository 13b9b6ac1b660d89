/// The look of the page: narrow screens turn rows into cards, and the colours follow the system.
enum PageStyle {
  static let text = """

    :root { color-scheme: light dark; --back: #fbfaf7; --card: #fff; --ink: #22201c;
      --soft: #6b655b; --line: #e4dfd5; --accent: #b3361b; --live: #1d7a3e; }
    @media (prefers-color-scheme: dark) { :root { --back: #181714; --card: #211f1b; --ink: #ece7dd;
      --soft: #a49c8e; --line: #38342d; --accent: #ff8a6b; --live: #63c98a; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--back); color: var(--ink);
      font: 16px/1.5 system-ui, sans-serif; }
    header, main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
    h1 { margin: .5rem 0 0; font-size: 1.7rem; } h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
    header p { margin: .25rem 0; color: var(--soft); }
    section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem;
      padding: 1rem; margin: 0 0 1rem; }
    .figures { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0;
      margin: 0 0 1rem; color: var(--soft); } .figures b { color: var(--ink); font-size: 1.3rem; }
    .scroll { overflow-x: auto; } table { width: 100%; border-collapse: collapse; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0;
      border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
    th { color: var(--soft); font-weight: 600; font-size: .85rem; }
    small, .none { color: var(--soft); }
    tr:last-child td { border-bottom: 0; } ol { margin: .3rem 0; padding-left: 1.5rem; }
    summary { cursor: pointer; } a { color: var(--accent); } .none { margin: 0; }
    .bad { color: var(--accent); font-weight: 600; } .live { color: var(--live); font-weight: 600; }
    .gone { color: var(--soft); } meter { width: 8rem; max-width: 100%; }
    @media (max-width: 42rem) {
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
      tr:last-child { border-bottom: 0; }
      td { display: grid; grid-template-columns: 7.5rem 1fr; border: 0; padding: .15rem 0; }
      td::before { content: attr(data-label); color: var(--soft); font-size: .85rem; }
      td > * { grid-column: 2; } td:empty { display: none; }
    }

    """
}
