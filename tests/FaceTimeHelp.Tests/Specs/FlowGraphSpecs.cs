namespace FaceTimeHelp.Tests.Specs;

public sealed class FlowGraphSpecs : IDisposable
{
    private readonly FaceTimeHelpProcess program = new();

    [Theory]
    [InlineData("facetime-photos")]
    [InlineData("stop-others")]
    [InlineData("take-a-facetime-photo")]
    [InlineData("where-are-my-photos")]
    public async Task Graphviz_draws_the_flows_that_are_built_in(string flow)
    {
        Installed.OrSkip("dot");

        var told = await program.RunInShellAsync($"set -o pipefail; {FaceTimeHelpProcess.InShell} flow graph {flow} --format dot | dot -Tsvg", "");

        Assert.Equal((ExitCode.Fine, ""), (told.ExitCode, told.Error));
        Assert.Contains("</svg>", told.Out, StringComparison.Ordinal);
    }

    /// <summary>Each text stands whole in one of the pictures' lines, as its author wrote it.</summary>
    [Theory]
    [InlineData("\"quotes\" 'and' `code`")]
    [InlineData("[a] (b) {c} |d| <e> &amp;")]
    [InlineData("a; b -> c # \\N \\G \\")]
    [InlineData("日本語 è 👩‍👩‍👧 ]; n1 [")]
    public async Task Graphviz_shows_what_an_author_wrote_as_it_is(string words)
    {
        Installed.OrSkip("dot");
        var flow = $"flow: a\ntitle: A\nstart: a\nsteps:\n  a: {{ ask: 'WORDS', answers: [{{ say: 'WORDS', go: b }}] }}\nends:\n  b: {{ outcome: solved, title: 'WORDS' }}"
            .Replace("WORDS", words.Replace("'", "''", StringComparison.Ordinal), StringComparison.Ordinal);

        var told = await program.RunInShellAsync($"set -o pipefail; {FaceTimeHelpProcess.InShell} flow graph - --format dot | dot -Tsvg", flow);

        Assert.Equal((ExitCode.Fine, ""), (told.ExitCode, told.Error));
        var texts = System.Xml.Linq.XDocument.Parse(told.Out).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value.Replace('\u00a0', ' '));
        Assert.Equal(3, texts.Count(text => text == words));
    }

    [Fact]
    public async Task A_flow_is_drawn_for_mermaid_unless_asked_otherwise()
    {
        var told = await program.RunAsync("flow", "graph", "facetime-photos");

        Assert.Equal((ExitCode.Fine, ""), (told.ExitCode, told.Error));
        Assert.StartsWith("flowchart TD\n", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_with_errors_is_not_drawn_but_its_problems_are_told()
    {
        var path = program.Folder.Write("tea.yaml", "flow: tea\ntitle: Tea\nstart: kettle\nends:\n  warm: { outcome: solved, title: Tea. }\nsteps:\n  kettle: { ask: Is it on?, answers: [{ say: \"Yes\", go: wrm }] }\n");

        var told = await program.RunAsync("flow", "graph", path);

        Assert.Equal((ExitCode.NotSolved, ""), (told.ExitCode, told.Out));
        Assert.StartsWith($"{path}(7,57): error FTH007: There is no step `wrm`.", told.ErrorLines[0], StringComparison.Ordinal);
    }

    public void Dispose() => program.Dispose();
}
