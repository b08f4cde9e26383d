using FaceTimeHelp.Cases;

namespace FaceTimeHelp.Tests.Scenes;

/// <summary>Going back, answering anew, and what people are told of their later answers.</summary>
public sealed class RewalkSentencesTests : IDisposable
{
    /// <summary>The button is grey; two iPhones; both switches were on already.</summary>
    private static readonly string[] UpToTheCall = ["2", "iphone", "18.2", "2", "iphone", "17", "2"];

    private readonly Computer computer = new();

    [Fact]
    public async Task Going_back_only_to_look_costs_one_answer()
    {
        var told = await computer.FixAsync([.. UpToTheCall, .. Back(7), "2"]);

        told.Says("You said: The button is grey, or it says that both must turn it on\nI kept your 6 later answers.\n\nFix 3 of at most 12.\nHang up and call again\n");
    }

    [Fact]
    public async Task What_was_kept_is_in_the_journal_and_leads_to_the_same_step_after_resuming()
    {
        await computer.FixAsync([.. UpToTheCall, .. Back(5), "18.2"]);

        Assert.Equal("told answered told told answered", string.Join(' ', SavedCase.TryRead(computer.CaseFolder)!.Entries[^5..].Select(entry => entry.Did)));
        (await computer.FixAsync("1")).Says("You said: Go on where I was\n\nFix 3 of at most 12.\nHang up and call again\n");
    }

    [Fact]
    public async Task What_was_taken_back_before_leaving_is_kept_after_resuming()
    {
        await computer.FixAsync([.. UpToTheCall, .. Back(5)]);

        (await computer.FixAsync("1", "18.3")).Says("You said: 18.3\nI kept your 4 later answers.\n\nFix 3 of at most 12.\n");
    }

    [Fact]
    public async Task An_answer_to_another_text_and_one_about_another_device_no_longer_fit()
    {
        var told = await computer.FixAsync([.. UpToTheCall, .. Back(3), "mac", "14", "", "q"]);

        told.Says("You said: Mac\nYour answer \"17\" to \"Which system version does the other person have?\" no longer fits: you said it of \"They: iPhone\".\n\nWhich system version does the other person have?\n");
        told.Says("You said: 14\nYour answer \"It was already on\" at \"Turn on their FaceTime Live Photos\" no longer fits: the step reads differently with \"They: Mac\".\n");
        told.Says("You said: It was already on\n\nFix 3 of at most 12.\nHang up and call again\n");
    }

    [Fact]
    public async Task Answers_that_are_not_asked_any_more_are_told_once()
    {
        var told = await computer.FixAsync(["2", "mac", "14", "2", "guest", .. Back(5), "5", "1", "1"]);

        told.Says("You said: I want to stop others taking pictures of me\nI kept your 2 later answers.\nYour answers to \"Turn on your FaceTime Live Photos\" and \"Which device does the other person use?\" no longer fit: they are not asked any more.\n\nFix 1 of ");
        Assert.Equal(2, told.Out.Split("not asked any more").Length);
    }

    [Fact]
    public async Task Answers_on_another_ladder_are_asked_at_another_point()
    {
        var told = await computer.FixAsync([.. UpToTheCall, .. Back(7), "4"]);

        told.Says("I kept your 2 later answers.\nYour answers to \"Turn on your FaceTime Live Photos\" and \"Turn on their FaceTime Live Photos\" no longer fit: they are asked at another point now, if at all.\n\nFix 1 of at most 15.\n");
    }

    [Fact]
    public async Task A_call_and_a_look_are_made_again_where_a_fix_was_done_only_now()
    {
        var told = await computer.FixAsync([.. UpToTheCall, "1", "3", .. Back(3), "1", "1", "q"]);

        told.Says("You said: It is on now\nYour answer \"Yes, we called again\" at \"Hang up and call again\" no longer fits: that was before \"Turn on their FaceTime Live Photos\" was done.\n");
        told.Says("You said: Yes, we called again\n\"Take a test picture\" comes again: what was seen there before may have changed.\n\nTake a test picture\n");
    }

    [Fact]
    public async Task A_case_of_before_that_went_back_and_on_by_hand_is_still_read()
    {
        await computer.FixAsync([.. UpToTheCall, .. Back(2)]);
        await File.AppendAllLinesAsync(
            computer.JournalPath,
            [
                """{"at":"2026-03-14T12:00:00+00:00","did":"told","fact":"their_version","value":"26"}""",
                """{"at":"2026-03-14T12:00:00+00:00","did":"answered","step":"switch-theirs","answer":"It is on now"}""",
            ],
            TestContext.Current.CancellationToken);

        (await computer.FixAsync("1", "1")).Says("Fix 3 of at most 12.\nHang up and call again\n");
        Assert.False(SavedCase.TryRead(computer.CaseFolder)!.IsDamaged);
    }

    public void Dispose() => computer.Dispose();

    private static IEnumerable<string> Back(int times) => Enumerable.Repeat("<", times);
}
