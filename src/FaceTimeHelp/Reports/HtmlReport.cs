using System.Diagnostics;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>A report as one page that loads nothing: its policy forbids even what nobody wrote into it.</summary>
internal static class HtmlReport
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1d1d1f; --paper: #ffffff; --quiet: #5f5f66; --line: #c9c9cf; --old: #5f5f66; --new: #0a6e3c; }
        @media (prefers-color-scheme: dark) { :root { --ink: #f2f2f4; --paper: #161618; --quiet: #a9a9b2; --line: #48484f; --old: #a9a9b2; --new: #5fd08f; } }
        body { margin: 0 auto; padding: 1rem; max-width: 42rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; line-height: 1.25; }
        h2 { margin-top: 2rem; border-bottom: 1px solid var(--line); font-size: 1.15rem; }
        ul { padding-left: 1.25rem; }
        li ul { color: var(--quiet); }
        figure { margin: 1rem 0; }
        figcaption { color: var(--quiet); }
        svg { width: 100%; max-width: 30rem; height: auto; font: 12px system-ui, sans-serif; }
        """;

    public static string Of(Outline outline) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{Escape(outline.Title)}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <h1>{Escape(outline.Title)}</h1>
        {string.Join('\n', outline.Blocks.Select(Element))}
        </body>
        </html>

        """;

    internal static string Escape(string text) => Printable.From(text.ReplaceLineEndings(" "))
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Element(Block block) => block switch
    {
        Heading(var words) => $"<h2>{Escape(words)}</h2>",
        Sentences(var words) => $"<p>{Escape(words)}</p>",
        Items(var items) => $"<ul>\n{string.Join('\n', items.Select(Element))}\n</ul>",
        Drawn drawn =>
            $"<figure>\n{TimelineSvg.Of(drawn)}\n"
            + $"<figcaption>{Escape(drawn.Words)}<br/>{Escape(Drawn.Legend)}</figcaption>\n</figure>",
        _ => throw new UnreachableException(),
    };

    private static string Element(Item item) => item.Below.IsEmpty
        ? $"<li>{Escape(item.Text)}</li>"
        : $"<li>{Escape(item.Text)}\n<ul>\n{string.Join('\n', item.Below.Select(line => $"<li>{Escape(line)}</li>"))}\n</ul></li>";
}
