namespace FaceTimeHelp.Tests.Cases;

public sealed class EditedFlowTests : IDisposable
{
    private const string Flow = """
        flow: tea
        title: Tea is cold
        start: kettle
        steps:
          kettle:
            ask: Is the kettle on?
            answers:
              - { say: "Yes", go: cup }
              - { say: "No", go: end }
          cup:
            ask: Is the cup warm?
            answers:
              - { say: "Yes", go: spoon }
              - { say: "No", go: end }
          spoon:
            ask: Is there a spoon?
            answers:
              - { say: "Yes", go: end }
              - { say: "No", go: end }
        ends:
          end: { outcome: solved, title: Tea. }
        """;

    private readonly Computer computer = new();

    [Fact]
    public async Task An_edited_flow_goes_on_as_far_as_answers_fit_and_keeps_later_ones()
    {
        computer.Write("home/flows/tea.yaml", Flow);
        await TeaAsync("Yes", "Yes");
        computer.Write("home/flows/tea.yaml", Flow.Replace("\"Yes\", go: spoon", "\"A little\", go: spoon", StringComparison.Ordinal));

        var edited = await TeaAsync("1", "A little");
        edited.Says("The guide has changed since then, so your last answers no longer fit. We go on where they still do.\n\nIs the cup warm?\n");

        var again = await TeaAsync("1");
        again.SaysNot("has changed");
        Assert.EndsWith("I was waiting for an answer to: Is there a spoon?\nEverything is saved. Start facetimehelp again, and it goes on right here.\n", again.Error);
    }

    [Fact]
    public async Task An_edited_flow_leaves_out_a_given_fact_that_it_does_not_have_any_more()
    {
        const string fact = "facts:\n  sugar: { ask: \"Sugar?\", one_of: { none: None, one: One } }\n";
        computer.Write("home/flows/tea.yaml", Flow.Replace("steps:\n", fact + "steps:\n", StringComparison.Ordinal));
        await computer.RunAsync(["Yes"], "fix", "tea", "--photos", computer.Photos, "--fact", "sugar=one");
        computer.Write("home/flows/tea.yaml", Flow);

        var told = await TeaAsync("1");

        told.Says("We go on where they still do.\n\nIs the cup warm?\n");
    }

    [Fact]
    public async Task A_flow_that_cannot_be_read_any_more_is_told_and_one_can_start_again()
    {
        computer.Write("home/flows/tea.yaml", Flow);
        await TeaAsync("Yes");
        var saved = Assert.Single(computer.Archive.List());
        computer.Write("home/flows/tea.yaml", "flow: [");
        using var reception = computer.Receive();

        Assert.Null(reception.Preview(saved));
        Assert.Contains("cannot be used", Assert.Throws<UserError>(() => reception.Resume(saved)).Message);
    }

    public void Dispose() => computer.Dispose();

    private Task<Told> TeaAsync(params string[] typed) => computer.RunAsync(typed, "fix", "tea", "--photos", computer.Photos);
}
