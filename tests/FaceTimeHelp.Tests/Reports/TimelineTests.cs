using System.Globalization;
using System.Xml.Linq;
using FaceTimeHelp.Reports;

namespace FaceTimeHelp.Tests.Reports;

/// <summary>A case's timeline is read on a phone: its labels share no place, and tell times where days say nothing.</summary>
public sealed class TimelineTests
{
    /// <summary>As wide as a letter of a wide font is at the picture's size, on the average.</summary>
    private const double Letter = 7.3;

    private const double Line = 14;

    private static readonly DateTimeOffset noon = StillClock.Noon;

    public static TheoryData<string, int, int> Cases => new()
    {
        { "a day", -3, 1 },
        { "pictures of years", -60 * 24 * 900, 60 * 24 * 200 },
        { "no picture of before", 0, 30 },
        { "a look at once", -60 * 24 * 40, 0 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Labels_neither_overlap_nor_leave_the_picture(string what, int firstMinutes, int lookMinutes)
    {
        Assert.NotEmpty(what);
        var boxes = Texts(Picture(noon.AddMinutes(firstMinutes), noon.AddMinutes(lookMinutes))).Select(Box).ToList();

        Assert.All(boxes, box => Assert.True(box is { Left: >= 0, Right: <= 320, Top: >= 0, Bottom: <= 104 }, $"{box} is outside."));
        Assert.All(boxes, box => Assert.DoesNotContain(boxes, other => other != box && other.Left < box.Right && box.Left < other.Right && other.Top < box.Bottom && box.Top < other.Bottom));
    }

    [Fact]
    public void Days_are_told_where_they_differ_and_times_where_they_do_not()
    {
        Assert.Equal(
            ["the case began, 14 March 2026", "first picture, 2 February 2026", "last look, 16 March 2026"],
            Texts(Picture(noon.AddDays(-40), noon.AddDays(2))).Select(text => text.Value));
        Assert.Equal(
            ["the case began, 14 March 2026, 12:00", "first picture, 11:57", "last look, 12:31"],
            Texts(Picture(noon.AddMinutes(-3), noon.AddMinutes(31))).Select(text => text.Value));
        Assert.Equal(
            ["the case began, 14 March 2026, 12:00", "first picture, 2 February 2026", "last look, 12:31"],
            Texts(Picture(noon.AddDays(-40), noon.AddMinutes(31))).Select(text => text.Value));
    }

    [Fact]
    public void A_picture_that_is_later_than_the_last_look_ends_it()
    {
        var timeline = new Timeline(noon, noon.AddMinutes(1)) { Older = [], New = [noon.AddDays(3)] };

        Assert.Equal("last of all, 17 March 2026", Texts(Picture(timeline)).Last().Value);
    }

    [Fact]
    public void Each_look_has_a_line_of_its_own_also_one_that_found_nothing()
    {
        var timeline = new Timeline(noon, noon.AddMinutes(10)) { Older = [], New = [], Looks = [noon.AddMinutes(5), noon.AddMinutes(10)] };

        Assert.Equal(["232", "304"], Picture(timeline).Elements("line").Skip(2).Select(line => line.Attribute("x1")!.Value));
    }

    [Fact]
    public void Every_label_is_escaped()
    {
        var drawn = new Drawn(new Timeline(noon, noon) { Older = [], New = [] }, "<w>", new TimelineLabels("<a>", "<b>", "<c> & d"));

        Assert.Equal(["<b>", "<a>", "<c> & d"], Texts(XElement.Parse(TimelineSvg.Of(drawn))).Select(text => text.Value));
    }

    private static XElement Picture(DateTimeOffset first, DateTimeOffset looked) => Picture(new Timeline(noon, looked) { Older = [first], New = [], Looks = [looked] });

    private static XElement Picture(Timeline timeline) => XElement.Parse(TimelineSvg.Of(new Drawn(timeline, "", TimelineLabels.Of(timeline, new StillClock()))));

    private static IEnumerable<XElement> Texts(XElement picture) => picture.Elements("text");

    private static (double Left, double Right, double Top, double Bottom) Box(XElement text)
    {
        var (x, y, width) = (Number(text, "x"), Number(text, "y"), text.Value.Length * Letter);
        var left = text.Attribute("text-anchor")!.Value switch
        {
            "start" => x,
            "middle" => x - (width / 2),
            _ => x - width,
        };
        return (left, left + width, y - Line + 3, y + 3);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
