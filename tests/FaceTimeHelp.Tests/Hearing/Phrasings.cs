namespace FaceTimeHelp.Tests.Hearing;

/// <summary>What people may type at the first question of the built-in flow, each with what it should come to.</summary>
internal static class Phrasings
{
    /// <summary>Those that the flow and the matching were improved with.</summary>
    public static IReadOnlyList<Phrasing> Tuned { get; } = Read("phrasings.txt");

    /// <summary>Those that were not looked at meanwhile.</summary>
    public static IReadOnlyList<Phrasing> HeldOut { get; } = Read("phrasings-held-out.txt");

    private static List<Phrasing> Read(string file)
    {
        var read = new List<Phrasing>();
        var expected = "";
        foreach (var line in File.ReadLines(Repository.At("tests", "FaceTimeHelp.Tests", "Hearing", file)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
                expected = line.Trim('[', ']');
            else
                read.Add(new Phrasing(line, expected));
        }

        return read;
    }
}

/// <param name="Words">As somebody typed them.</param>
/// <param name="Expected">The answer that they mean; "(none)" where it is none of the first six; or "(unclear)" where they may be asked about or not understood.</param>
internal sealed record Phrasing(string Words, string Expected);
