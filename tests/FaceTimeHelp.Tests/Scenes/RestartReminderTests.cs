namespace FaceTimeHelp.Tests.Scenes;

/// <summary>Coming back to a step that restarts a device.</summary>
public sealed class RestartReminderTests : IDisposable
{
    private const string Guide = """
        flow: nap
        title: My device is tired
        start: how
        facts:
          my_device:
            label: You
            ask: Which device do you have?
            one_of: { iphone: iPhone, mac: Mac }
            suggest: pictures
        steps:
          how:
            ask: Whose device is tired?
            answers:
              - { say: Mine, go: nap }
              - { say: Theirs, go: their-nap }
              - { say: This one, go: nap-here }
          nap:
            title: Turn your device off and on
            restart: mine
            do:
              - when: { my_device: mac }
                text: Choose **Apple menu > Shut Down**.
              - text: Hold the side button.
            answers:
              - { say: It is on again, go: awake }
          their-nap:
            title: Turn their device off and on
            restart: theirs
            text: They hold the side button.
            answers:
              - { say: It is on again, go: awake }
          nap-here:
            title: Turn this computer off and on
            restart: here
            text: Press its button.
            answers:
              - { say: It is on again, go: awake }
        ends:
          awake:
            outcome: solved
            title: It is awake again.
        """;

    private static readonly DateTimeOffset Before = StillClock.Noon.AddHours(-1);
    private static readonly DateTimeOffset After = StillClock.Noon.AddMinutes(5);

    private readonly Computer computer = new();

    private string Nap => computer.Write("nap.yaml", Guide);

    [Fact]
    public async Task The_answers_are_on_disk_before_the_step_is_shown()
    {
        var whenShown = "";

        var told = await computer.RunAsync(Answers(), "fix", Nap);

        told.Says("Your answers are saved. If this computer restarts too, start facetimehelp again afterwards, the way you did: it goes on right here.");
        Assert.Contains("\"told\"", whenShown);
        Assert.Contains("\"mac\"", whenShown);

        IEnumerable<string> Answers()
        {
            yield return "mine";
            yield return "mac";
            whenShown = computer.JournalLines[^1];
        }
    }

    [Fact]
    public async Task A_restart_of_this_Mac_is_seen()
    {
        computer.Itself = new ThisComputer(IsMac: true, After);

        var told = await ReturnAsync("mine", "mac");

        told.Says("You were restarting your Mac, and this computer has restarted since. The step was: Turn your device off and on. That was today 12:00.\n");
    }

    [Fact]
    public async Task A_restart_that_did_not_happen_is_asked_for()
    {
        computer.Itself = new ThisComputer(IsMac: true, Before);

        var told = await ReturnAsync("mine", "mac");

        told.Says("You were restarting your Mac. This Mac has not restarted since. If it was to be restarted, please do that first. The step was: Turn your device off and on.");
    }

    [Fact]
    public async Task A_step_about_the_computer_that_the_program_runs_on_is_sure_of_it()
    {
        computer.Itself = new ThisComputer(IsMac: false, After);

        (await ReturnAsync("this one")).Says("You were restarting this computer, and this computer has restarted since.");
    }

    [Fact]
    public async Task Of_another_device_nothing_is_known()
    {
        computer.Itself = new ThisComputer(IsMac: true, After);

        (await ReturnAsync("mine", "iphone")).Says("You were going to restart your iPhone. The step was: Turn your device off and on.");
        (await ReturnAsync("start again", "theirs")).Says("The other person's device was to be restarted. The step was: Turn their device off and on.");
    }

    [Fact]
    public async Task A_Mac_that_is_not_this_computer_may_have_restarted_or_not()
    {
        computer.Itself = new ThisComputer(IsMac: false, After);

        (await ReturnAsync("mine", "mac")).Says("You were going to restart your Mac. The step was");
    }

    [Fact]
    public async Task The_Mac_of_somebody_who_is_helped_remotely_is_not_this_one()
    {
        computer.Itself = new ThisComputer(IsMac: true, After);
        await computer.RunAsync(["mine", "mac"], "fix", Nap, "--remote");

        var told = await computer.RunAsync([], "fix", Nap);

        told.Says("From here on, “you” is the person you help.\nWelcome back. You have not finished yet.\nYou were going to restart your Mac. The step was");
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(10)]
    public async Task So_near_to_the_step_no_clock_tells_which_came_first(int seconds)
    {
        computer.Itself = new ThisComputer(IsMac: true, StillClock.Noon.AddSeconds(seconds));

        (await ReturnAsync("mine", "mac")).Says("You were going to restart your Mac. The step was");
    }

    [Fact]
    public async Task A_case_that_is_named_says_it_too()
    {
        computer.Itself = new ThisComputer(IsMac: true, After);
        await computer.RunAsync(["mine", "mac"], "fix", Nap);

        var told = await computer.RunAsync([], "fix", "--resume", Path.GetFileName(computer.CaseFolder));

        told.Says("Turn your device off and on\nYou were restarting your Mac, and this computer has restarted since.\n");
    }

    [Fact]
    public async Task Words_that_were_typed_after_the_restart_do_not_undo_it()
    {
        computer.Itself = new ThisComputer(IsMac: true, After);
        await ReturnAsync("mine", "mac");
        await computer.RunAsync(["go on", "xyzzy"], "fix", Nap);

        (await computer.RunAsync([], "fix", Nap)).Says("this computer has restarted since.");
    }

    [Fact]
    public void This_computer_was_started_some_time_ago()
    {
        var start = Assert.NotNull(ThisComputer.Here().LastStart);

        Assert.InRange(start, DateTimeOffset.UnixEpoch.AddYears(40), DateTimeOffset.UtcNow);
    }

    public void Dispose() => computer.Dispose();

    /// <summary>Leaves after these answers, and comes back ten minutes later.</summary>
    private async Task<Told> ReturnAsync(params string[] answers)
    {
        await computer.RunAsync(answers, "fix", Nap);
        computer.Clock.Wait(TimeSpan.FromMinutes(10));
        return await computer.RunAsync([], "fix", Nap);
    }
}
