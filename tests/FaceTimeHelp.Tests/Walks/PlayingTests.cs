namespace FaceTimeHelp.Tests.Walks;

[Collection("Rehearsals")]
public sealed class PlayingTests : IDisposable
{
    private const string Facts = """
        flow facetime-photos
        fact my_device = iphone
        fact my_version = 18
        fact their_device = mac
        fact their_version = I don't know

        """;

    private const string Entries =
        "It can be answered with `I can't find the shutter button`, `The button is grey, or it says that both must turn it on`, `I took a picture, but I can't find it`, `The other person can't take a picture of me`, `I want to stop others taking pictures of me`, `Where are my pictures, and can I make an album?`, `Something else`.";

    private readonly Computer computer = new();

    [Fact]
    public async Task A_walk_to_solved_ends_with_0()
    {
        var told = await PlayAsync(
            """
            symptom > greyed out
            switch-mine > It was already on
            switch-theirs > <
            switch-mine > It is on now
            switch-theirs > !
            call-again > Done
            test-picture > appeared
            end solved
            """,
            "--practice");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("> appeared\n");
        told.Says("One new FaceTime picture arrived: today 12:00, from an iPhone 16 Pro, complete.\n");
        told.SaysNot("Which device");
        Assert.DoesNotContain("walk", told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_walk_that_goes_back_is_given_its_later_answers_again()
    {
        var told = await PlayAsync(
            """
            symptom > greyed out
            switch-mine > It was already on
            switch-theirs > <
            switch-mine > <
            symptom > greyed out
            switch-theirs > It is on now
            call-again > Done
            test-picture > appeared
            end solved
            """,
            "--practice");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("I kept your later answer.\n");
        Assert.DoesNotContain("walk", told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_walk_to_not_solved_ends_with_1()
    {
        var told = await PlayAsync("symptom > greyed out\nswitch-mine > It was already on\nswitch-theirs > They would rather not\nend they-decline\n", "--photos", computer.Photos);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        told.Says("The other person would rather not.\n");
    }

    [Fact]
    public async Task A_verdict_really_looks_and_the_difference_is_told_with_its_line()
    {
        var told = await PlayAsync("symptom > no button\ncall > two\nshow-button > Yes, I see it\ntest-picture > appeared\nend solved\n", "--photos", computer.Photos);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Contains("<folder>/a.walk(9): The walk expects `appeared`, but the look found `nothing`.\n", told.Error);
        Assert.Contains("I was waiting for an answer to: No FaceTime picture is there.", told.Error);
    }

    [Fact]
    public async Task A_verdict_that_may_change_is_taken_as_the_last_word()
    {
        var told = await PlayAsync("symptom > no button\ncall > two\nshow-button > Yes, I see it\ntest-picture > nothing\nswitch-mine > It is on now\n", "--photos", computer.Photos);

        Assert.Contains("I was waiting for an answer to: Turn on their FaceTime Live Photos – What happened?\n", told.Error);
    }

    [Theory]
    [InlineData("cup > Yes", "The walk answers `cup` here, but the question is `symptom`: What goes wrong? " + Entries)]
    [InlineData("symptom > Perhaps", "`Perhaps` is no answer to `symptom`. " + Entries)]
    [InlineData("symptom > 2", "`2` is no answer to `symptom`. " + Entries)]
    [InlineData("symptom > <", "There is nothing to go back to here.")]
    [InlineData("symptom > !", "`symptom` cannot be left out here: only a fix on a ladder can.")]
    [InlineData("symptom > appeared", "`appeared` is no answer to `symptom`. " + Entries)]
    [InlineData("symptom > ?", "No step shows how `symptom` is found.")]
    public async Task Where_the_walk_does_not_fit_it_stops_and_says_why(string line, string reason)
    {
        var told = await PlayAsync(line + "\nsymptom > no button\n", "--photos", computer.Photos);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Contains($"<folder>/a.walk(6): {reason}\n", told.Error);
        Assert.Contains("I was waiting for an answer to: What goes wrong?\n", told.Error);
    }

    [Fact]
    public async Task A_number_is_a_version_where_one_is_asked_and_never_the_number_of_an_answer()
    {
        computer.Write("home/flows/old.yaml", """
            flow: old
            title: Old things
            start: hello
            facts:
              version: { ask: Which version?, version: true }
            steps:
              hello: { title: Hello, do: [{ when: { version: "<2" }, text: It is old. }, { text: It is new. }], answers: [{ say: Done, go: end }] }
            ends:
              end: { outcome: solved, title: Bye. }
            """);

        var told = await computer.RunAsync([], "fix", "--answers", computer.Write("a.walk", "flow old\nversion > 1\nhello > done!\nend end\n"), "--photos", computer.Photos);

        told.Says("> 1\nYou said: 1\n\nHello\nIt is old.\n");
        Assert.Equal(ExitCode.Fine, told.ExitCode);
    }

    [Fact]
    public async Task An_answer_that_is_spelt_like_a_verdict_is_an_answer()
    {
        computer.Write("home/flows/cat.yaml", """
            flow: cat
            title: The cat
            start: where
            steps:
              where: { ask: Where is it?, answers: [{ say: hidden, go: end }, { say: here, go: where }] }
            ends:
              end: { outcome: solved, title: Let it sleep. }
            """);

        var told = await computer.RunAsync([], "fix", "--answers", computer.Write("a.walk", "flow cat\nwhere > hidden\nend end\n"), "--photos", computer.Photos);

        Assert.Equal((ExitCode.Fine, "Looking …\nThe look is over.\n"), (told.ExitCode, told.Error));
        told.Says("> hidden\nYou said: hidden\n");
    }

    [Fact]
    public async Task An_end_that_is_not_the_walks_is_told()
    {
        var told = await PlayAsync("symptom > photo gone\nwho-pressed > The other person's device\nask-for-it > No, they can't find it\nend solved\n", "--photos", computer.Photos);

        Assert.Contains("<folder>/a.walk(9): The walk should end with `solved`, but it has come to the end `on-their-device`.\n", told.Error);
    }

    [Fact]
    public async Task Where_a_walk_ends_the_person_goes_on()
    {
        var path = computer.Write("a.walk", "symptom > photo gone\n");

        var told = await computer.RunAsync(["The other person's device", "2"], "fix", "--answers", path, "--photos", computer.Photos);

        told.Says("The picture is on the other person's device.\n");
    }

    public void Dispose() => computer.Dispose();

    private Task<Told> PlayAsync(string lines, params string[] words) =>
        computer.RunAsync([], ["fix", "--answers", computer.Write("a.walk", Facts + lines), .. words]);
}
