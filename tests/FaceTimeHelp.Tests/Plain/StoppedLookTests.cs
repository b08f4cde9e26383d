using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Tests.Tui;

namespace FaceTimeHelp.Tests.Plain;

/// <summary>A look at a terminal, which a person can stop.</summary>
public sealed class StoppedLookTests
{
    private static readonly LookProgress Reported = LookProgress.Of(new ScanProgress("photos", 3, null, 0, TimeSpan.Zero));

    private int looks;

    [Fact]
    public async Task Enter_stops_it_and_question_and_answers_are_told_again()
    {
        var told = await TypeAsync(UntilCancelledAsync, "1", "", "q");

        Assert.EndsWith(
            """
            > You said: Look now
            Looking in photos … Press Enter to stop.
            You stopped the look. Nothing was changed.
            What now?
            1: Look now
            Press Enter for: Look now.
            Or type: case (c), repeat (r), quit (q), help (h).
            > Everything is saved. Come back with: facetimehelp fix --resume 7F3A

            """,
            told);
    }

    [Fact]
    public async Task Words_that_were_typed_ahead_do_not_stop_it_and_answer_the_next_card()
    {
        var told = await TypeAsync(AtOnceAsync, "1", "q");

        Assert.Contains("> You said: Look now\nLooking in photos … Press Enter to stop.\nLooked at 3 pictures and movies in all.\nIt is there.\n\nAnd now?\n", told);
        Assert.Equal(1, looks);
    }

    [Fact]
    public async Task Enter_that_came_too_late_to_stop_it_answers_nothing()
    {
        var told = await TypeAsync(InSpiteOfCancellingAsync, "1", "", "q");

        Assert.Contains("It is there.\n\nAnd now?\n", told);
        Assert.Equal(1, looks);
    }

    private static async Task<ImmutableArray<string>> UntilCancelledAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        progress.Report(Reported);
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        return [];
    }

    private Task<ImmutableArray<string>> AtOnceAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        looks++;
        progress.Report(Reported);
        return Task.FromResult<ImmutableArray<string>>(["It is there."]);
    }

    private async Task<ImmutableArray<string>> InSpiteOfCancellingAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return await AtOnceAsync(progress, cancellationToken);
    }

    private static async Task<string> TypeAsync(Func<IProgress<LookProgress>, CancellationToken, Task<ImmutableArray<string>>> look, params string[] words)
    {
        using var output = new StringWriter();
        var surroundings = new Surroundings
        {
            In = new TypedLines(words),
            Out = output,
            Error = TextWriter.Null,
            HasTerminal = false,
            Folders = new ProgramFolders("", ""),
        };
        var scene = new ScriptedScene([Asking("Is it there?"), Asking("And now?")]) { File = CaseFile.Empty, Looks = look };
        await new PlainFrontEnd(new Conversation(scene), surroundings, player: null).RunAsync(TestContext.Current.CancellationToken);
        return output.ToString().ReplaceLineEndings("\n");
    }

    private static Card Asking(string title) => new()
    {
        Name = "look",
        Title = title,
        Question = "What now?",
        Choices = [new Choice("look", "Look now") { Looks = true, IsDefault = true }],
    };
}
