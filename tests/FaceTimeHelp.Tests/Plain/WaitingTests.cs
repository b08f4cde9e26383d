using FaceTimeHelp.Conversing;
using FaceTimeHelp.Plain;

namespace FaceTimeHelp.Tests.Plain;

/// <summary>"Wait for it", told in lines.</summary>
public sealed class WaitingTests : IDisposable
{
    /// <summary>Up to the first look, which finds nothing.</summary>
    private static readonly string[] UpToTheLook = ["2", "iphone", "18.2", "2", "iphone", "I don't know", "1", "2", "1"];

    private const string WhatNow =
        """
        What now?
        1: Wait for it, up to five minutes
        2: Look again now
        3: Don't wait: try the next fix
        4: I still can't take one
        5: I can see it in Photos on my device
        Or type: back (<), why (?), case (c), repeat (r), quit (q), help (h).

        """;

    private readonly Computer computer = new();

    [Fact]
    public async Task A_picture_that_was_waited_for_solves_the_case()
    {
        computer.Clock.At(TimeSpan.FromSeconds(24), () => computer.ReceivePicture());

        var told = await computer.FixAsync([.. UpToTheLook, "wait for it"]);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Approval.Matches(told.Out[told.Out.IndexOf("> 1\n", told.Out.IndexOf("Ask if they agree", StringComparison.Ordinal), StringComparison.Ordinal)..]);
        Assert.Contains("\"test-picture\"", computer.JournalLines[^2]);
        Assert.Contains("\"appeared\"", computer.JournalLines[^2]);
    }

    [Theory]
    [InlineData("wait")]
    [InlineData("Wait for it, up to five minutes")]
    [InlineData("1")]
    public async Task After_five_minutes_the_same_is_asked_again(string words)
    {
        var told = await computer.FixAsync([.. UpToTheLook, words]);

        Assert.Equal(3, told.Out.Split("What now?").Length);
        told.Says("Still waiting, 1 minute left. Nothing new so far.\n\nNo FaceTime picture is there. I found no pictures or movies at all.\nI waited 5 minutes.\n\nA picture may take");
        Assert.Equal(5, told.Out.Split("Still waiting, ").Length);
        told.Says("Waiting for the picture, 5 minutes at most.\nStill waiting, 4 minutes left. Nothing new so far.\nStill waiting, 3 minutes left. Nothing new so far.\n");
    }

    [Fact]
    public async Task Half_a_picture_can_be_waited_for_further()
    {
        computer.Clock.At(TimeSpan.FromSeconds(30), () =>
        {
            computer.ReceivePicture();
            File.Move(Movie, Movie + ".part");
        });
        computer.Clock.At(TimeSpan.FromMinutes(2), () => File.Move(Movie + ".part", Movie));

        var told = await computer.FixAsync([.. UpToTheLook, "wait", "wait"]);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("\n\nA new FaceTime picture arrived without its movie: today 12:00, from an iPhone 16 Pro. It is safe, but it does not move.\nI waited 40 seconds.\n");
        told.Says("\n\nThe other half may still be on its way. I can wait for it.\n");
        told.Says("One new FaceTime picture arrived: today 12:00, from an iPhone 16 Pro, complete.\nI waited 1 minute 21 seconds.\n");
    }

    [Fact]
    public async Task At_a_terminal_Enter_stops_it_and_the_card_is_as_before()
    {
        var told = await TypeAsync("wait", "", "r", "q");

        Assert.Contains("Waiting for the picture, 5 minutes at most. Press Enter to stop.\n", told);
        Assert.Contains($"\nYou stopped waiting. Nothing was changed.\n{WhatNow}> \nNo FaceTime picture is there.", told);
        Assert.EndsWith("it goes on right here.\n", told);
    }

    [Fact]
    public async Task Words_that_stop_it_are_taken_as_an_answer()
    {
        var told = await TypeAsync("wait", "q");

        Assert.EndsWith($"\nYou stopped waiting. Nothing was changed.\n{WhatNow}> Everything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", told);
    }

    [Fact]
    public async Task What_it_sees_anew_is_told_at_once()
    {
        computer.Clock.At(TimeSpan.FromSeconds(90), () =>
        {
            computer.ReceivePicture();
            File.Delete(Movie);
        });

        var told = await computer.FixAsync([.. UpToTheLook, "wait"]);

        told.Says("Still waiting, 4 minutes left. Nothing new so far.\nStill waiting, 3 minutes 30 seconds left. A new FaceTime picture is there. Its movie is not there yet.\n");
    }

    [Fact]
    public async Task What_was_said_is_told_before_the_machine_looks()
    {
        var told = await computer.FixAsync([.. UpToTheLook, "look agian"]);

        told.Says("> 1\nYou said: I took a picture: look for it now\nLooking …\nThe look is over.\n\nNo FaceTime picture is there.");
        told.Says("> look agian\nYou said: look agian\nI took that as: Look again now\nLooking …\nThe look is over.\n\nNo FaceTime picture is there.");
    }

    [Fact]
    public async Task How_much_was_looked_at_is_told_at_the_end()
    {
        computer.ReceivePicture();

        var told = await computer.FixAsync(UpToTheLook);

        told.Says("Looking in <folder>/photos …\nLooked at 2 pictures and movies in all.\n".Replace('/', Path.DirectorySeparatorChar));
        Assert.StartsWith("Looking in <folder>/photos …\nLooked at 2 pictures and movies in all.\n".Replace('/', Path.DirectorySeparatorChar), told.Error);
    }

    [Fact]
    public async Task An_interrupted_wait_says_what_is_saved()
    {
        using var interruption = new CancellationTokenSource();
        computer.Clock.At(TimeSpan.FromMinutes(1), interruption.Cancel);

        var told = await computer.RunAsync([.. UpToTheLook, "wait"], interruption.Token, "fix", "--photos", computer.Photos);

        Assert.Equal(ExitCode.Interrupted, told.ExitCode);
        Assert.EndsWith("\nInterrupted.\nEverything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", told.Error);
    }

    public void Dispose() => computer.Dispose();

    private string Movie => Path.Combine(computer.Photos, "IMG_0001.MOV");

    /// <summary>As at a terminal: the computer's own clock runs while these lines are typed after the look.</summary>
    private async Task<string> TypeAsync(params string[] words)
    {
        using var output = new StringWriter();
        using var reception = computer.Receive();
        var conversation = new Conversation(await reception.StartAsync(new Silence(), TestContext.Current.CancellationToken));
        var surroundings = new Surroundings
        {
            In = new TypedLines([.. UpToTheLook, .. words]),
            Out = output,
            Error = TextWriter.Null,
            HasTerminal = false,
            Folders = new ProgramFolders(computer.Sessions, computer.OwnFlows),
        };
        await new PlainFrontEnd(conversation, surroundings, player: null).RunAsync(TestContext.Current.CancellationToken);
        return output.ToString().ReplaceLineEndings("\n");
    }
}
