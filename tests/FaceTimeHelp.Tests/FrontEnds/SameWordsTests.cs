namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>The wizard and the plain conversation say the same sentences in the same order for the same answers.</summary>
public sealed class SameWordsTests
{
    /// <summary>Lets a picture arrive on the phone before the next answer.</summary>
    private const string Arrives = "+";

    /// <summary>Lets one arrive while the next answer makes the machine wait.</summary>
    private const string ArrivesLater = "~";

    /// <summary>Stories as one types them; <c>_</c> stands for the blanks in an answer.</summary>
    public static TheoryData<string> Stories =>
    [
        "Solved by the first test picture: 1 1 1 1 + 1",
        "Found by the person: 3 1 1 1",
        "It was the other person: 3 3 2",
        "Two iPhones, and a picture that arrives late: 2 1 18.2 1 1 17 1 1 1 + 1",
        "Two iPhones, and a picture that is waited for: 2 1 18.2 1 1 17 1 1 1 ~ 2",
        "A picture that is waited for in vain, and then found by the person: 2 1 18.2 1 1 17 1 1 1 2 5",
        "Unknown systems, and nothing arrives: 2 4 1 2 4 1 2 2 1 1 3 2 2 1 1 1 3 1 1 1 3 2",
        "Everything left out: 2 2 26 ! 3 17.6.1 ! ! ! ! 3 ! ! ! ! ! ! !",
        "One that was left out is tried at the end: 2 2 26 ! 3 17.6.1 ! ! ! ! 3 ! ! ! ! ! ! ! 2 1 1 3",
        "Back to look, and on with all answers kept: 2 1 18.2 2 1 17 2 < < < < < < < 2",
        "Back to say that it is another device: 2 1 18.2 2 1 17 2 < < < 4 14 2",
        "Back and another way: 2 < 3 1 2 1 < 2 2 18 2 1 1",
        "In own words: its_greyd_out iphone_15 dunno 1 1",
        "Own words that come near two answers: my_facetime_pictures 3 my_facetime_pictures 2 1",
    ];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task A_story_reads_the_same_in_both(string story)
    {
        var answers = story[(story.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ').Select(answer => answer.Replace('_', ' ')).ToArray();

        Assert.Equal(await PlainAsync(answers), await WizardAsync(answers));
    }

    private static async Task<string> PlainAsync(string[] answers)
    {
        using var computer = new Computer();
        using var reception = computer.Receive();
        var scene = await reception.StartAsync(new Silence(), TestContext.Current.CancellationToken);
        return await FrontEnd.PlainAsync(scene, Live(answers, computer), computer.Clock);
    }

    private static async Task<string> WizardAsync(string[] answers)
    {
        using var computer = new Computer();
        using var reception = computer.Receive();
        return FrontEnd.Wizard(await reception.StartAsync(new Silence(), TestContext.Current.CancellationToken), Live(answers, computer), seen: []);
    }

    private static IEnumerable<string> Live(string[] answers, Computer computer)
    {
        foreach (var answer in answers)
        {
            if (answer == Arrives)
                computer.ReceivePicture();
            else if (answer == ArrivesLater)
                computer.Clock.At(TimeSpan.FromMinutes(1), () => computer.ReceivePicture());
            else
                yield return answer;
        }
    }
}
