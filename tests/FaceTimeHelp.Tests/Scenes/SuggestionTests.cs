using FaceTimeHelp.Tests.Tui;

namespace FaceTimeHelp.Tests.Scenes;

/// <summary>What the newest pictures say is offered where a flow asks for the person's own device, and decides nothing by itself.</summary>
public sealed class SuggestionTests : IDisposable
{
    private const string Sentence = "Your newest pictures come from an iPhone 12 with iOS 17.6.1. The last one: today 11:00.\n";

    private readonly Computer computer = new();

    public void Dispose() => computer.Dispose();

    [Fact]
    public async Task The_device_and_its_system_are_offered_first()
    {
        var told = await FixAfterPictureAsync("2", "iphone", "q");

        told.Says($"Which device do you use for FaceTime?\n{Sentence}Your answer\n1: iPhone\n2: iPad\n3: iPod touch\n4: Mac\n");
        told.Says($"Which system version is on your device?\n{Sentence}Your answer\n1: 17.6.1\n2: I don't know\n3: How do I find it?\nType the version, for instance 17.6.1.\n");
    }

    [Fact]
    public async Task The_value_that_fits_comes_before_the_others()
    {
        computer.TakePicture("iPad Air (5th generation)", "18.2");

        var told = await computer.FixAsync("2", "q");

        told.Says("Your newest pictures come from an iPad Air (5th generation) with iPadOS 18.2. The last one: today 11:00.\nYour answer\n1: iPad\n2: iPhone\n3: iPod touch\n4: Mac\n");
    }

    [Fact]
    public async Task Nothing_is_known_before_the_person_has_answered()
    {
        await FixAfterPictureAsync("2", "1", "1", "q");

        Assert.Contains("\"fact\":\"my_device\",\"value\":\"iphone\"", computer.JournalLines[2]);
        Assert.Contains("\"fact\":\"my_version\",\"value\":\"17.6.1\"", computer.JournalLines[3]);
    }

    [Fact]
    public async Task Who_says_another_device_is_not_offered_the_system_of_this_one()
    {
        var told = await FixAfterPictureAsync("2", "mac", "q");

        told.Says("Which system version is on your device?\nYour answer\n1: I don't know\n");
    }

    [Fact]
    public async Task Another_version_can_be_typed_all_the_same()
    {
        await FixAfterPictureAsync("2", "1", "18.2", "q");

        Assert.Contains("\"value\":\"18.2\"", computer.JournalLines[3]);
    }

    [Fact]
    public async Task The_other_persons_device_is_never_suggested()
    {
        var told = await FixAfterPictureAsync("2", "1", "1", "1", "q");

        told.Says("Which device does the other person use?\nYour answer\n");
    }

    [Fact]
    public async Task Pictures_from_FaceTime_suggest_nothing()
    {
        computer.ReceivePicture();

        var told = await computer.FixAsync("2", "q");

        told.Says("Which device do you use for FaceTime?\nYour answer\n1: iPhone\n");
    }

    [Fact]
    public async Task It_is_offered_again_after_resuming()
    {
        await FixAfterPictureAsync("2", "1", "q");

        var told = await computer.FixAsync("go on", "q");

        told.Says($"Which system version is on your device?\n{Sentence}Your answer\n1: 17.6.1\n");
    }

    [Fact]
    public async Task The_wizard_shows_it_too()
    {
        computer.TakePicture("iPhone 12", "17.6.1");
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, ["2"], 120, 60);

        theatre.WaitUntil(() => theatre.Screen.Contains("Your newest pictures come from an iPhone 12 with iOS 17.6.1.", StringComparison.Ordinal));
    }

    /// <summary>The guided fix after a picture was taken, which <see cref="Sentence"/> is about.</summary>
    private Task<Told> FixAfterPictureAsync(params string[] typed)
    {
        computer.TakePicture("iPhone 12", "17.6.1");
        return computer.FixAsync(typed);
    }
}
