using System.Collections.Immutable;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Tui.Typesetting;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>What is told while the photos are looked into.</summary>
public class LookLinesTests
{
    [Theory]
    [InlineData(1, 2, "1 file", "2 seconds so far")]
    [InlineData(10, 0, "10 files", "less than a second so far")]
    public void A_first_look_tells_how_long_it_has_taken(int lookedAt, int seconds, string count, string time)
    {
        Assert.Equal(
            [count, "No FaceTime picture found so far.", time, "/photos"],
            Look(new ScanProgress("/photos", lookedAt, null, 0, TimeSpan.FromSeconds(seconds))));
    }

    [Theory]
    [InlineData(
        1240, 4000, 1, 4, "1,240 of about 4,000 files, 310 a second", "1 FaceTime picture found so far.",
        "━━━━━━━━━━━━━━──────────────────────────────── 9 seconds left")]
    [InlineData(
        100, 60100, 0, 10, "100 of about 60,100 files, 10 a second", "No FaceTime picture found so far.",
        "────────────────────────────────────── 1 hour 40 minutes left")]
    [InlineData(4100, 4000, 2, 10, "4,100 files, 410 a second", "2 FaceTime pictures found so far.", "10 seconds so far")]
    public void A_later_look_tells_how_much_is_left(int lookedAt, int expected, int found, int seconds, string count, string result, string time)
    {
        Assert.Equal(
            [count, result, time, "/photos"],
            Look(new ScanProgress("/photos", lookedAt, expected, found, TimeSpan.FromSeconds(seconds))));
    }

    [Fact]
    public void Of_a_long_path_the_end_is_shown_in_the_columns_that_there_are()
    {
        var line = Look(new ScanProgress("/写真/古い写真/電話で撮った写真/家族の写真/𠮷野家の写真", 1, null, 0, TimeSpan.Zero), 30)[^1];

        Assert.Equal("…写真/家族の写真/𠮷野家の写真", line);
        Assert.InRange(line.GetColumns(), 29, 30);
    }

    [Fact]
    public void A_wait_tells_how_long_it_may_take_and_what_is_watched()
    {
        Assert.Equal(
            ["Up to 3 minutes more.", "Nothing new so far.", "Watching /home/ada/Pictures and 2 more", "━━━━━━━━━━━━━━━━────────────────────────"],
            Wait(["/home/ada/Pictures", "/media/phone", "/home/ada/backup"], 40));
    }

    [Fact]
    public void What_is_watched_keeps_to_its_line_too()
    {
        Assert.Equal("Watching …hotos Library.photoslibrary", Wait(["/home/ada/Pictures/Photos Library.photoslibrary"], 37)[2]);
    }

    private static List<string> Look(ScanProgress scan, int width = 61) => Texts(LookLines.Of(new LookProgress.Looking(scan), width));

    private static List<string> Wait(ImmutableArray<string> stores, int width) => Texts(LookLines.Of(
        new LookProgress.Waiting(TimeSpan.FromMinutes(3), "Nothing new so far.") { Longest = TimeSpan.FromMinutes(5), Stores = stores }, width));

    private static List<string> Texts(IEnumerable<Line> lines) =>
        [.. lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Text)))];
}
