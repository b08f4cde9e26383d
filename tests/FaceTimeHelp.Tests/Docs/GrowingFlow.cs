namespace FaceTimeHelp.Tests.Docs;

/// <summary>
/// The flow that the documentation grows piece by piece: each piece goes under the word that it begins with, and what has the same
/// name takes the place of the earlier. A piece that names a flow begins a new one.
/// </summary>
internal sealed class GrowingFlow
{
    private readonly Dictionary<string, Dictionary<string, string>> parts = [];

    public string Text => string.Concat(parts.Select(part => part.Key + string.Concat(part.Value.Values)));

    public void Add(string piece)
    {
        if (piece.StartsWith("flow:", StringComparison.Ordinal))
            parts.Clear();
        var part = "";
        var name = "";
        foreach (var line in piece.Split('\n').Where(line => line.Length > 0))
        {
            if (line[0] != ' ')
                part = Begin(line);
            else if (line[2] != ' ')
                parts[part][name = line[..line.IndexOf(':')]] = line + "\n";
            else
                parts[part][name] += line + "\n";
        }
    }

    /// <summary>A word with something after its colon is written anew; one with a part below it keeps what stands there.</summary>
    private string Begin(string line)
    {
        var same = parts.Keys.FirstOrDefault(part => part.Split(':')[0] == line.Split(':')[0]);
        if (same is not null && same != line + "\n")
            parts.Remove(same);
        parts.TryAdd(line + "\n", []);
        return line + "\n";
    }
}
