using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>The cards that the screens are tried with.</summary>
internal static class Script
{
    public static Card Device { get; } = new()
    {
        Name = "card",
        Title = "Which device do you take the photo on?",
        Text = "Take the one in your hand during the call. **Both** of you need one that can do it.",
        Question = "Your device?",
        Choices = [new Choice("iphone", "iPhone") { Also = ["phone"] }, new Choice("ipad", "iPad"), new Choice("mac", "Mac")],
        Why = "The switch is in another place on each of them.",
    };

    public static Card Switch { get; } = new()
    {
        Name = "card",
        Title = "Turn on FaceTime Live Photos on your iPhone",
        Text = """
            1. Open **Settings** > **Apps** > **FaceTime**.
            2. Scroll down to the heading that says Live Photos.
            3. Turn on **FaceTime Live Photos**.
            """,
        Question = "What happened?",
        Choices =
        [
            new Choice("on", "It is on now"),
            new Choice("already", "It was already on"),
            new Choice("missing", "I can't find the switch"),
        ],
        Why = "both of you need it on. On iOS 17 and before, FaceTime stands directly in Settings, without Apps.",
        Message = """
            Could you turn this on for me?
            Settings > Apps > FaceTime > FaceTime Live Photos
            """,
        Progress = "Fix 2 of 7",
        CanGoBack = true,
        CanSkip = true,
    };

    public static Card Version { get; } = new()
    {
        Name = "card",
        Title = "Which version does your iPhone have?",
        Text = "It stands in **Settings** > **General** > **About**.",
        Question = "Your version?",
        Choices = [new Choice("unknown", "I can't find it")],
        Invitation = "type it, for instance 17.6.1",
        CanGoBack = true,
    };

    public static Card ManyAnswers { get; } = Device with
    {
        Question = "Which of these sentences says best what you see on your screen now?",
        Choices = [.. Enumerable.Range(1, 12).Select(number => new Choice($"a{number}", $"What I see is number {number} of the many things one can see"))],
    };

    public static Card Check { get; } = new()
    {
        Name = "card",
        Title = "Look whether the picture has arrived",
        Text = "Wait a minute after the call, then let me look.",
        Question = "Ready?",
        Choices = [new Choice("look", "Look now") { Looks = true }, new Choice("seen", "I can see it on my phone")],
        Progress = "Fix 2 of 7",
        CanGoBack = true,
    };

    public static Card End { get; } = new()
    {
        Name = "card",
        Title = "It works again",
        Text = "FaceTime Live Photos was off on your iPhone. It is on now, and a picture has arrived.",
        Outcome = Outcome.Solved,
    };

    public static CaseFile Case { get; } = new(
        [new CaseFact("You", "iPhone, iOS 18"), new CaseFact("Them", "Mac, not known")],
        [
            new Fix("Right kind of call", "Right kind of call", FixState.Done),
            new Fix("Switch on, yours", "Switch on, yours", FixState.Now),
            new Fix("Switch on, theirs", "Switch on, theirs", FixState.Skipped),
            new Fix("Call again", "Call again", FixState.Ahead),
        ],
        ["3 FaceTime pictures before we started"]);

    public static ImmutableArray<Card> Whole { get; } = [Device, Version, Switch, Check, End];

    public static ScriptedScene Of(params ImmutableArray<Card> cards) => new(cards) { File = Case, Hears = Hear };

    public static LookProgress HalfWay { get; } =
        new LookProgress.Looking(new ScanProgress("/home/ada/Pictures/Photos Library.photoslibrary", 1240, 4000, 1, TimeSpan.FromSeconds(4)));

    public static LookProgress StillWaiting { get; } =
        new LookProgress.Waiting(new TimeSpan(0, 4, 12), "A new FaceTime picture is there. Its movie is not there yet.")
        {
            Longest = TimeSpan.FromMinutes(5),
            Stores = ["/home/ada/Pictures/Photos Library.photoslibrary"],
        };

    private static Understanding Hear(Card card, string words) => words switch
    {
        "17.6.1" => new Meant(card.Choices[0] with { Typed = words }),
        _ => new Unclear($"I don't know what to make of \"{words}\". Please choose one of the answers."),
    };
}
