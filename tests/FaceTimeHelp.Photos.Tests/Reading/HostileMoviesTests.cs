using System.Text;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Reading;
using static FaceTimeHelp.Photos.Tests.Reading.HostileBytes;

namespace FaceTimeHelp.Photos.Tests.Reading;

/// <summary>Movies whose metadata counts more than it holds, or holds more than any machine has; each guard in their reader has a file here.</summary>
public sealed class HostileMoviesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Fewer_keys_in_a_second_list_do_not_make_the_first_ones_count_again()
    {
        var many = Metadata(Enumerable.Range(0, 100).Select(number => $"key{number}"), [.. Enumerable.Range(0, 100).SelectMany(_ => Item(key: 1, "x"))]);
        var one = Metadata(["com.apple.quicktime.keywords"], [.. Item(key: 1, "Paris"), .. Item(key: 0x7FFFFFFF, "FaceTime")]);
        var movie = Assert.IsType<MovieReading>(Frugally.Read(folder.At("a.mov"), Movie([.. many, .. one, .. Box("free", [.. Enumerable.Repeat((byte)0x7F, 4000)])])));
        Assert.Equal("Paris", movie.Keywords);
    }

    [Theory]
    [InlineData(1, 200_000)]
    [InlineData(20_000, 5)]
    public void Metadata_keys_that_are_longer_or_more_than_any_movies_are_refused(int count, int length)
    {
        var keys = Enumerable.Range(0, count).Select(_ => new string('k', length));
        var movie = Movie(Metadata(keys, [.. Enumerable.Range(0, count).SelectMany(_ => Item(key: 1, "FaceTime"))]));
        Assert.Equal("It is damaged: its metadata keys are longer or more than those of any movie.", Assert.IsType<Unreadable>(Frugally.Read(folder.At("a.mov"), movie)).Reason);
    }

    [Fact]
    public void Movie_metadata_that_is_longer_than_any_movies_is_refused()
    {
        var movie = Movie(Metadata(["com.apple.quicktime.artwork"], Item(key: 1, new string('x', 5 << 20))));
        Assert.Equal(
            new Unreadable("It is damaged: its metadata is longer than that of any movie.", IsCutShort: false) { MightBeFaceTime = false },
            Frugally.Read(folder.At("a.mov"), movie));
    }

    [Fact]
    public void A_metadata_item_longer_than_its_movie_is_refused_without_making_room_for_it()
    {
        PictureMaker.WriteMovie(folder.At("a.mov"), Samples.FaceTime().Movie);
        var bytes = File.ReadAllBytes(folder.At("a.mov"));
        var firstItem = bytes.AsSpan().IndexOf("ilst"u8) + 4;
        new byte[] { 0x7F, 0xFF, 0xFF, 0x00 }.CopyTo(bytes, firstItem);
        Assert.IsType<Unreadable>(Frugally.Read(folder.At("a.mov"), bytes, mostMegabytes: 9));
    }

    [Theory]
    [InlineData("keys", "It is damaged: it does not hold as many metadata keys as it counts.")]
    [InlineData("ilst", "It is damaged: it names more metadata items than it holds.")]
    public void Metadata_keys_and_items_that_do_not_match_are_refused(string box, string reason)
    {
        PictureMaker.WriteMovie(folder.At("a.mov"), Samples.FaceTime().Movie);
        var bytes = File.ReadAllBytes(folder.At("a.mov"));
        var body = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(box)) + 4;
        if (box == "keys")
            bytes[body + 7]++;
        else
            "free"u8.CopyTo(bytes.AsSpan(body - 4));
        Assert.Equal(new Unreadable(reason, IsCutShort: false), Samples.Read(folder.At("a.mov"), bytes));
    }
}
