/// The frame of every page: valid HTML without any request to elsewhere.
struct Page {
  let language: String
  let title: String
  /// From the page to the folder of the site: empty or `../`.
  let root: String
  let body: String

  var html: String {
    """
    <!doctype html>
    <html lang="\(Markup.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="referrer" content="no-referrer">
    <title>\(Markup.escaped(title))</title>
    <link rel="alternate" type="application/atom+xml" title="Atom" href="\(root)feed.xml">
    <link rel="alternate" type="application/feed+json" title="JSON Feed" href="\(root)feed.json">
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }
}
