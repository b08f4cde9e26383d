namespace FaceTimeHelp.Tests.Reports;

/// <summary>Who helps next reads of each fix what came of it: nothing that was refused or impossible is told as done.</summary>
public sealed class TriedTests : IDisposable
{
    private readonly SmallGuide guide = new();

    [Fact]
    public async Task Each_fix_is_told_with_its_answer_and_counted_by_what_it_changed()
    {
        await guide.FixAsync("It was on", "There is no lid", "I give up", "!", "A mug", "Poured", "Cold");

        var told = await guide.ReportAsync();

        told.Says("""
            ## What was tried

            Changed: 1. Checked, nothing changed: 2. Left out: 1.

            - Turn the kettle on: It was on
            - Close the lid: There is no lid, then: I give up
            - Wait a minute: left out
            - Pour it out: Poured

            """);
        told.SaysNot("What was done");
    }

    [Fact]
    public async Task What_was_refused_is_not_done()
    {
        await guide.FixAsync("They would rather not");

        (await guide.ReportAsync()).Says("Changed: 0. Checked, nothing changed: 1. Left out: 0.\n\n- Turn the kettle on: They would rather not\n");
        (await guide.ReportAsync("--format", "json")).Says("""
              "done": [],
              "left_out": [],
              "fixes": [
                {
                  "title": "Turn the kettle on",
                  "state": "checked",
                  "answer": "They would rather not"
                },
            """);
    }

    [Fact]
    public async Task What_Apple_Support_will_ask_is_told_once_with_room_for_what_nobody_noted()
    {
        await guide.FixAsync("It was on", "There is no lid", "I give up", "!", "A mug", "Poured", "Cold");

        var told = await guide.ReportAsync();

        told.Says("""
            ## It is not solved yet

            Ask the cook.

            ## What Apple Support will ask

            “You” is who asks for help; “they” is the other person on the call.

            - Cup: A mug
            - Fixes. Changed: 1. Checked, nothing changed: 2. Left out: 1.
            - The photos were not looked at
            - Since when it fails: (please fill in)
            - The country or region that each of you is in: (please fill in)

            ## What was tried
            """);
        told.SaysNot("The people and their devices");
    }

    [Fact]
    public async Task Scripts_get_the_key_of_a_fact_and_an_ends_text_without_marks()
    {
        await guide.FixAsync("It was on", "There is no lid", "I give up", "!", "I don't know", "Poured", "Cold");

        var told = await guide.ReportAsync("--format", "json");

        told.Says("""
                  "fact": "cup",
                  "label": "Cup",
                  "key": "unknown",
                  "value": "I don't know"
            """);
        told.Says("\"text\": \"Ask the cook.\"");
    }

    [Fact]
    public async Task The_end_says_what_was_changed_what_was_checked_and_what_was_left_out()
    {
        var told = await guide.FixAsync("It is on now", "Cold", "There is no lid", "I give up", "!", "A mug", "Poured", "Warm");

        told.Says("""
            Tea is ready.
            You changed:

            - Turn the kettle on: It is on now
            - Pour it out: Poured

            You checked, and nothing was changed:

            - Close the lid: There is no lid, then: I give up

            You left out:

            - Wait a minute

            """);
    }

    [Fact]
    public async Task The_case_so_far_counts_its_fixes_and_calls_them_by_their_short_names()
    {
        var told = await guide.FixAsync("It is on now", "Cold", "There is no lid", "I give up", "c", "!", "A mug", "c");

        told.Says("> c\nFixes: 1 done, 1 checked, 1 still to come.\nDone: Kettle, \"It is on now\".\nChecked: Lid, \"There is no lid, then: I give up\".\nNow: Wait.\nStill to come: Pour.\n");
        told.Says("> c\nCup: A mug.\nFixes: 1 done, 1 checked, 1 left out.\n");
    }

    public void Dispose() => guide.Dispose();
}
