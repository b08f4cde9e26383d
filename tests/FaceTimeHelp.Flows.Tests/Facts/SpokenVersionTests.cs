using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Tests.Facts;

public sealed class SpokenVersionTests
{
    [Theory]
    [InlineData("iOS 17.6.1", "17.6.1")]
    [InlineData("it is 26", "26")]
    [InlineData("12.5.7", "12.5.7")]
    [InlineData("macOS 10.14", "10.14")]
    [InlineData("Version 15.3 (24D60)", "15.3")]
    [InlineData("17.6.", "17.6")]
    [InlineData("18, I think", "18")]
    public void A_version_is_found_in_words(string words, string version) => AssertHeard(words, version);

    [Fact]
    public void A_comma_between_numbers_is_a_point() => AssertHeard("17,6", "17.6");

    [Theory]
    [InlineData("iPhone 15 on 18.2", "18.2")]
    [InlineData("iPhone 15 with iOS 18", "18")]
    [InlineData("ipad air 17.5", "17.5")]
    public void A_model_is_no_version(string words, string version) => AssertHeard(words, version);

    [Theory]
    [InlineData("Sonoma", "14")]
    [InlineData("macos big sur", "11")]
    [InlineData("I have high Sierra", "10.13")]
    public void A_Macs_system_may_be_called_by_its_name(string words, string version) => AssertHeard(words, version);

    [Theory]
    [InlineData("")]
    [InlineData("no idea")]
    [InlineData("123456")]
    [InlineData("118")]
    [InlineData("January 2024")]
    [InlineData("22A3354")]
    [InlineData("１８")]
    [InlineData("١٨")]
    [InlineData("Mojave")]
    public void Words_without_a_version_have_none(string words) => Assert.Null(SpokenVersion.In(words));

    [Theory]
    [InlineData("iPhone 15")]
    [InlineData("an iphone 13 pro")]
    [InlineData("MacBook Air 13")]
    public void A_model_alone_is_told_as_such(string words)
    {
        Assert.Null(SpokenVersion.In(words));
        Assert.True(SpokenVersion.NamesModel(words));
    }

    private static void AssertHeard(string words, string version) => Assert.Equal(SystemVersion.Parse(version), SpokenVersion.In(words));
}
