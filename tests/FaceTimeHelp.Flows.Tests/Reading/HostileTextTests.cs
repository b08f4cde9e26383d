using CsCheck;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Tests.Reading;

/// <summary>
/// No text, however mutilated, makes the checker fail. A failure prints the seed: set <c>CsCheck_Seed</c> to it and run the test again. With
/// <c>FACETIMEHELP_LONG_TESTS=1</c> it goes on for ten minutes.
/// </summary>
public sealed class HostileTextTests
{
    private const string Signs = "[]{}:-?\"'*&!|>%@`#, \n\r\t\\\u001b\u202e\u2028\u0085\ufeff\ud800x";

    private static readonly int Seconds = Environment.GetEnvironmentVariable("FACETIMEHELP_LONG_TESTS") == "1" ? 600 : 4;

    private static readonly string[] Texts = [Sample.Text.ReplaceLineEndings("\n"), .. RepositoryFlows.All.Select(flow => flow.Text)];

    private static readonly Gen<Func<string, string>> Mutation = Gen.OneOf(
        Gen.Select(Gen.Double[0, 1], (at) => (Func<string, string>)(text => text.Length == 0 ? text : text.Remove(Math.Min(Index(text, at), text.Length - 1), 1))),
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, Signs.Length - 1], (at, sign) => (Func<string, string>)(text => text.Insert(Index(text, at), Signs[sign].ToString()))),
        Gen.Select(Gen.Double[0, 1], Gen.Int[-3, 3], (at, by) => (Func<string, string>)(text => EditLine(text, at, line => Moved(line, by)))),
        Gen.Select(Gen.Double[0, 1], (at) => (Func<string, string>)(text => EditLine(text, at, _ => []))),
        Gen.Select(Gen.Double[0, 1], (at) => (Func<string, string>)(text => EditLine(text, at, line => [line, line]))),
        Gen.Select(Gen.Double[0, 1], (at) => (Func<string, string>)(text => text[..Index(text, at)])),
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 2], (at, from, of) => (Func<string, string>)(text => text[..Index(text, at)] + Texts[of][Index(Texts[of], from)..])),
        Gen.Select(Gen.Double[0, 1], Gen.Int[1, 300], Gen.OneOf(((string[])["[", "{", "- ", "? ", "a: ", "\"", "!", "&a ", "\r"]).Select(Gen.Const).ToArray()), (at, times, sign) => (Func<string, string>)(text => text.Insert(Index(text, at), string.Concat(Enumerable.Repeat(sign, times))))),
        Gen.Select(Gen.Double[0, 1], Gen.Int[1, 5000], (at, length) => (Func<string, string>)(text => EditLine(text, at, line => [new string('k', length) + ": " + line]))));

    [Fact]
    public void A_mutilated_flow_is_told_in_places_of_its_own_and_never_fails() =>
        Gen.Select(Gen.Int[0, 2], Mutation.List[1, 4])
            .Sample((of, mutations) => Holds(mutations.Aggregate(Texts[of], (text, mutate) => mutate(text))), time: Seconds, print: made => $"text {made.Item1} with {made.Item2.Count} mutations");

    private static bool Holds(string text)
    {
        var check = RepositoryFlows.Check(text);
        var lines = text.TrimStart('\uFEFF').Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        return check.Problems.All(problem => problem.Severity == Severity.Hint) == check.Sound is not null
            && check.Problems.All(problem => problem.Place.Line >= 1 && problem.Place.Line <= lines.Length && problem.Place.Column >= 1 && problem.Place.Column <= lines[problem.Place.Line - 1].Length + 1);
    }

    private static int Index(string text, double share) => (int)(share * text.Length);

    private static string EditLine(string text, double at, Func<string, string[]> edit)
    {
        var lines = text.Split('\n').ToList();
        var line = (int)(at * (lines.Count - 1));
        var edited = edit(lines[line]);
        lines.RemoveAt(line);
        lines.InsertRange(line, edited);
        return string.Join('\n', lines);
    }

    private static string[] Moved(string line, int by) => [by >= 0 ? new string(' ', by) + line : line[Math.Min(-by, line.Length)..]];
}
