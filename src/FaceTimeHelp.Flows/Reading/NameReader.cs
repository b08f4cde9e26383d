using System.Text.RegularExpressions;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Tells names that no walk could write: there a name stands on a line between signs of the walk's own.</summary>
internal static partial class NameReader
{
    /// <summary>What a flow, a fact, a step or an end may be called, as a regular expression that .NET and JavaScript read alike.</summary>
    public const string Syntax = @"[^\s>=#]+";

    /// <summary>The rule in words, to stand after "names".</summary>
    public const string Rule = "hold no spaces and none of `>`, `=` and `#`";

    /// <param name="owner">What bears the name, at the beginning of a sentence.</param>
    /// <param name="name">The name.</param>
    /// <param name="problems">What is wrong with it is told here.</param>
    public static void Tell(string owner, ScalarNode name, ProblemList problems)
    {
        if (name.Text.Length == 0)
            problems.Add(ProblemCode.WrongValue, name.Place, $"{owner} has no name here.", "Write a name before the `:`.");
        else if (!Name().IsMatch(name.Text))
        {
            problems.Add(
                ProblemCode.UnfitName,
                name.Place,
                $"{owner} is called {Quoted.Words(name.Text)}, but names {Rule}.",
                Better(name.Text));
        }
    }

    private static string Better(string name) => Unfit().Replace(name, "-").Trim('-') is { Length: > 0 } better
        ? $"Call it {Quoted.Words(better)}, here and wherever it is named."
        : "Give it a name of letters and digits.";

    [GeneratedRegex($@"^{Syntax}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"[-\s>=#]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unfit();
}
