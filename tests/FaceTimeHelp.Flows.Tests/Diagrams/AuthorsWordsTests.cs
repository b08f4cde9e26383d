using System.Text.RegularExpressions;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Diagrams;
using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Diagrams;

/// <summary>Whatever an author writes stays words in a diagram.</summary>
public sealed class AuthorsWordsTests
{
    /// <summary>Every line that the writer for Mermaid may write: names are numbers, and in a label every sign with a meaning is a number too.</summary>
    private static readonly Regex MermaidLine = new("""^(flowchart TD|  accTitle: L*|  classDef \w+ [\w#:, -]+|  subgraph g\d+\["L+"\]|  end|  class n\d+ \w+|  n\d+[\[({/]+"L+"[\])}/]+|  n\d+ (-->|-\.->)(\|"L+"\|)? n\d+)$"""
        .Replace("L", @"(?:[\p{L}\p{N} ]|#\d+;|(?<=\p{L})[,.?!'-]|<br>)", StringComparison.Ordinal));

    public static TheoryData<string> Hostile =>
    [
        "\"quotes\" and 'more'", "[a] (b) {c} |d|", "a; b --> c", "#35; #quot; #", "%%{init: {'theme': 'dark'}}%%", "<script>alert(1)</script> &lt;", "`code` **bold** _it_",
        "end", "1. list", "- list", "a\\nb \\", "\\N \\G \\\"", "subgraph graph style classDef x fill:#f00;", "click n1 href \"x\"", "日本語 è 👩‍👩‍👧 עברית", "ﬂ°°60¶ß", "---", "$x^2$ ~ @ = * + / ? !", ":::used", "\"]; n1[\"",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_words_of_an_author_are_taken_for_mermaids(string words)
    {
        var drawn = Drawing.Of(FlowDiagram.WriteMermaid, Saying(words));
        Assert.All(drawn.TrimEnd('\n').Split('\n'), line => Assert.Matches(MermaidLine, line));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_words_of_an_author_end_graphvizs_quotes(string words)
    {
        var drawn = Drawing.Of(FlowDiagram.WriteDot, Saying(words));
        var outside = Regex.Replace(drawn, @"""(?:[^""\\\n]|\\.)*""", "Q");
        Assert.All(outside.TrimEnd('\n').Split('\n'), line => Assert.Matches(@"^(digraph flow \{|\}|  [\w =;,\[\]>{}-]+)$", line));
    }

    /// <summary>The same words wherever an author may write some.</summary>
    private static SoundFlow Saying(string words)
    {
        var check = Check($$"""
            flow: hostile
            title: WORDS
            start: fork
            facts:
              device: { label: WORDS, ask: Which?, one_of: { phone: WORDS, mac: Mac } }
            steps:
              fork: { do: [{ when: { device: phone }, go: NAME }, { go: ladder }] }
              NAME: { ask: WORDS, answers: [{ say: WORDS, go: ladder }] }
              ladder: { ladder: [rung], verify: test, solved: finish, exhausted: finish }
              rung: { title: WORDS, text: Do., answers: [{ say: Done, go: next }] }
              test: { title: WORDS, answers: [{ say: WORDS, go: next }, { say: "Yes", go: solved }] }
            ends:
              finish: { outcome: solved, title: WORDS }
            """.Replace("WORDS", InQuotes(words), StringComparison.Ordinal).Replace("NAME", InQuotes(Regex.Replace(words, @"[\s>=#]", "")), StringComparison.Ordinal));
        Assert.DoesNotContain(check.Problems, problem => problem.Severity == Severity.Error);
        return check.Sound!;
    }

    private static string InQuotes(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";
}
