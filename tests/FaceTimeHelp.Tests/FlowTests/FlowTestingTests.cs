
namespace FaceTimeHelp.Tests.FlowTests;

public sealed class FlowTestingTests : IDisposable
{
    private const string Flow = """
        flow: tea
        title: Tea is cold
        reviewed: 2026-11-23
        start: kettle
        steps:
          kettle:
            ask: Is the kettle on?
            answers:
              - { say: "Yes", go: end }
              - { say: "No", go: end }
        ends:
          end: { outcome: solved, title: Tea. }
        """;

    private static readonly string ShippedFlow = Repository.At("flows", "facetime-photos.yaml");

    private readonly Computer computer = new();

    [Fact]
    public async Task The_built_in_flows_and_the_walks_beside_them_pass()
    {
        var told = await computer.RunAsync([], "flow", "test");

        Assert.Equal((ExitCode.Fine, ""), (told.ExitCode, told.Error));
        Assert.Matches(
            """
            ^facetime-photos \(built in\): FaceTime photos are missing
            (  Walk facetime-photos\.[\w.-]*walk \(built in\): passed.
            ){25}  Generated walks: \d+, and all come to an end.
              Covered: all \d+ answers, texts and ways.
            stop-others \(built in\): Stop others taking FaceTime photos of you
              Walk stop-others.no-switch.walk \(built in\): passed.
              Walk stop-others.walk \(built in\): passed.
              Generated walks: \d+, and all come to an end.
              Covered: all \d+ answers, texts and ways.
            take-a-facetime-photo \(built in\): How to take a FaceTime photo
              Walk take-a-facetime-photo.walk \(built in\): passed.
              Generated walks: \d+, and all come to an end.
              Covered: all \d+ answers, texts and ways.
            where-are-my-photos \(built in\): Where are my FaceTime photos\?
              Walk where-are-my-photos.walk \(built in\): passed.
              Generated walks: \d+, and all come to an end.
              Covered: all \d+ answers, texts and ways.
            \z
            """,
            told.Out);
    }

    [Fact]
    public async Task An_answer_that_became_unreachable_in_a_copy_is_named_with_its_line()
    {
        // Nobody can find a Mac where only telephones are asked.
        var text = (await File.ReadAllTextAsync(ShippedFlow, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n")
            .Replace("  call-again:\n", "  for-macs:\n    do:\n      - { when: { my_device: mac }, go: old-mac }\n      - go: next\n\n  old-mac:\n    title: An old Mac\n    answers:\n      - { say: It works, go: found }\n\n  call-again:\n", StringComparison.Ordinal)
            .Replace("- { say: \"No, or I don't know\", also: [\"no\", dont know], go: next, changed: false }\n", "- { say: None of these fits, go: only-telephones }\n", StringComparison.Ordinal)
            .Replace("  no-switch:\n", "  only-telephones:\n    do:\n      - { when: { my_device: mac }, go: next }\n      - go: for-macs\n\n  no-switch:\n", StringComparison.Ordinal);
        var path = computer.Write("copy.yaml", text);
        var line = 1 + Array.IndexOf(text.Split('\n'), "      - { say: It works, go: found }");

        Assert.Equal(ExitCode.Fine, (await computer.RunAsync([], "flow", "check", path)).ExitCode);
        var told = await computer.RunAsync([], "flow", "test", path);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        told.Says($"<folder>/copy.yaml({line},9): No walk takes the answer `It works` of `old-mac`: no combination of facts leads there.\n");
        Assert.Matches(@"  Covered: (\d+) of \d+ answers, texts and ways\.\n", told.Out);
    }

    [Fact]
    public async Task Every_walk_beside_a_flow_that_names_it_is_played_and_the_others_are_not()
    {
        var flow = computer.Write("tea.yaml", Flow);
        computer.Write("a.walk", "flow tea\nkettle > Yes\nend end\n");
        computer.Write("b.walk", "flow tea\n\nkettel > Yess\nend end\n");
        computer.Write("c.walk", "flow coffee\nkettle > Never\n");
        computer.Write("d.walk", "flow tea\nhm\n");

        var told = await computer.RunAsync([], "flow", "test", flow);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Equal(
            """
            <folder>/tea.yaml: Tea is cold
              Walk <folder>/a.walk: passed.
              Walk <folder>/b.walk: failed.
            <folder>/b.walk(3): The walk answers `kettel` here, but the question is `kettle`: Is the kettle on?
                Did you mean `kettle > Yes`?
              Walk <folder>/d.walk: failed.
            <folder>/d.walk(2): This line is none of `flow NAME`, `fact NAME = VALUE`, `step > answer` and `end NAME`: `hm`.
              Generated walks: 2, and all come to an end.
              Covered: all 3 answers, texts and ways.

            """,
            told.Out);
    }

    [Fact]
    public async Task A_walk_alone_is_played_on_the_flow_beside_it_and_nothing_else_is_done()
    {
        computer.Write("tea.yaml", Flow);

        var told = await computer.RunAsync([], "flow", "test", computer.Write("a.walk", "flow tea\nkettle > Yes\n"));

        Assert.Equal((ExitCode.Fine, "<folder>/tea.yaml: Tea is cold\n  Walk <folder>/a.walk: passed.\n"), (told.ExitCode, told.Out));
    }

    [Fact]
    public async Task A_walk_alone_that_names_no_flow_is_told_what_is_missing()
    {
        var told = await computer.RunAsync([], "flow", "test", computer.Write("a.walk", "kettle > Yes\n"));

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Equal("<folder>/a.walk: this walk does not name its flow. Begin it with a line such as `flow facetime-photos`.\n", told.Error);
    }

    [Fact]
    public async Task A_flow_with_problems_is_told_as_check_tells_it_and_not_walked()
    {
        var flow = computer.Write("tea.yaml", Flow.Replace("go: end", "go: ende", StringComparison.Ordinal));
        computer.Write("a.walk", "flow tea\nkettle > Yes\n");

        var told = await computer.RunAsync([], "flow", "test", flow);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.StartsWith("<folder>/tea.yaml: this flow cannot be walked before its problems are mended.\n<folder>/tea.yaml(9,27): error FTH007: There is no step `ende`.\n", told.Out);
        Assert.Contains((await computer.RunAsync([], "flow", "check", flow)).Out, told.Out, StringComparison.Ordinal);
        told.SaysNot("Walk");
    }

    [Fact]
    public async Task A_generated_walk_that_comes_to_no_end_is_printed_ready_to_keep()
    {
        var flow = computer.Write("tea.yaml", """
            flow: tea
            title: Tea is cold
            reviewed: 2026-11-23
            start: hello
            facts:
              sugar: { ask: Sugar?, one_of: { none: None, one: One } }
            steps:
              hello: { title: Hello, answers: [{ say: On, go: kettle }] }
              kettle: { ask: Is it on?, answers: [{ say: "Yes", go: fork }] }
              fork: { do: [{ when: { sugar: one }, go: kettle }, { go: end }] }
            ends:
              end: { outcome: solved, title: Tea. }
            """);

        var told = await computer.RunAsync([], "flow", "test", flow);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        told.Says(
            """
              Generated walks: 2, of which 1 cannot come to an end.

            # From `hello` no way leads to an end in this case, so people would go round in circles.

            flow tea
            fact sugar = one

            """);
    }

    public void Dispose() => computer.Dispose();
}
