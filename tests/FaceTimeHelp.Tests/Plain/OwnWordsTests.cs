namespace FaceTimeHelp.Tests.Plain;

public sealed class OwnWordsTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task Words_that_mean_one_answer_are_taken_and_it_is_told_what_for()
    {
        var told = await computer.FixAsync("its greyd out, i think");

        told.Says("> its greyd out, i think\nYou said: its greyd out, i think\nI took that as: The button is grey, or it says that both must turn it on\n\nWhich device do you use for FaceTime?\n");
    }

    [Fact]
    public async Task What_was_taken_can_be_taken_back()
    {
        var told = await computer.FixAsync("its greyd out", "<");

        Assert.EndsWith("I was waiting for an answer to: What goes wrong?\nNothing was answered yet, so there is nothing to save.\n", told.Error);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("Where are my pictures, and can I make an album?")]
    [InlineData("album")]
    public async Task Of_two_that_are_near_the_person_says_which_by_number_or_by_word(string which)
    {
        var told = await computer.FixAsync("my facetime pictures", which);

        told.Says(
            """
            You said: my facetime pictures

            Which of these do you mean?
            Your answer
            1: Where are my pictures, and can I make an album?
            2: I took a picture, but I can't find it
            3: Neither: show me all answers
            Or type: back (<), case (c), repeat (r), quit (q), help (h).

            """);
        Assert.Contains(which == "2" ? "You said: I took a picture, but I can't find it\n" : "You said: ", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_neither_was_meant_all_answers_are_shown_again_and_the_words_are_kept()
    {
        var told = await computer.FixAsync("my facetime pictures", "neither", "7");

        told.Says("You said: Neither: show me all answers\n\nWhat goes wrong?\nNo pictures or movies are there yet.\nYour answer\n1: I can't find the shutter button\n");
        Assert.Equal("my facetime pictures", Assert.Single(computer.Archive.List()[0].NotUnderstood).Words);
    }

    [Fact]
    public async Task Asked_which_was_meant_one_may_go_back_too()
    {
        var told = await computer.FixAsync("my facetime pictures", "<", "2", "q");

        told.Says("> 2\nYou said: The button is grey, or it says that both must turn it on\n");
        Assert.Empty(computer.Archive.List()[0].NotUnderstood);
    }

    [Theory]
    [InlineData("dunno")]
    [InlineData("no idea")]
    [InlineData("Not sure.")]
    public async Task Who_does_not_know_a_version_may_say_so_in_any_words(string words)
    {
        var told = await computer.FixAsync("2", "iphone", words);

        told.Says($"> {words}\nYou said: {words}\nI took that as: I don't know\n");
    }

    [Fact]
    public async Task A_version_that_is_written_out_is_asked_back()
    {
        var told = await computer.FixAsync("2", "iphone", "iOS Seventeen");

        told.Says("> iOS Seventeen\nI did not understand that. Please type a version such as 17.6.1, or choose \"I don't know\".\nYour answer\n1: I don't know\n");
        told.Says("Or type: back (<), why (?), case (c), repeat (r), quit (q), help (h).\n> \n");
    }

    [Fact]
    public async Task In_a_walk_words_are_taken_as_they_are_written_or_not_at_all()
    {
        var walk = computer.Write("my.walk", "flow facetime-photos\nsymptom > its greyd out, i think\n");

        var told = await computer.RunAsync([], "fix", "--photos", computer.Photos, "--answers", walk);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Contains("`its greyd out, i think`", told.Error, StringComparison.Ordinal);
        told.SaysNot("I took that as");
    }

    public void Dispose() => computer.Dispose();
}
