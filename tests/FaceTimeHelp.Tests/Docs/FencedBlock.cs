namespace FaceTimeHelp.Tests.Docs;

/// <summary>A piece of code in a page of documentation.</summary>
/// <param name="Language">What stands after the opening fence.</param>
/// <param name="Line">Where its text begins, from 1.</param>
internal sealed record FencedBlock(string Language, int Line, string Text)
{
    private const string Fence = "```";

    /// <summary>All blocks of a page, in order.</summary>
    public static IEnumerable<FencedBlock> In(string page)
    {
        var lines = File.ReadAllLines(page);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;

            var end = Array.FindIndex(lines, i + 1, line => line.StartsWith(Fence, StringComparison.Ordinal));
            yield return new FencedBlock(lines[i][Fence.Length..], i + 2, string.Join('\n', lines[(i + 1)..end]) + "\n");
            i = end;
        }
    }
}
