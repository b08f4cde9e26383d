using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Tests.Reading;

public sealed class ContentIdentifierTests
{
    [Fact]
    public void Case_makes_no_difference_and_print_is_upper_case()
    {
        var lower = ContentIdentifier.TryParse("a0f6c1d2-0b3e-4c55-9c1f-0d3b2e5f7a11");
        Assert.Equal(ContentIdentifier.TryParse("A0F6C1D2-0B3E-4C55-9C1F-0D3B2E5F7A11"), lower);
        Assert.Equal("A0F6C1D2-0B3E-4C55-9C1F-0D3B2E5F7A11", lower.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \0\0")]
    public void Nothing_is_no_identifier(string? text) => Assert.Null(ContentIdentifier.TryParse(text));
}
