using FaceTimeHelp.Conversing;
using FaceTimeHelp.Scenes;
using FaceTimeHelp.Tests.Trying;
using FaceTimeHelp.Tests.Tui;

namespace FaceTimeHelp.Tests.Cases;

/// <summary>Cases whose flow was changed before they were taken up again.</summary>
public sealed class EditedFlowTests : IDisposable
{
    private const string AnswerIsGone = "The guide has changed since then: your answer \"Done\" at \"Pour it\" is no longer there, so we go on at \"Pour it\".\n";

    private readonly Computer computer = new();

    [Fact]
    public async Task An_edited_flow_goes_on_as_far_as_answers_fit_and_says_why()
    {
        Save(Tea.Flow);
        await TeaAsync("Yes", "small", "Done");
        Save(Tea.With("say: Done, go", "say: Ready, go"));

        var edited = await TeaAsync("1", "Ready");
        edited.Says($"Welcome back. You have not finished yet.\n{AnswerIsGone}\nThe answers before that are kept. You were here last today 12:00.\nHow shall we go on?\n");
        edited.Says("You said: Go on where I was\n\nPour it\n");

        var again = await TeaAsync("1");
        again.SaysNot("has changed");
        again.Says("All your answers are kept.\n");
        Assert.EndsWith("I was waiting for an answer to: Take a picture of the tea – What happened?\nEverything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", again.Error);
    }

    [Theory]
    [InlineData("small: The small", "little: The small", "your answer \"small\" to \"Which cup?\" is no longer possible, so we go on at \"Which cup?\"")]
    [InlineData("cup", "mug", "the question for cup no longer exists, so we go on at \"Which mug?\"")]
    [InlineData("pour", "fill", "the step pour no longer exists, so we go on at \"Pour it\"")]
    public async Task What_was_told_and_no_longer_fits_is_lost_with_all_that_came_after(string before, string after, string sentence)
    {
        Save(Tea.Flow);
        await TeaAsync("Yes", "small", "Done");
        Save(Tea.With(before, after));

        (await TeaAsync("1")).Says($"The guide has changed since then: {sentence}.\n");
    }

    [Fact]
    public async Task A_fix_that_can_no_longer_be_left_out_is_told()
    {
        Save(Tea.Flow);
        await TeaAsync("No", "!");
        Save(Tea.With("go: fixes", "go: plug").Replace("[plug, switch]", "[switch]", StringComparison.Ordinal).Replace("It is in, go: next", "It is in, go: fixes", StringComparison.Ordinal));

        (await TeaAsync("1")).Says("The guide has changed since then: \"Put the plug in\" can no longer be left out, so we go on at \"Put the plug in\".\n");
    }

    [Fact]
    public async Task A_given_fact_that_no_longer_can_be_is_asked_and_told()
    {
        Save(Tea.Flow);
        await BeginWithAsync("cup=small", "Yes", "Done");
        Save(Tea.With("small: The small", "little: The small"));

        (await TeaAsync("1")).Says("The guide has changed since then: your answer \"small\" to \"Which cup?\" is no longer possible, so we go on at \"Which cup?\".\n");
    }

    [Fact]
    public async Task A_given_fact_that_the_flow_does_not_have_any_more_is_no_loss()
    {
        Save(Tea.With("steps:", "  lid: { ask: \"Which lid?\", one_of: { flat: Flat } }\nsteps:"));
        await BeginWithAsync("lid=flat", "Yes");
        Save(Tea.Flow);

        var told = await TeaAsync("1");

        told.SaysNot("has changed");
        told.Says("You said: Go on where I was\n\nWhich cup?\n");
    }

    [Fact]
    public async Task A_change_that_touches_no_answer_is_not_told()
    {
        Save(Tea.Flow);
        await TeaAsync("Yes", "small");
        Save(Tea.With("Is the kettle on?", "Is it on?"));

        var told = await TeaAsync("1");

        told.SaysNot("has changed");
        told.Says("All your answers are kept.\n");
    }

    [Fact]
    public async Task A_case_that_is_taken_up_by_its_name_says_it_on_its_first_card()
    {
        Save(Tea.Flow);
        await TeaAsync("Yes", "small", "Done");
        Save(Tea.With("say: Done, go", "say: Ready, go"));

        var told = await computer.RunAsync([], "fix", "--resume", Path.GetFileName(computer.CaseFolder));

        told.Says($"\nPour it\n{AnswerIsGone}");
    }

    [Fact]
    public async Task The_wizard_says_it_where_it_offers_the_case()
    {
        Save(Tea.Flow);
        await TeaAsync("Yes", "small", "Done");
        Save(Tea.With("say: Done, go", "say: Ready, go"));
        using var reception = computer.Receive("tea");
        using var theatre = new Theatre(new ResumeScene(reception, Assert.Single(computer.Archive.List()), computer.Itself, new StillClock()), 120, 40);

        Assert.Contains("The guide has changed since then: your answer \"Done\" at \"Pour it\"", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_that_cannot_be_read_any_more_is_told_and_one_can_start_again()
    {
        Save(Tea.Flow);
        await TeaAsync("Yes");
        var saved = Assert.Single(computer.Archive.List());
        Save("flow: [");
        using var reception = computer.Receive();

        Assert.Null(reception.Preview(saved));
        Assert.Contains("cannot be used", Assert.Throws<UserError>(() => reception.Resume(saved.Header.Id)).Message);
    }

    public void Dispose() => computer.Dispose();

    private void Save(string flow) => computer.Write("home/flows/tea.yaml", flow);

    private Task<Told> TeaAsync(params string[] typed) => computer.RunAsync(typed, "fix", "tea", "--photos", computer.Photos);

    private Task<Told> BeginWithAsync(string fact, params string[] typed) => computer.RunAsync(typed, "fix", "tea", "--photos", computer.Photos, "--fact", fact);
}
