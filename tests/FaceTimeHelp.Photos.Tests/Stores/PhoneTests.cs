using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Stores;

public sealed class PhoneTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("DCIM/100APPLE", "")]
    [InlineData("DCIM/202110_a", "")]
    [InlineData("DCIM/202110__", "DCIM")]
    [InlineData("store_00010001/DCIM/101APPLE", "")]
    public async Task A_phone_is_known_by_its_folders(string pictures, string given)
    {
        PictureMaker.WriteLivePhoto(folder.At(pictures), "IMG_0001", Samples.FaceTime());
        var report = await Samples.Scan(Samples.Request(folder.At(given)));
        Assert.Equal((Verdict.Appeared, "device-dcim"), (report.Verdict, report.Stores[0].Kind));
    }

    [Fact]
    public void Another_camera_is_a_folder_like_any_other()
    {
        Directory.CreateDirectory(folder.At("DCIM/100CANON"));
        Assert.Equal("folder", PhotoStore.Open(folder.Path).Kind.Word);
    }

    [Fact]
    public void A_phone_that_shows_nothing_says_what_to_do()
    {
        Directory.CreateDirectory(folder.At("DCIM"));
        Assert.Equal(
            $"The phone at '{folder.Path}' shows no pictures: it is locked, it does not trust this computer yet, or it holds none. "
            + "Unlock it, tap Trust if it asks, leave it unlocked, unplug it and plug it in again, then try once more.",
            Assert.Throws<StoreUnavailableException>(() => PhotoStore.Open(folder.Path)).Message);
    }

    [Fact]
    public async Task The_phones_own_list_tells_what_is_hidden()
    {
        LibraryMaker.WritePhone(folder.Path, new ListToMake([Samples.Listed() with { IsHidden = true }]));
        Assert.Equal(Verdict.Hidden, (await Samples.Scan(folder)).Verdict);
        Assert.Equal(Verdict.Hidden, (await Samples.Scan(Samples.Request(folder.At("DCIM")))).Verdict);
    }

    [Fact]
    public async Task A_list_of_an_older_phone_has_other_names_and_tells_the_same()
    {
        LibraryMaker.WritePhone(folder.Path, new ListToMake([Samples.Listed() with { IsTrashed = true }]) { Schema = 13703, InLog = true });
        Assert.Equal(Verdict.RecentlyDeleted, (await Samples.Scan(folder)).Verdict);
    }

    [Fact]
    public async Task Edits_count_with_their_picture_whichever_way_the_phone_keeps_them()
    {
        LibraryMaker.WritePhone(folder.Path, new ListToMake([Samples.Listed()]));
        PictureMaker.WriteLivePhoto(folder.At("DCIM/100APPLE"), "IMG_E0001", Samples.FaceTime(Samples.SecondId));
        PictureMaker.WriteLivePhoto(folder.At("PhotoData/Mutations/DCIM/100APPLE/IMG_0001/Adjustments"), "FullSizeRender", Samples.FaceTime("third"));
        var picture = Assert.Single((await Samples.Scan(folder)).Pictures);
        Assert.Equal((Samples.FirstId, 4), (picture.Id.ToString(), picture.Copies.Length));
    }

    [Fact]
    public async Task What_lies_beside_DCIM_on_the_phone_is_not_said_to_be_in_iCloud()
    {
        LibraryMaker.WritePhone(folder.Path, new ListToMake([Samples.Listed()]));
        Directory.CreateDirectory(folder.At("PhotoData/CPLAssets"));
        Directory.Move(folder.At("DCIM/100APPLE"), folder.At("PhotoData/CPLAssets/group1"));
        Directory.CreateDirectory(folder.At("DCIM/100APPLE"));
        SampleLibrary.Edit(folder.At("PhotoData/Photos.sqlite"), "UPDATE ZASSET SET ZDIRECTORY = 'PhotoData/CPLAssets/group1'");
        Assert.Equal(Verdict.Appeared, (await Samples.Scan(Samples.Request(folder.At("DCIM")))).Verdict);
    }

    [Fact]
    public async Task Without_a_list_an_edited_pair_is_a_picture_of_its_own()
    {
        PictureMaker.WriteLivePhoto(folder.At("DCIM/100APPLE"), "IMG_0001", Samples.FaceTime());
        PictureMaker.WriteLivePhoto(folder.At("DCIM/100APPLE"), "IMG_E0001", Samples.FaceTime(Samples.SecondId));
        Assert.Equal(2, (await Samples.Scan(folder)).Pictures.Length);
    }
}
