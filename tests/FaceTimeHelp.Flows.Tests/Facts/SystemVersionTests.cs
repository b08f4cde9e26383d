using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Tests.Facts;

public sealed class SystemVersionTests
{
    [Theory]
    [InlineData("17.6.1", 17, 6, 1)]
    [InlineData("26", 26, 0, 0)]
    [InlineData("10.14", 10, 14, 0)]
    public void A_version_is_read_as_it_is_written(string text, int major, int minor, int patch) =>
        Assert.Equal(new SystemVersion(major, minor, patch), SystemVersion.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("iOS 17")]
    [InlineData("17.")]
    [InlineData("17.6.1.2")]
    [InlineData("123456")]
    [InlineData("１８")]
    [InlineData("17\n")]
    public void What_is_written_in_any_other_way_is_no_version(string text) => Assert.Null(SystemVersion.Parse(text));

    [Theory]
    [InlineData(">=18", "18", true)]
    [InlineData(">=18", "17.9.9", false)]
    [InlineData("<13", "12.7", true)]
    [InlineData("<13", "13", false)]
    [InlineData(">=13 <15", "14.1", true)]
    [InlineData(">=13, <15", "15", false)]
    [InlineData("17", "17.6.1", true)]
    [InlineData("17", "18", false)]
    [InlineData("<=17", "17.6.1", true)]
    [InlineData(">17", "17.6.1", false)]
    [InlineData("12.1", "12.1.4", true)]
    [InlineData("12.1.4", "12.1.5", false)]
    public void A_range_is_as_exact_as_it_is_written(string range, string version, bool contained) =>
        Assert.Equal(contained, VersionRange.Parse(range)!.Value.Contains(SystemVersion.Parse(version)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("new")]
    [InlineData(">= 18")]
    [InlineData("=18")]
    [InlineData("18+")]
    [InlineData(">=15 <13")]
    [InlineData(">=１８")]
    public void Nonsense_is_no_range(string text) => Assert.Null(VersionRange.Parse(text));
}
