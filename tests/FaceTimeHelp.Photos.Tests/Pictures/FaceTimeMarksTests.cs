using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Tests.Pictures;

public sealed class FaceTimeMarksTests
{
    private static readonly ContentIdentifier? Id = ContentIdentifier.TryParse(Samples.FirstId);

    [Theory]
    [InlineData("FaceTime Photo", true)]
    [InlineData("facetime photo", false)]
    [InlineData("FaceTime Photo 2", false)]
    [InlineData("A FaceTime Photo", false)]
    [InlineData("FaceTime", false)]
    [InlineData(null, false)]
    public void The_comment_must_be_exactly_FaceTimes_own(string? comment, bool counts) =>
        Assert.Equal(counts ? [Evidence.UserComment] : [], FaceTimeMarks.In(new StillReading(Id) { UserComment = comment }));

    [Theory]
    [InlineData("iPhone 16 Pro front FaceTime camera", true)]
    [InlineData("iPad Pro (11-inch) back FaceTime camera", true)]
    [InlineData("FaceTime HD Camera", false)]
    [InlineData("FaceTime HD Camera (Built-in)", false)]
    [InlineData("MacBook front FaceTime HD Camera", false)]
    [InlineData("iPhone 16 Pro front FaceTime camera 2", false)]
    [InlineData("iPhone 16 Pro side FaceTime camera", false)]
    [InlineData("iPhone 8 front camera 2.87mm f/2.2", false)]
    [InlineData(null, false)]
    public void The_lens_must_end_as_FaceTime_writes_it(string? lens, bool counts) =>
        Assert.Equal(counts ? [Evidence.LensModel] : [], FaceTimeMarks.In(new StillReading(Id) { LensModel = lens }));

    [Theory]
    [InlineData("FaceTime", true)]
    [InlineData("FaceTime, family", false)]
    [InlineData("facetime", false)]
    [InlineData(null, false)]
    public void The_keywords_must_be_exactly_FaceTimes_own(string? keywords, bool counts) =>
        Assert.Equal(counts ? [Evidence.MovieKeywords] : [], FaceTimeMarks.In(new MovieReading(Id, keywords)));

    [Fact]
    public void Keywords_without_an_identifier_beside_them_do_not_count() =>
        Assert.Empty(FaceTimeMarks.In(new MovieReading(Id: null, "FaceTime")));

    [Fact]
    public void The_lens_tells_device_and_camera()
    {
        Assert.Equal(new FaceTimeLens("iPhone 16 Pro", Camera.Front), FaceTimeLens.TryParse("iPhone 16 Pro front FaceTime camera"));
        Assert.Equal(new FaceTimeLens("iPad Air", Camera.Back), FaceTimeLens.TryParse("iPad Air back FaceTime camera"));
    }
}
