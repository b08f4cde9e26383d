namespace FaceTimeHelp.Tests.Trying;

/// <summary>Flows that are saved while they are tried out, in lines: what is typed meanwhile, and what stands there while a flow is broken.</summary>
public sealed class WatchingTests : IDisposable
{
    private const string ReadAgain = "The flow was read again at 12:00:00.\n";
    private const string NotTaken = "What you typed was not taken: this has changed meanwhile.\n";

    private const string Office = """
        flow: office
        title: Tea at work
        use: tea
        start: begin
        steps:
          begin:
            ask: Are you at work?
            answers:
              - { say: "Yes", go: plug-in }
              - { say: "No", go: home }
          plug-in:
            ladder: [plug]
            verify: look
            solved: warm
            exhausted: cold
        ends:
          home: { outcome: unsolved, title: Go home. }
        """;

    private readonly Computer computer = new();

    [Fact]
    public async Task What_is_typed_for_a_card_that_has_changed_is_not_taken()
    {
        var told = await WatchAsync(Answers());

        Assert.EndsWith(
            $"> 1\n{ReadAgain}{NotTaken}\nThis is a try-out. Nothing is looked at, and nothing is kept.\nPour the tea\nPour a little.\nWhat happened?\n1: Done\n2: It is empty\nOr type: < goes back, c tells your case so far, r repeats, q leaves.\n> q\nThis was a try-out: nothing is kept.\n",
            told.Out);
        Assert.Equal(ExitCode.Fine, told.ExitCode);

        IEnumerable<string> Answers()
        {
            yield return "1";
            yield return "small";
            Save(Tea.With("Pour it", "Pour the tea"));
            yield return "1";
            yield return "q";
        }
    }

    [Fact]
    public async Task What_is_typed_for_a_card_that_is_the_same_is_taken_by_the_new_flow()
    {
        var told = await WatchAsync(Answers());

        told.Says($"> 1\n{ReadAgain}You said: Yes\n");
        told.Says("Which glass?\n");
        told.SaysNot(NotTaken);

        IEnumerable<string> Answers()
        {
            Save(Tea.With("Which cup?", "Which glass?"));
            yield return "1";
        }
    }

    [Fact]
    public async Task A_broken_flow_stands_in_the_place_of_the_step_until_it_is_mended()
    {
        var told = await WatchAsync(Answers());

        told.Says("""
            tea.yaml has 2 problems.
            Line 11, column 26 (FTH007): There is no step fixxes.

            - { say: "No", go: fixxes }
                               ^

            Did you mean fixes?

            There is one more problem.
            It goes on as soon as the file is saved.
            Or type: c tells your case so far, r repeats, q leaves.
            > Done
            There is nothing to answer here: save the file, and it goes on.
            > 
            There is nothing to answer here: save the file, and it goes on.
            """);
        Assert.EndsWith($"{ReadAgain}{NotTaken}\nThis is a try-out. Nothing is looked at, and nothing is kept.\nPour it\nPour a little.\nWhat happened?\n1: Done\n2: It is empty\nOr type: < goes back, c tells your case so far, r repeats, q leaves.\n> q\nThis was a try-out: nothing is kept.\n", told.Out);
        Assert.Equal(ExitCode.Fine, told.ExitCode);

        IEnumerable<string> Answers()
        {
            yield return "1";
            yield return "small";
            Save(Tea.With("go: fixes", "go: fixxes").Replace("go: look", "go: lok", StringComparison.Ordinal));
            yield return "Done";
            yield return "Done";
            yield return "";
            Save(Tea.Flow);
            yield return "Done";
            yield return "q";
        }
    }

    [Fact]
    public async Task A_flow_that_is_broken_from_the_beginning_begins_when_it_is_mended()
    {
        var told = await computer.RunAsync(Answers(), "flow", "try", Save("flow: ["), "--watch", "--from", "pour", "--fact", "cup=big");

        Assert.StartsWith("tea.yaml\n\nThis is a try-out.", told.Out);
        told.Says("\nPour it\nPour a lot.\n");
        Assert.Equal(ExitCode.Fine, told.ExitCode);

        IEnumerable<string> Answers()
        {
            Save(Tea.Flow);
            yield return "1";
        }
    }

    [Fact]
    public async Task Leaving_a_broken_flow_names_it_and_says_that_there_are_problems()
    {
        var told = await WatchAsync(Answers());

        Assert.EndsWith("> q\nThis was a try-out: nothing is kept. tea.yaml has a problem.\n", told.Out);
        Assert.Equal(ExitCode.NotSolved, told.ExitCode);

        IEnumerable<string> Answers()
        {
            Save(Tea.With("go: pour", "go: por"));
            yield return "q";
        }
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_and_may_come_back()
    {
        var told = await WatchAsync(Answers());

        told.Says("There is no flow file <folder>/tea.yaml.\nIt goes on as soon as the file is saved.\n");
        told.Says("Is the kettle on?\nYour answer\n1: Yes\n2: No\nOr type: c tells your case so far, r repeats, q leaves.\n> q\n");

        IEnumerable<string> Answers()
        {
            File.Delete(Save(Tea.Flow));
            yield return "1";
            Save(Tea.Flow);
            yield return "1";
            yield return "q";
        }
    }

    [Fact]
    public async Task A_flow_beside_it_that_it_uses_is_watched_too()
    {
        Save(Tea.Flow);
        var path = computer.Write("office.yaml", Office);

        var told = await computer.RunAsync(Answers(), "flow", "try", path, "--watch");

        told.Says($"{ReadAgain}{NotTaken}");
        told.Says("Put the cable in\n");

        IEnumerable<string> Answers()
        {
            yield return "1";
            Save(Tea.With("Put the plug in", "Put the cable in"));
            yield return "1";
        }
    }

    [Fact]
    public async Task Without_watch_nothing_is_read_again()
    {
        var told = await computer.RunAsync(Answers(), "flow", "try", Save(Tea.Flow));

        told.Says("Which cup?\n");
        told.SaysNot(ReadAgain);

        IEnumerable<string> Answers()
        {
            Save("broken: [");
            yield return "1";
        }
    }

    public void Dispose() => computer.Dispose();

    private string Save(string flow) => computer.Write("tea.yaml", flow);

    private Task<Told> WatchAsync(IEnumerable<string> typed) => computer.RunAsync(typed, "flow", "try", Save(Tea.Flow), "--watch");
}
