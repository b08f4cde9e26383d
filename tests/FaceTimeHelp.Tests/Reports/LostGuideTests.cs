namespace FaceTimeHelp.Tests.Reports;

/// <summary>A case whose guide is gone is told from its journal.</summary>
public sealed class LostGuideTests : IDisposable
{
    private readonly SmallGuide guide = new();

    [Fact]
    public async Task It_is_told_by_the_names_that_the_journal_knows()
    {
        await guide.FixAsync("It was on", "There is no lid", "<", "It is closed now", "Cold", "!", "mug", "Poured");
        File.Delete(guide.File);

        var told = await guide.ReportAsync();

        Assert.Equal((ExitCode.Fine, ""), (told.ExitCode, told.Error));
        told.Says("# Report on a case: a guide that is no longer there\n");
        told.Says("## It has not ended yet\n\nIt waits for an answer to: the next question of a guide that is no longer there\n");
        told.Says("- cup: mug\n");
        told.Says("- 14 March 2026, 12:00: lid\n  - There is no lid\n- 14 March 2026, 12:00: Something that the guide asked\n  - Went back.\n- 14 March 2026, 12:00: lid\n  - It is closed now\n");
        told.Says("- 14 March 2026, 12:00: wait\n  - Left out.\n- 14 March 2026, 12:00: cup\n  - mug\n");
        told.Says("- The guide is no longer there, or it has errors: this is told from the case's journal alone, with the guide's own names for its steps and facts.\n");
        told.SaysNot("tea");
        (await guide.ReportAsync("--format", "json")).Says("\"there\": false");
        (await guide.ReportAsync("--include-paths")).Says("- Guide: a guide that is no longer there (tea)\n");
    }

    [Fact]
    public async Task One_that_has_errors_now_is_no_better()
    {
        await guide.FixAsync("It was on", "There is no lid", "I give up", "!", "mug", "Poured", "Cold");
        await File.WriteAllTextAsync(guide.File, "flow: tea\n", TestContext.Current.CancellationToken);

        var told = await guide.ReportAsync();

        told.Says("## It is not solved\n\n## The people");
        told.Says("- The guide is no longer there, or it has errors:");
    }

    [Fact]
    public async Task What_was_taken_back_is_not_known()
    {
        await guide.FixAsync("It was on", "It is closed now", "Cold", "!", "mug", "<", "I don't know");
        File.Delete(guide.File);

        var told = await guide.ReportAsync();

        told.Says("- cup: unknown\n");
        told.SaysNot("- cup: mug");
    }

    public void Dispose() => guide.Dispose();
}
