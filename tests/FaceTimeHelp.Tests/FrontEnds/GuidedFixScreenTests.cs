using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tests.Tui;

namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>The screens of the built-in flow at 80 by 24, as a person meets them.</summary>
public sealed class GuidedFixScreenTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task The_first_question()
    {
        using var reception = computer.Receive();
        using var theatre = await OpenAsync(reception);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public async Task A_fix_on_the_other_persons_device()
    {
        using var reception = computer.Receive();
        using var theatre = await OpenAsync(reception);
        Walk(theatre, "2", "1", "18.2", "1", "1", "17.6.1");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public async Task A_fix_that_a_helper_passes_on()
    {
        using var reception = computer.ReceiveHelper();
        using var theatre = await OpenAsync(reception);
        Walk(theatre, "2", "1", "18.2");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public async Task The_test_picture_has_arrived()
    {
        using var reception = computer.Receive();
        using var theatre = await OpenAsync(reception);
        Walk(theatre, "2", "1", "18.2", "1", "1", "17.6.1", "1", "1");
        computer.ReceivePicture();
        theatre.Type("1");
        theatre.WaitFor("That was all.");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public async Task Nothing_has_arrived_yet()
    {
        using var reception = computer.Receive();
        using var theatre = await OpenAsync(reception);
        Walk(theatre, "2", "1", "18.2", "1", "1", "17.6.1", "1", "1", "1");
        theatre.WaitFor("Look again");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public async Task The_picture_that_was_waited_for_has_arrived()
    {
        using var reception = computer.Receive();
        using var theatre = await OpenAsync(reception);
        Walk(theatre, "2", "1", "18.2", "1", "1", "17.6.1", "1", "1", "1");
        theatre.WaitFor("Wait for it");
        computer.Clock.At(TimeSpan.FromMinutes(1), () => computer.ReceivePicture());
        theatre.Type("2");
        theatre.WaitFor("That was all.");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public async Task It_is_not_solved()
    {
        using var reception = computer.Receive();
        using var theatre = await OpenAsync(reception);
        Walk(theatre, "2", "1", "18.2", "!", "1", "17.6.1", "!", "!", "!", "!", "3", "!", "!", "!", "!", "!", "!", "!");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public async Task A_case_that_was_left_is_offered_again()
    {
        using (var reception = computer.Receive())
        {
            using var theatre = await OpenAsync(reception);
            Walk(theatre, "2", "1", "18.2");
        }

        using var again = computer.Receive();
        using var offer = new Theatre(new ResumeScene(again, Assert.Single(computer.Archive.List()), computer.Itself, new StillClock()));
        Approval.Matches(offer.Screen);
    }

    public void Dispose() => computer.Dispose();

    private static async Task<Theatre> OpenAsync(Reception reception) =>
        new(await reception.StartAsync(new Silence(), TestContext.Current.CancellationToken));

    private static void Walk(Theatre theatre, params string[] answers)
    {
        foreach (var answer in answers)
            theatre.Give(answer);
    }
}
