using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Tests.Making;

public sealed class PictureMakerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(StillFormat.Heic)]
    [InlineData(StillFormat.Jpeg)]
    public void A_made_FaceTime_still_says_to_exiftool_what_was_asked_for(StillFormat format)
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "lp_image", Samples.FaceTime() with { Format = format });
        var tags = ExifTool.Read(made.Still);
        Assert.Equal("FaceTime Photo", tags["EXIF:ExifIFD:UserComment"]);
        Assert.Equal("iPhone 16 Pro front FaceTime camera", tags["EXIF:ExifIFD:LensModel"]);
        Assert.Equal("Apple", tags["EXIF:ExifIFD:LensMake"]);
        Assert.Equal("Apple", tags["EXIF:IFD0:Make"]);
        Assert.Equal("iPhone 16 Pro", tags["EXIF:IFD0:Model"]);
        // Older versions of exiftool call it MediaGroupUUID, newer ones ContentIdentifier.
        Assert.Contains(tags, tag => tag.Key.StartsWith("MakerNotes:", StringComparison.Ordinal) && tag.Value == Samples.FirstId);
        Assert.DoesNotContain(tags.Keys, name => name.EndsWith("DateTimeOriginal", StringComparison.Ordinal));
    }

    [Fact]
    public void A_made_movie_says_to_exiftool_what_was_asked_for()
    {
        var movie = new MovieToMake { Id = Samples.FirstId, Keywords = "FaceTime", Make = "Apple", Model = "iPhone 15", Taken = Samples.Noon };
        PictureMaker.WriteMovie(folder.At("a.mov"), movie);
        var tags = ExifTool.Read(folder.At("a.mov"));
        Assert.Equal("MOV", tags["File:FileType"]);
        Assert.Equal(Samples.FirstId, tags["QuickTime:Keys:ContentIdentifier"]);
        Assert.Equal("FaceTime", tags["QuickTime:Keys:Keywords"]);
        Assert.Equal("Apple", tags["QuickTime:Keys:Make"]);
        Assert.Equal("iPhone 15", tags["QuickTime:Keys:Model"]);
        Assert.Equal("2025:06:01 12:00:00+00:00", tags["QuickTime:Keys:CreationDate"]);
        Assert.Equal("3.00 s", tags["QuickTime:Duration"]);
    }

    [Theory]
    [InlineData(StillFormat.Heic)]
    [InlineData(StillFormat.Jpeg)]
    public void Exiftool_finds_nothing_wrong_with_what_is_made(StillFormat format)
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "IMG_0001", Samples.Ordinary() with { Format = format });
        Assert.Empty(ExifTool.Complaints(made.Still));
        Assert.Empty(ExifTool.Complaints(made.Movie));
    }

    [Theory]
    [InlineData(StillFormat.Heic)]
    [InlineData(StillFormat.Jpeg)]
    public void The_reader_reads_back_what_was_made(StillFormat format)
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "IMG_0001", Samples.Ordinary() with { Format = format });
        var still = Assert.IsType<StillReading>(Samples.Read(made.Still));
        Assert.Equal(Samples.SecondId, still.Id.ToString());
        Assert.Equal("iPhone 15", still.Model);
        Assert.Equal("iPhone 15 back camera 5.7mm f/1.8", still.LensModel);
        Assert.Equal(Samples.Noon, still.Taken);
        Assert.Null(still.UserComment);
        Assert.Equal(new MovieReading(still.Id, Keywords: null), Samples.Read(made.Movie));
    }

    [Fact]
    public void A_date_in_another_zone_is_read_in_universal_time()
    {
        var taken = new DateTimeOffset(2025, 8, 17, 19, 33, 48, TimeSpan.FromHours(-4));
        PictureMaker.WriteStill(folder.At("a.heic"), new StillToMake { Taken = taken }, StillFormat.Heic);
        var still = Assert.IsType<StillReading>(Samples.Read(folder.At("a.heic")));
        Assert.Equal(new DateTimeOffset(2025, 8, 17, 23, 33, 48, TimeSpan.Zero), still.Taken);
        Assert.Equal(TimeSpan.Zero, still.Taken!.Value.Offset);
    }

    [Fact]
    public void Both_files_get_the_time_asked_for()
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "IMG_0001", Samples.FaceTime(arrived: Samples.Noon));
        Assert.Equal(Samples.Noon.UtcDateTime, File.GetLastWriteTimeUtc(made.Still));
        Assert.Equal(Samples.Noon.UtcDateTime, File.GetLastWriteTimeUtc(made.Movie));
    }
}
