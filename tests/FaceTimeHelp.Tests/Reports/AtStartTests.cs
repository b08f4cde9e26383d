using FaceTimeHelp.Proof;
using FaceTimeHelp.Reports;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Tests.Reports;

/// <summary>Where no look was taken, the report says what was there when the case began.</summary>
public sealed class AtStartTests
{
    [Fact]
    public async Task What_was_noted_is_told_where_no_look_was_taken()
    {
        using var computer = new Computer();
        computer.ReceivePicture();
        await computer.FixAsync("2");

        var told = await computer.RunAsync([], "report");

        told.Says("## What the photos showed\n\n1 FaceTime picture was there when the case began, from 14 March 2026, 12:00, from an iPhone 16 Pro.\n\nNo look into the photos was taken after that.\n");
        (await computer.RunAsync([], "report", "--format", "json")).Says("""
              "at_start": {
                "face_time": 1,
                "newest": "2026-03-14T12:00:00Z",
                "device": "iPhone 16 Pro",
                "hidden": 0,
                "recently_deleted": 0,
                "elsewhere": 0,
                "unseen": 0
              },
            """);
    }

    public static TheoryData<BaselineSummary, string> Summaries => new()
    {
        { new BaselineSummary(0), "No FaceTime picture was there when the case began." },
        { new BaselineSummary(0) { Unseen = 1 }, "No FaceTime picture was seen when the case began. 1 file or folder could not be looked at." },
        { new BaselineSummary(1) { Newest = StillClock.Noon }, "1 FaceTime picture was there when the case began, from 14 March 2026, 12:00." },
        {
            new BaselineSummary(1200) { Newest = StillClock.Noon, Device = "iPad", Hidden = 1, RecentlyDeleted = 2, Elsewhere = 3, Unseen = 4 },
            "1,200 FaceTime pictures were there when the case began, the newest from 14 March 2026, 12:00, from an iPad. 1 was in the Hidden album. 2 were in Recently Deleted. 3 were in another photo library than the one in use. 4 files or folders could not be looked at."
        },
    };

    [Theory]
    [MemberData(nameof(Summaries), DisableDiscoveryEnumeration = true)]
    public void It_is_told_in_sentences(BaselineSummary summary, string sentences) =>
        Assert.Equal(sentences, string.Join(' ', AtStart.InWords(summary, time => Moment.InFull(time, new StillClock()))));
}
