namespace FaceTimeHelp.Tests.Scenes;

/// <summary>A helper answers for somebody who is elsewhere.</summary>
public sealed class RemoteTests : IDisposable
{
    private const string Banner = "You help someone remotely. From here on, “you” is the person you help.\n";

    private readonly Computer computer = new();

    [Fact]
    public async Task It_is_chosen_on_the_first_card_and_costs_no_other_question()
    {
        var told = await computer.RunAsync(["I'm helping someone remotely"], "fix");

        told.Says($"\n{Banner}What goes wrong?\nAsk the person you help.\nTheir answer\n1: I can't find the shutter button\n");
    }

    [Fact]
    public async Task Every_card_says_whom_to_put_it_to()
    {
        var told = await computer.RunAsync(["remote", "2", "iphone", "18", "1", "iphone", "17", "1", "1"], "fix");

        told.Says("Which device do you use for FaceTime?\nAsk the person you help.\nTheir answer\n");
        told.Says("Turn on your FaceTime Live Photos\nOn the device of the person you help. Ask them:\n\n1. Open Settings > Apps > FaceTime.\n");
        told.Says("Turn on their FaceTime Live Photos\nOn the device of the other person. Let the person you help ask them:\n\n1. Open Settings > FaceTime.\n");
        told.Says("Hang up and call again\nOn both people's devices. Ask the person you help:\n\n1. End the call on both sides.\n");
        Assert.Equal(told.Out.Split("Or type: ").Length - 2, told.Out.Split(Banner).Length - 1);
    }

    [Fact]
    public async Task The_helpers_own_pictures_are_not_taken_for_those_of_the_person_helped()
    {
        var told = await computer.RunAsync(["2"], "fix", "--remote", "--practice");

        told.Says("Which device do you use for FaceTime?\nAsk the person you help.\n");
        told.SaysNot("Your newest pictures");
    }

    [Fact]
    public async Task A_question_can_be_sent_with_its_answers()
    {
        var told = await computer.RunAsync(["2", "m"], "fix", "--remote");

        told.Says("> m\nWhich device do you use for FaceTime?\n\n- iPhone\n- iPad\n- iPod touch\n- Mac\n");
    }

    [Fact]
    public async Task A_question_for_a_version_is_sent_with_how_to_find_it()
    {
        var told = await computer.RunAsync(["2", "mac", "m"], "fix", "--remote");

        told.Says("> m\nWhich system version is on your device?\n\n1. Open the Apple menu, at the top left of the screen.\n");
    }

    [Fact]
    public async Task A_step_can_be_sent_as_it_stands_with_what_may_be_answered()
    {
        var told = await computer.RunAsync(["2", "iphone", "18", "m"], "fix", "--remote");

        told.Says("""
            > m
            Turn on your FaceTime Live Photos

            1. Open Settings > Apps > FaceTime.
            2. Scroll down.
            3. Turn on FaceTime Live Photos.

            Then tell me what fits:

            - It is on now
            - It was already on
            - I can't find the switch

            """);
    }

    [Fact]
    public async Task What_is_for_the_other_person_is_sent_to_be_passed_on()
    {
        var told = await computer.RunAsync(["2", "iphone", "18", "1", "mac", "15", "m"], "fix", "--remote");

        told.Says("> m\nTurn on their FaceTime Live Photos\n\nPlease send this to the other person:\n\nHello! I would like a FaceTime picture of us, if you agree.");
        told.Says("Thank you!\n\nThen tell me what fits:\n\n- It is on now\n- It was already on\n- They can't find it\n");
    }

    [Fact]
    public async Task A_flow_that_never_looks_at_photos_takes_the_option()
    {
        var told = await computer.RunAsync([], "fix", "stop-others", "--remote");

        told.Says($"\n{Banner}Which device do you use for FaceTime?\nAsk the person you help.\n");
    }

    [Fact]
    public async Task It_is_still_so_when_the_case_is_taken_up_again()
    {
        await computer.RunAsync(["remote", "2", "q"], "fix");

        var told = await computer.RunAsync(["go on", "q"], "fix");

        told.Says($"\n{Banner}Which device do you use for FaceTime?\nAsk the person you help.\n");
        Assert.Contains("\"is_remote\":true", computer.JournalLines[0]);
    }

    [Fact]
    public async Task The_report_tells_it()
    {
        await computer.RunAsync(["remote", "2", "iphone", "q"], "fix");

        var told = await computer.RunAsync([], "report");

        told.Says("“You” is who asks for help; “they” is the other person on the call. A helper who was elsewhere answered for “you”.\n");
    }

    [Fact]
    public async Task Without_a_helper_nothing_speaks_of_one()
    {
        var told = await computer.RunAsync(["myself", "2", "iphone", "q"], "fix");

        told.SaysNot(Banner);
        told.SaysNot("Ask the person you help");
        Assert.Contains("\"is_remote\":false", computer.JournalLines[0]);
    }

    public void Dispose() => computer.Dispose();
}
