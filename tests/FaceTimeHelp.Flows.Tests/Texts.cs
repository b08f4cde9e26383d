using System.Collections.Immutable;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Tests;

/// <summary>What tests do with a flow's text: find its problems, or walk it. Its scans find "appeared" or "nothing".</summary>
internal static class Texts
{
    public static DateOnly Today { get; } = new(2026, 11, 23);

    public static FlowCheck Check(string text, string? other = null) =>
        FlowCheck.Of(text, new CheckedAgainst(["appeared", "nothing"], Today, name => name == "other" ? other : null));

    public static ImmutableArray<Problem> ProblemsOf(string text) => Check(text).Problems;

    public static Problem ProblemOf(string text) => Assert.Single(ProblemsOf(text));

    public static SoundFlow Sound(string text)
    {
        var check = Check(text);
        Assert.Empty(check.Problems);
        return check.Sound!;
    }

    public static Walk Walk(string text) => new(Sound(text), KnownFacts.None);

    public static Problem Problem(ProblemCode code, int line, int column, string message, string? suggestion = null) =>
        new(code, new Place(line, column), message, suggestion);
}
