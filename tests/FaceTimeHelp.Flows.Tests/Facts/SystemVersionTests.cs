using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Tests.Facts;

public sealed class SystemVersionTests
{
    [Theory]
    [InlineData("iOS 17.6.1", 17, 6, 1)]
    [InlineData("it is 26", 26, 0, 0)]
    [InlineData("12.5.7", 12, 5, 7)]
    [InlineData("macOS 10.14", 10, 14, 0)]
    public void A_version_is_found_in_words(string words, int major, int minor, int patch) =>
        Assert.Equal(new SystemVersion(major, minor, patch), SystemVersion.FindIn(words));

    [Theory]
    [InlineData("")]
    [InlineData("no idea")]
    [InlineData("123456")]
    public void Words_without_a_version_have_none(string words) => Assert.Null(SystemVersion.FindIn(words));

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
        Assert.Equal(contained, VersionRange.Parse(range)!.Value.Contains(SystemVersion.FindIn(version)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("new")]
    [InlineData(">= 18")]
    [InlineData("=18")]
    [InlineData("18+")]
    [InlineData(">=15 <13")]
    public void Nonsense_is_no_range(string text) => Assert.Null(VersionRange.Parse(text));
}
