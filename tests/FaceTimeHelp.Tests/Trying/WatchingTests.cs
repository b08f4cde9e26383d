namespace FaceTimeHelp.Tests.Trying;

/// <summary>Flows that are saved while they are tried out, in lines: what is typed meanwhile, and which files are watched.</summary>
public sealed class WatchingTests : IDisposable
{
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
        var told = await computer.WatchTeaAsync(Answers());

        Assert.EndsWith(
            $"> 1\n{Tea.ReadAgain}{Tea.NotTaken}\nThis is a try-out. Nothing is looked at, and nothing is kept.\nPour the tea\nPour a little.\nWhat happened?\n1: Done\n2: It is empty\nOr type: back (<), case (c), repeat (r), quit (q), help (h).\n> q\nThis was a try-out: nothing is kept.\n",
            told.Out);
        Assert.Equal(ExitCode.Fine, told.ExitCode);

        IEnumerable<string> Answers()
        {
            yield return "1";
            yield return "small";
            computer.SaveTea(Tea.With("Pour it", "Pour the tea"));
            yield return "1";
            yield return "q";
        }
    }

    [Fact]
    public async Task What_is_typed_for_a_card_that_is_the_same_is_taken_by_the_new_flow()
    {
        var told = await computer.WatchTeaAsync(Answers());

        told.Says($"> 1\n{Tea.ReadAgain}You said: Yes\n");
        told.Says("Which glass?\n");
        told.SaysNot(Tea.NotTaken);

        IEnumerable<string> Answers()
        {
            computer.SaveTea(Tea.With("Which cup?", "Which glass?"));
            yield return "1";
        }
    }

    [Fact]
    public async Task A_flow_beside_it_that_it_uses_is_watched_too()
    {
        computer.SaveTea();
        var path = computer.Write("office.yaml", Office);

        var told = await computer.RunAsync(Answers(), "flow", "try", path, "--watch");

        told.Says($"{Tea.ReadAgain}{Tea.NotTaken}");
        told.Says("Put the cable in\n");

        IEnumerable<string> Answers()
        {
            yield return "1";
            computer.SaveTea(Tea.With("Put the plug in", "Put the cable in"));
            yield return "1";
        }
    }

    [Fact]
    public async Task A_save_is_noticed_on_the_last_card_too()
    {
        var told = await computer.WatchTeaAsync(Answers());

        told.Says($"> repeat\n{Tea.ReadAgain}{Tea.NotTaken}\nThis is a try-out. Nothing is looked at, and nothing is kept.\nThe tea is ice.\nPress Enter to leave. Or type: back (<), case (c), repeat (r), help (h).\n");
        Assert.Equal(ExitCode.Fine, told.ExitCode);

        IEnumerable<string> Answers()
        {
            yield return "1";
            yield return "small";
            yield return "It is empty";
            computer.SaveTea(Tea.With("The tea stays cold.", "The tea is ice."));
            yield return "repeat";
        }
    }

    [Fact]
    public async Task Without_watch_nothing_is_read_again()
    {
        var told = await computer.RunAsync(Answers(), "flow", "try", computer.SaveTea());

        told.Says("Which cup?\n");
        told.SaysNot(Tea.ReadAgain);

        IEnumerable<string> Answers()
        {
            computer.SaveTea("broken: [");
            yield return "1";
        }
    }

    public void Dispose() => computer.Dispose();
}
