using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>
/// A text as nodes. Where a parser stops, the cause is told, the smallest block around it is set aside, and the rest is read again, so
/// that everything else that is wrong can be told too.
/// </summary>
/// <param name="Root">What was read; null where that is nothing.</param>
/// <param name="IsWhole">Whether nothing was set aside.</param>
internal sealed record Document(Node? Root, bool IsWhole)
{
    private const int MaxTimes = 20;

    /// <summary>In characters, over all times: a long text is not read twenty times.</summary>
    private const int MaxLength = 32 * 1024 * 1024;

    public static Document Read(string text, ProblemList problems)
    {
        SourceLines? lines = null;
        for (var times = 0; times == 0 || times < Math.Min(MaxTimes, MaxLength / text.Length); times++)
        {
            var found = new ProblemList();
            var parser = new NodeParser(lines?.ToString() ?? text, lines, found);
            var root = parser.Parse();
            if (parser.Stopped is not { } stopped)
            {
                problems.AddAll(found);
                return new Document(root, lines is null or { AreWhole: true });
            }

            if (!Mend(stopped, lines ??= new SourceLines(text), problems))
                break;
        }

        return new Document(null, IsWhole: false);
    }

    /// <summary>Tells what is wrong and takes it out of the way; false where there is nothing more to take.</summary>
    private static bool Mend(Breakage stopped, SourceLines lines, ProblemList problems)
    {
        var within = stopped with { Place = lines.Within(stopped.Place) };
        var (cause, by) = within.Code == ProblemCode.NotYaml ? BrokenYaml.FindCause(within, lines) : (within, 0);
        problems.Add(cause.Code, cause.Place, cause.Message, cause.Suggestion);
        if (cause.Code == ProblemCode.TooMuch)
            return false;
        if (by == 0)
            return lines.SetAside(Block.At(cause.Place.Line, lines));

        lines.Move(cause.Place.Line, by);
        return true;
    }
}
