using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Recovery;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>
/// A text as nodes. Where a parser stops, the cause is told, the smallest block around it is set aside, and the rest is read again, so
/// that everything else that is wrong can be told too.
/// </summary>
/// <param name="Root">What was read; null where that is nothing.</param>
/// <param name="Lines">The lines as they were read in the end.</param>
internal sealed record Document(Node? Root, SourceLines Lines)
{
    private const int MaxTimes = 20;

    /// <summary>In characters, over all readings of the text together.</summary>
    private const int MaxLength = 32 * 1024 * 1024;

    public static Document Read(SourceLines lines, ProblemList problems)
    {
        long length = 0;
        for (var times = 0; times < MaxTimes && length < MaxLength; times++)
        {
            var text = lines.ToString();
            length += text.Length;
            var found = new ProblemList();
            var parser = new NodeParser(text, lines, found);
            var root = parser.Parse();
            if (parser.Stopped is not { } stopped)
            {
                problems.AddAll(found);
                return new Document(root, lines);
            }

            if (!Mend(stopped, lines, problems))
                break;
        }

        return new Document(null, lines);
    }

    /// <summary>Tells what is wrong and takes it out of the way; false where there is nothing more to take.</summary>
    private static bool Mend(Breakage stopped, SourceLines lines, ProblemList problems)
    {
        var within = stopped with { Place = lines.Within(stopped.Place) };
        var (cause, by) = within.Code != ProblemCode.TooMuch ? BrokenYaml.FindCause(within, lines) : (within, 0);
        problems.Add(cause.Code, cause.Place, cause.Message, cause.Suggestion);
        if (cause.Code == ProblemCode.TooMuch)
            return false;
        if (by == 0)
            return lines.SetAside(Block.At(cause.Place.Line, lines));

        lines.Move(cause.Place.Line, by);
        return true;
    }
}
