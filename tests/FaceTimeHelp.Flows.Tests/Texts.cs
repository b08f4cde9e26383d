using System.Collections.Immutable;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Tests;

/// <summary>What tests do with a flow's text: find its problems, or walk it. Its scans find "appeared" or "nothing".</summary>
internal static class Texts
{
    public static ImmutableArray<Problem> ProblemsOf(string text) => FlowCheck.Of(text, ["appeared", "nothing"]).Problems;

    public static Problem ProblemOf(string text) => Assert.Single(ProblemsOf(text));

    public static SoundFlow Sound(string text)
    {
        var check = FlowCheck.Of(text, ["appeared", "nothing"]);
        Assert.Empty(check.Problems);
        return check.Sound!;
    }

    public static Walk Walk(string text) => new(Sound(text), KnownFacts.None);

    public static Problem Problem(ProblemCode code, int line, int column, string message, string? suggestion = null) =>
        new(code, new Place(line, column), message, suggestion);
}
