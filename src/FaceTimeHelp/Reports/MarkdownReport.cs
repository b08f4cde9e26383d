using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>A report as Markdown that is read well as it is, in a mail.</summary>
internal static partial class MarkdownReport
{
    public static string Of(Outline outline) => Written(outline, "# ", "## ", Escape);

    /// <summary>The same as plain words.</summary>
    public static string Words(Outline outline) => Written(outline, "", "", words => Printable.From(words.ReplaceLineEndings(" ")));

    private static string Written(Outline outline, string title, string heading, Func<string, string> write)
    {
        var text = new StringBuilder($"{title}{write(outline.Title)}\n");
        foreach (var block in outline.Blocks)
            text.Append('\n').Append(Lines(block));
        return text.ToString();

        string Lines(Block block) => block switch
        {
            Heading(var words) => $"{heading}{write(words)}\n",
            Sentences(var words) => $"{write(words)}\n",
            Drawn { Words: var words } => $"{write(words)}\n",
            Items(var items) => string.Concat(items.Select(Item)),
            _ => throw new UnreachableException(),
        };

        string Item(Item item) => string.Concat(item.Below.Select(line => $"  - {write(line)}\n").Prepend($"- {write(item.Text)}\n"));
    }

    /// <summary>
    /// Text from outside makes no marks, no links and no pictures. Signs that mean nothing where they stand are left as they
    /// are.
    /// </summary>
    internal static string Escape(string text) =>
        Mark().Replace(
            Printable.From(text.ReplaceLineEndings(" ")),
            mark => mark.Value.Length == 1 ? $"\\{mark.Value}" : $"{mark.Value[..^1]}\\{mark.Value[^1]}");

    [GeneratedRegex(@"[\\`*\[\]<~|]|&(?=#|[A-Za-z])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#>+=-]|^[0-9]{1,9}[.)](?= |$)")]
    private static partial Regex Mark();
}
