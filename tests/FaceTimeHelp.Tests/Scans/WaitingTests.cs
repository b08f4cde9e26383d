using System.CommandLine;
using FaceTimeHelp.Commands;

namespace FaceTimeHelp.Tests.Scans;

/// <summary><c>scan --wait</c> on a clock of the test's own.</summary>
public sealed class WaitingTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task A_picture_that_arrives_is_told_like_any_other()
    {
        computer.Clock.At(TimeSpan.FromMinutes(1), () => computer.ReceivePicture());

        var told = await ScanAsync("--wait", "5m");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.StartsWith("One new FaceTime picture arrived: today 12:00, from an iPhone 16 Pro, complete.\n", told.Out);
        Assert.Equal("Looking …\nWaiting for a new FaceTime picture in <folder>/photos until 12:05:00. Ctrl+C stops.\nWaited 1 minute 1 second.\n", told.Error);
    }

    [Fact]
    public async Task What_was_there_before_is_not_new()
    {
        computer.ReceivePicture();

        var told = await ScanAsync("--wait", "5m");

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.StartsWith("Nothing new has arrived. 1 older FaceTime picture is there, so it has worked before.\n", told.Out);
        Assert.EndsWith("\nWaited 5 minutes.\n", told.Error);
    }

    [Fact]
    public async Task With_a_time_of_its_own_what_is_there_already_is_told_at_once()
    {
        computer.ReceivePicture();

        var told = await ScanAsync("--wait", "1h", "--since", "2026-03-14T12:00:00Z");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Equal("Waiting for a new FaceTime picture in <folder>/photos until 13:00:00. Ctrl+C stops.\nWaited 1 second.\n", told.Error);
    }

    [Fact]
    public async Task A_baseline_of_an_earlier_scan_is_compared_with()
    {
        var before = computer.At("before.json");
        await ScanAsync("--save-baseline", before);
        computer.ReceivePicture();

        var told = await ScanAsync("--wait", "5m", "--baseline", before);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.DoesNotContain("Looking", told.Error);
    }

    [Fact]
    public async Task Half_a_picture_is_said_once_and_told_as_what_it_is_when_nothing_more_comes()
    {
        computer.Clock.At(TimeSpan.FromMinutes(1), () =>
        {
            computer.ReceivePicture();
            File.Delete(Path.Combine(computer.Photos, "IMG_0001.MOV"));
        });

        var told = await ScanAsync("--wait", "5m");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.StartsWith("A new FaceTime picture arrived without its movie: ", told.Out);
        Assert.Equal("Waited 1 minute 10 seconds.", told.ErrorLines[^1]);
        Assert.Equal(["A new FaceTime picture is there. Its movie is not there yet."], told.ErrorLines[2..^1]);
    }

    [Fact]
    public async Task A_phone_that_is_unplugged_and_plugged_in_again_is_said_once_each()
    {
        computer.Clock.At(TimeSpan.FromMinutes(1), () => Directory.Delete(computer.Photos));
        computer.Clock.At(TimeSpan.FromMinutes(2), () => Directory.CreateDirectory(computer.Photos));

        var told = await ScanAsync("--wait", "5m");

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Equal(
            [
                "<folder>/photos: There is no folder or file at '<folder>/photos', or you may not see it. Check the spelling, and that the disk or phone is connected. I go on waiting.",
                "Nothing new so far.",
            ],
            told.ErrorLines[2..^1]);
    }

    [Fact]
    public async Task What_goes_back_and_forth_all_the_time_is_not_told_each_time()
    {
        for (var second = 2; second < 120; second += 4)
        {
            computer.Clock.At(TimeSpan.FromSeconds(second), () => Directory.Delete(computer.Photos));
            computer.Clock.At(TimeSpan.FromSeconds(second + 2), () => Directory.CreateDirectory(computer.Photos));
        }

        var told = await ScanAsync("--wait", "2m");

        Assert.InRange(told.ErrorLines.Length, 5, 18);
    }

    [Fact]
    public async Task What_it_ends_with_can_be_noted_for_the_next_time()
    {
        var now = computer.At("now.json");
        computer.Clock.At(TimeSpan.FromMinutes(1), () => computer.ReceivePicture());

        await ScanAsync("--wait", "5m", "--save-baseline", now);

        Assert.Equal(ExitCode.NotSolved, (await ScanAsync("--baseline", now)).ExitCode);
    }

    [Fact]
    public async Task A_wait_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        computer.Clock.At(TimeSpan.FromMinutes(1), cancel.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => computer.RunAsync([], cancel.Token, "scan", computer.Photos, "--wait", "5m"));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("5")]
    [InlineData("0s")]
    [InlineData("-5m")]
    [InlineData("5m30")]
    [InlineData("30s5m")]
    [InlineData("1.5m")]
    [InlineData("25h")]
    [InlineData("9999999999s")]
    [InlineData("")]
    public void What_is_no_time_to_wait_is_told_with_what_is(string written)
    {
        var problem = Assert.Single(new RootCommand { new WaitOption() }.Parse(["--wait", written]).Errors);

        Assert.Equal($"`{written}` is not a length of time. Write it like 90s, 5m, 2m30s or 1h, up to 24h.", problem.Message);
    }

    [Theory]
    [InlineData("90s", "1 minute 30 seconds")]
    [InlineData("5m", "5 minutes")]
    [InlineData("2M30S", "2 minutes 30 seconds")]
    [InlineData("1h", "1 hour")]
    [InlineData("1h1m1s", "1 hour 1 minute 1 second")]
    public async Task It_lasts_as_long_as_was_asked_for(string written, string waited)
    {
        Assert.Equal($"Waited {waited}.", (await ScanAsync("--wait", written)).ErrorLines[^1]);
    }

    public void Dispose() => computer.Dispose();

    private Task<Told> ScanAsync(params string[] options) => computer.RunAsync([], ["scan", computer.Photos, .. options]);
}
