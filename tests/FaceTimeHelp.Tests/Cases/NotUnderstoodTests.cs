using FaceTimeHelp.Cases;

namespace FaceTimeHelp.Tests.Cases;

public sealed class NotUnderstoodTests : IDisposable
{
    private readonly Computer computer = new();

    private SavedCase Saved => Assert.Single(computer.Archive.List());

    [Fact]
    public async Task Words_that_nothing_could_be_made_of_are_kept_with_what_was_asked()
    {
        await computer.FixAsync("2", "my mic is broken", "iphone", "the newest");

        Assert.Equal([new NotUnderstood("my_device", "my mic is broken"), new NotUnderstood("my_version", "the newest")], Saved.NotUnderstood);
        Assert.Equal(
            "{\"at\":\"2026-03-14T12:00:00+00:00\",\"did\":\"not-understood\",\"asked\":\"my_device\",\"words\":\"my mic is broken\"}",
            computer.JournalLines[2]);
    }

    [Fact]
    public async Task They_are_no_answer_so_the_case_goes_on_where_it_was_and_has_them_still()
    {
        await computer.FixAsync("2", "my mic is broken", "iphone", "the newest");

        var told = await computer.FixAsync("1", "hello", "17");
        told.Says("You were asked: Which system version is on your device?");
        told.SaysNot("so we go on at");

        using var reception = computer.Receive();
        using var resumed = reception.Resume(Saved.Header.Id).Case;
        Assert.Equal(["my mic is broken", "the newest", "hello"], resumed.Saved!.NotUnderstood.Select(kept => kept.Words));
    }

    [Fact]
    public async Task Before_the_first_answer_they_wait_for_it()
    {
        await computer.FixAsync("my mic is broken");
        Assert.False(Directory.Exists(computer.Sessions));

        await computer.FixAsync("my mic is broken", "2");
        Assert.Equal("my mic is broken", Assert.Single(Saved.NotUnderstood).Words);
    }

    [Fact]
    public async Task Who_leaves_before_the_first_answer_is_not_told_that_something_was_lost()
    {
        var told = await computer.FixAsync("my mic is broken", "q");

        Assert.EndsWith("> q\nNothing was answered yet, so there is nothing to save.\n", told.Out);
    }

    [Fact]
    public async Task In_practice_nothing_is_kept()
    {
        await computer.RunAsync(["2", "my mic is broken", "iphone"], "--practice");

        Assert.False(Directory.Exists(computer.Sessions));
    }

    [Theory]
    [InlineData("8")]
    [InlineData("?!")]
    [InlineData("3.1")]
    public async Task What_has_no_words_or_was_understood_but_does_not_fit_is_not_kept(string typed)
    {
        await computer.FixAsync("2", "iphone", typed);

        Assert.Empty(Saved.NotUnderstood);
    }

    [Fact]
    public async Task Of_a_long_text_the_beginning_is_kept()
    {
        await computer.FixAsync("2", new string('q', 5000));

        Assert.Equal(new string('q', 300), Assert.Single(Saved.NotUnderstood).Words);
    }

    [Fact]
    public async Task The_report_has_them_for_the_flows_author()
    {
        await computer.FixAsync("2", "my mic is broken", "iphone");

        (await computer.RunAsync([], "report", Saved.Header.Id.Value)).Says("my mic is broken");
    }

    [Fact]
    public async Task A_saved_case_is_shown_with_them_and_a_walk_without()
    {
        await computer.FixAsync("2", "my mic is broken", "iphone");

        (await computer.RunAsync([], "session", "show", Saved.Header.Id.Value)).Says("not understood at my_device: my mic is broken\n");
        (await computer.RunAsync([], "session", "show", Saved.Header.Id.Value, "--as-walk")).SaysNot("my mic");
    }

    public void Dispose() => computer.Dispose();
}
