using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Tests;

namespace FaceTimeHelp.Flows.Tests;

/// <summary>The flows that are shipped, as their files stand in the repository.</summary>
internal static class RepositoryFlows
{
    /// <summary>Every word that a scan of the program may answer with, so that the shipped flows are sound here too.</summary>
    private static readonly string[] Verdicts =
    [
        "appeared", "appeared-without-movie", "appeared-without-still", "only-older", "maybe", "hidden", "recently-deleted", "other-library", "in-icloud", "nothing", "unreadable",
    ];

    public static IReadOnlyList<(string Name, string Text)> All { get; } =
        [.. Directory.GetFiles(Repository.At("flows"), "*.yaml").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n")))];

    public static FlowCheck Check(string text) => FlowCheck.Of(text, new CheckedAgainst(Verdicts, Texts.Today, TextOf));

    private static string? TextOf(string name) => All.Where(flow => flow.Name == name + ".yaml").Select(flow => flow.Text).FirstOrDefault();
}
