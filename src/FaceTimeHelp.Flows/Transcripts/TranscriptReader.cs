using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Transcripts;

/// <summary>
/// Reads a transcript: <c>flow NAME</c>, <c>fact NAME = VALUE</c>, <c>step &gt; answer</c> and <c>end NAME</c>, one a line; empty lines and
/// lines after <c>#</c> are left out. What is wrong is told, and the rest is read all the same.
/// </summary>
public sealed partial class TranscriptReader
{
    /// <summary>In characters; a walk of a thousand answers needs about a twentieth of it.</summary>
    private const int MaxLength = 1024 * 1024;

    private readonly List<TranscriptProblem> problems = [];
    private Transcript read = Transcript.Empty;

    private TranscriptReader()
    {
    }

    /// <summary>The transcript as far as it can be read, and everything that is wrong with its text.</summary>
    public static (Transcript Transcript, ImmutableArray<TranscriptProblem> Problems) Read(string text)
    {
        if (text.Length > MaxLength)
            return (Transcript.Empty, [new TranscriptProblem(1, $"A walk may have {MaxLength} characters; this text has {text.Length}.")]);

        var reader = new TranscriptReader();
        foreach (var (index, line) in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (line.Trim() is { Length: > 0 } written && written[0] != '#')
                reader.Add(index + 1, written);
        }

        return (reader.read, [.. reader.problems]);
    }

    private void Add(int number, string line)
    {
        if (FlowLine().Match(line) is { Success: true } flow)
            AddFlow(number, flow.Groups[1].Value);
        else if (FactLine().Match(line) is { Success: true } fact)
            AddFact(number, new GivenFact(fact.Groups[1].Value, fact.Groups[2].Value));
        else if (AnswerLine().Match(line) is { Success: true } answer)
            AddAnswer(new TranscriptAnswer(number, answer.Groups[1].Value, answer.Groups[2].Value));
        else if (EndLine().Match(line) is { Success: true } end)
            AddEnd(new TranscriptEnd(number, end.Groups[1].Value));
        else
            Tell(number, $"This line is none of `flow NAME`, `fact NAME = VALUE`, `step > answer` and `end NAME`: {Quoted.Words(line)}.");
    }

    private void AddFlow(int number, string name)
    {
        if (read.Flow is not null)
            Tell(number, $"The walk is through `{read.Flow}` already, and can be through one flow alone.");
        else
            read = read with { Flow = name };
    }

    private void AddFact(int number, GivenFact fact)
    {
        if (read.Facts.Any(known => known.Given.Fact == fact.Fact))
            Tell(number, $"The fact `{fact.Fact}` is given twice.");
        else
            read = read with { Facts = read.Facts.Add(new TranscriptFact(number, fact)) };
    }

    private void AddAnswer(TranscriptAnswer answer)
    {
        if (read.End is { } end)
            Tell(answer.Line, $"The walk has ended on line {end.Line}, so nothing can be answered any more.");
        else
            read = read with { Answers = read.Answers.Add(answer) };
    }

    private void AddEnd(TranscriptEnd end)
    {
        if (read.End is { } first)
            Tell(end.Line, $"The walk has ended on line {first.Line} already.");
        else
            read = read with { End = end };
    }

    private void Tell(int line, string message) => problems.Add(new TranscriptProblem(line, message));

    [GeneratedRegex(@"^flow\s+([^\s>=]+)$")]
    private static partial Regex FlowLine();

    [GeneratedRegex(@"^fact\s+([^\s>=]+)\s*=\s*(.+)$")]
    private static partial Regex FactLine();

    [GeneratedRegex(@"^([^\s>]+)\s*>\s*(.+)$")]
    private static partial Regex AnswerLine();

    [GeneratedRegex(@"^end\s+([^\s>=]+)$")]
    private static partial Regex EndLine();
}
