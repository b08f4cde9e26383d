using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tests.Tui;

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

    private const string WithSugar = """
        facts:
          sugar: { ask: "Sugar?", one_of: { none: None, one: One, two: Two } }
        steps:
        """;

    [Fact]
    public async Task An_edited_flow_goes_on_as_far_as_answers_fit_and_says_why()
    {
        computer.Write("home/flows/tea.yaml", Flow);
        await TeaAsync("Yes", "Yes");
        computer.Write("home/flows/tea.yaml", Flow.Replace("\"Yes\", go: spoon", "\"A little\", go: spoon", StringComparison.Ordinal));

        var edited = await TeaAsync("1", "A little");
        edited.Says(
            """
            Welcome back. You have not finished yet.
            The guide has changed since then: your answer "Yes" at "Is the cup warm?" is no longer there, so we go on at that step.

            The answers before that are kept. You were here last today 12:00.
            How shall we go on?
            """);
        edited.Says("You said: Go on where I was\n\nIs the cup warm?\n");

        var again = await TeaAsync("1");
        again.SaysNot("has changed");
        again.Says("All your answers are kept.\n");
        Assert.EndsWith("I was waiting for an answer to: Is there a spoon?\nEverything is saved. Start facetimehelp again, and it goes on right here.\n", again.Error);
    }

    [Fact]
    public Task A_step_that_is_gone_is_told() => LosesTheCupAsync(
        Flow.Replace("cup", "mug", StringComparison.Ordinal),
        "the step cup no longer exists, so we go on at \"Is the mug warm?\"");

    [Fact]
    public Task A_step_that_comes_elsewhere_is_told() => LosesTheCupAsync(
        Flow.Replace("go: cup", "go: spoon", StringComparison.Ordinal).Replace("a spoon?\n    answers:\n      - { say: \"Yes\", go: end }", "a spoon?\n    answers:\n      - { say: \"Yes\", go: cup }", StringComparison.Ordinal),
        "\"Is the cup warm?\" does not come next any more, so we go on at \"Is there a spoon?\"");

    [Fact]
    public Task A_question_that_comes_before_it_now_is_told() => LosesTheCupAsync(
        Flow.Replace("go: cup", "go: fork", StringComparison.Ordinal).Replace("steps:", WithSugar + "\n  fork: { do: [{ when: { sugar: none }, go: cup }, { go: spoon }] }", StringComparison.Ordinal),
        "\"Is the cup warm?\" does not come next any more, so we go on at \"Sugar?\"");

    [Theory]
    [InlineData("none: None, one: One, two: Two", "none: None, two: Two", "your answer \"one\" to \"Sugar?\" is no longer possible, so we go on at \"Sugar?\"")]
    [InlineData("sugar", "honey", "the question for sugar no longer exists, so we go on at \"Sugar?\"")]
    public async Task A_fact_that_was_told_and_no_longer_can_be_is_told(string before, string after, string sentence)
    {
        var flow = Flow.Replace("steps:", WithSugar, StringComparison.Ordinal).Replace("ask: Is the kettle on?", "title: Kettle\n    do: [{ when: { sugar: none }, text: A }, { text: B }]", StringComparison.Ordinal);
        computer.Write("home/flows/tea.yaml", flow);
        await TeaAsync("one", "Yes");
        computer.Write("home/flows/tea.yaml", flow.Replace(before, after, StringComparison.Ordinal));

        (await TeaAsync("1")).Says($"The guide has changed since then: {sentence}.\n");
    }

    [Fact]
    public async Task A_given_fact_that_no_longer_can_be_is_asked_and_told()
    {
        var flow = Flow.Replace("steps:", WithSugar, StringComparison.Ordinal).Replace("ask: Is the kettle on?", "title: Kettle\n    do: [{ when: { sugar: none }, text: A }, { text: B }]", StringComparison.Ordinal);
        computer.Write("home/flows/tea.yaml", flow);
        await computer.RunAsync(["Yes"], "fix", "tea", "--photos", computer.Photos, "--fact", "sugar=one");
        computer.Write("home/flows/tea.yaml", flow.Replace("one: One, ", "", StringComparison.Ordinal));

        (await TeaAsync("1")).Says("The guide has changed since then: your answer \"one\" to \"Sugar?\" is no longer possible, so we go on at \"Sugar?\".\n");
    }

    [Fact]
    public async Task A_given_fact_that_the_flow_does_not_have_any_more_is_no_loss()
    {
        computer.Write("home/flows/tea.yaml", Flow.Replace("steps:", WithSugar, StringComparison.Ordinal));
        await computer.RunAsync(["Yes"], "fix", "tea", "--photos", computer.Photos, "--fact", "sugar=one");
        computer.Write("home/flows/tea.yaml", Flow);

        var told = await TeaAsync("1");

        told.SaysNot("has changed");
        told.Says("You said: Go on where I was\n\nIs the cup warm?\n");
    }

    [Fact]
    public async Task A_change_that_touches_no_answer_is_not_told()
    {
        computer.Write("home/flows/tea.yaml", Flow);
        await TeaAsync("Yes", "Yes");
        computer.Write("home/flows/tea.yaml", Flow.Replace("Is the kettle on?", "Is it on?", StringComparison.Ordinal));

        var told = await TeaAsync("1");

        told.SaysNot("has changed");
        told.Says("All your answers are kept.\n");
    }

    [Fact]
    public async Task A_fix_that_can_no_longer_be_left_out_is_told()
    {
        var flow = Flow.Replace("\"Yes\", go: cup", "\"Yes\", go: fixes", StringComparison.Ordinal)
            .Replace("steps:\n", "steps:\n  fixes: { ladder: [sieve, lid], verify: cup, solved: end, exhausted: end }\n  sieve: { title: Clean the sieve, answers: [{ say: Done, go: next }] }\n  lid: { title: Close the lid, answers: [{ say: Done, go: end }] }\n", StringComparison.Ordinal);
        computer.Write("home/flows/tea.yaml", flow);
        await TeaAsync("Yes", "!");
        computer.Write("home/flows/tea.yaml", flow.Replace("go: fixes", "go: sieve", StringComparison.Ordinal).Replace("go: next", "go: cup", StringComparison.Ordinal).Replace("\"No\", go: end }\n  cup", "\"No\", go: fixes }\n  cup", StringComparison.Ordinal));

        (await TeaAsync("1")).Says("The guide has changed since then: \"Clean the sieve\" can no longer be left out, so we go on at that step.\n");
    }

    [Fact]
    public async Task A_case_that_is_taken_up_by_its_name_says_it_on_its_first_card_in_both_front_ends()
    {
        computer.Write("home/flows/tea.yaml", Flow);
        await TeaAsync("Yes", "Yes");
        computer.Write("home/flows/tea.yaml", Flow.Replace("\"Yes\", go: spoon", "\"A little\", go: spoon", StringComparison.Ordinal));

        var told = await computer.RunAsync([], "fix", "--resume", Path.GetFileName(computer.CaseFolder));

        told.Says("\nIs the cup warm?\nThe guide has changed since then: your answer \"Yes\" at \"Is the cup warm?\" is no longer there, so we go on at that step.\n");
    }

    [Fact]
    public async Task The_wizard_says_it_where_it_offers_the_case()
    {
        computer.Write("home/flows/tea.yaml", Flow);
        await TeaAsync("Yes", "Yes");
        computer.Write("home/flows/tea.yaml", Flow.Replace("\"Yes\", go: spoon", "\"A little\", go: spoon", StringComparison.Ordinal));
        using var reception = computer.Receive("tea");
        using var theatre = new Theatre(new ResumeScene(reception, Assert.Single(computer.Archive.List()), new StillClock()), 120, 40);

        Assert.Contains("The guide has changed since then: your answer \"Yes\" at \"Is the cup warm?\"", theatre.Screen, StringComparison.Ordinal);
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

    /// <summary>A case that has answered the cup meets this flow.</summary>
    private async Task LosesTheCupAsync(string edited, string sentence)
    {
        computer.Write("home/flows/tea.yaml", Flow);
        await TeaAsync("Yes", "Yes");
        computer.Write("home/flows/tea.yaml", edited);

        (await TeaAsync("1")).Says($"The guide has changed since then: {sentence}.\n");
    }

    private Task<Told> TeaAsync(params string[] typed) => computer.RunAsync(typed, "fix", "tea", "--photos", computer.Photos);
}
