using FaceTimeHelp.Conversing;
using FaceTimeHelp.Scenes;
using FaceTimeHelp.Tests.Tui;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>The screens of the built-in flow as a person meets them: in a usual window, a large one, and the smallest.</summary>
public sealed class GuidedFixScreenTests : IDisposable
{
    private static readonly (int Columns, int Rows)[] windows = [(80, 24), (120, 40), (40, 10)];

    private static readonly string[] toOwnSwitch = ["2", "1", "18.2"];
    private static readonly string[] toTheirSwitch = [.. toOwnSwitch, "1", "1", "17.6.1"];
    private static readonly string[] toTestPicture = [.. toTheirSwitch, "1", "1"];
    private static readonly string[] toTheEnd = [.. toOwnSwitch, "!", "1", "17.6.1", "!", "!", "!", "!", "3", "!", "!", "!", "!", "!", "!", "!"];

    private readonly Computer computer = new();

    [Fact]
    public async Task The_first_question() =>
        Approval.Matches(await ScreensAfterAsync([]));

    [Fact]
    public async Task A_fix_on_ones_own_device() =>
        Approval.Matches(await ScreensAfterAsync(toOwnSwitch));

    [Fact]
    public async Task Why_a_fix_is_asked_for() =>
        Approval.Matches(await ScreensAfterAsync(toOwnSwitch, Key.F1));

    [Fact]
    public async Task A_fix_on_the_other_persons_device() =>
        Approval.Matches(await ScreensAfterAsync(toTheirSwitch));

    [Fact]
    public async Task The_message_for_the_other_person() =>
        Approval.Matches(await ScreensAfterAsync(toTheirSwitch, Key.F2));

    [Fact]
    public async Task The_message_as_a_QR_code() =>
        Approval.Matches(await ScreensAfterAsync(toTheirSwitch, Key.F2, Key.F5));

    [Fact]
    public async Task A_fix_that_a_helper_passes_on()
    {
        using var reception = computer.ReceiveHelper();
        using var theatre = await Theatre.OpenAsync(reception, toOwnSwitch);

        Approval.Matches(InEveryWindow(theatre));
    }

    [Fact]
    public void A_look_that_goes_on()
    {
        using var look = new PausedLook();
        using var theatre = new Theatre(look.On(Script.Check, Script.End));
        theatre.Press(Key.D1);
        look.Report(Script.HalfWay);
        theatre.WaitFor("1 FaceTime picture found");

        Approval.Matches(InEveryWindow(theatre));
    }

    [Fact]
    public async Task The_test_picture_has_arrived()
    {
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, toTestPicture);
        computer.ReceivePicture();
        theatre.Give("1");

        Approval.Matches(InEveryWindow(theatre));
    }

    [Fact]
    public async Task Nothing_has_arrived_yet()
    {
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, [.. toTestPicture, "1"]);
        theatre.WaitFor("Look again");

        Approval.Matches(InEveryWindow(theatre));
    }

    [Fact]
    public async Task The_picture_that_was_waited_for_has_arrived()
    {
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, [.. toTestPicture, "1"]);
        theatre.WaitFor("Wait for it");
        computer.Clock.At(TimeSpan.FromMinutes(1), () => computer.ReceivePicture());
        theatre.Give("1");

        Approval.Matches(InEveryWindow(theatre));
    }

    [Fact]
    public async Task It_is_not_solved() =>
        Approval.Matches(await ScreensAfterAsync(toTheEnd));

    [Fact]
    public async Task The_report_of_a_case_that_is_not_solved()
    {
        await computer.FixAsync(toTheEnd);
        using var theatre = new Theatre(InFolder.ReportOf(computer));

        Approval.Matches(InEveryWindow(theatre).Replace(Path.DirectorySeparatorChar, '/'));
    }

    [Fact]
    public async Task A_case_that_was_left_is_offered_again()
    {
        using (var reception = computer.Receive())
            (await Theatre.OpenAsync(reception, toOwnSwitch)).Dispose();

        using var again = computer.Receive();
        using var offer = new Theatre(new ResumeScene(again, Assert.Single(computer.Archive.List()), computer.Itself, new StillClock()));
        Approval.Matches(InEveryWindow(offer));
    }

    public void Dispose() => computer.Dispose();

    private async Task<string> ScreensAfterAsync(string[] answers, params Key[] keys)
    {
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, answers);
        theatre.Press(keys);
        return InEveryWindow(theatre);
    }

    /// <summary>The screen while its window is made larger and smaller.</summary>
    private static string InEveryWindow(Theatre theatre) => string.Join('\n', windows.Select(window =>
    {
        theatre.Resize(window.Columns, window.Rows);
        return $"{window.Columns} by {window.Rows}\n{theatre.Screen}";
    }));
}
