using FaceTimeHelp.Photos.Libraries;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Stores;

public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Apples_names_for_the_list_and_its_log_are_made_as_Apple_makes_them()
    {
        Assert.Equal("12b144c0bd44f2b3dffd9186d3f9c05b917cee25", BackedUpFile.IdOf("Media/PhotoData/Photos.sqlite"));
        Assert.Equal("5be67ebea394dbff077ddf8bcc1e1f94b0d52dd7", BackedUpFile.IdOf("Media/PhotoData/Photos.sqlite-wal"));
    }

    [Fact]
    public async Task Pictures_are_found_under_the_names_that_the_phone_gave_them()
    {
        LibraryMaker.WriteBackup(folder.Path, new ListToMake([Samples.Listed()]));
        var report = await Samples.Scan(folder);
        Assert.Equal((Verdict.Appeared, "iphone-backup", 1, "18508"), (report.Verdict, report.Stores[0].Kind, report.Stores[0].Assets, report.Stores[0].Schema));
        var picture = Assert.Single(report.Pictures);
        Assert.Equal(("Media/DCIM/100APPLE/IMG_0001.HEIC", "Media/DCIM/100APPLE/IMG_0001.MOV"), (picture.Still!.RelativePath, picture.Movie!.RelativePath));
        Assert.Equal(folder.At("Media/DCIM/100APPLE/IMG_0001.HEIC"), picture.Still.Path);
    }

    [Fact]
    public async Task The_list_in_the_backup_tells_what_is_hidden_even_from_its_log_alone()
    {
        LibraryMaker.WriteBackup(folder.Path, new ListToMake([Samples.Listed() with { IsHidden = true }]) { InLog = true });
        Assert.Equal(Verdict.Hidden, (await Samples.Scan(folder)).Verdict);
    }

    [Fact]
    public void An_encrypted_backup_says_how_to_make_one_that_can_be_read()
    {
        LibraryMaker.WriteBackup(folder.Path, new ListToMake([]), isEncrypted: true);
        Assert.Equal(
            $"The backup at '{folder.Path}' is encrypted, so its pictures cannot be read. To make one that can: connect the phone, choose it in the Finder "
            + "(on Windows in Apple Devices or iTunes), turn off \"Encrypt local backup\", and click Back Up Now. Turn it on again afterwards.",
            Assert.Throws<StoreUnavailableException>(() => PhotoStore.Open(folder.Path)).Message);
    }

    [Fact]
    public async Task An_encrypted_backup_among_others_is_told_and_the_others_are_looked_into()
    {
        LibraryMaker.WriteBackup(folder.At("one"), new ListToMake([Samples.Listed()]));
        LibraryMaker.WriteBackup(folder.At("two"), new ListToMake([]), isEncrypted: true);
        var report = await Samples.Scan(folder);
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(folder.At("two"), Assert.Single(report.Stores[0].Unreadable).Path);
    }

    [Fact]
    public void A_backup_of_an_old_phone_says_so()
    {
        File.WriteAllText(folder.At("Manifest.mbdb"), "mbdb");
        Assert.Equal(
            $"The backup at '{folder.Path}' was made by iOS 9 or older, which kept its list of files in another way. Make a new backup, or connect the phone itself.",
            Assert.Throws<StoreUnavailableException>(() => PhotoStore.Open(folder.Path)).Message);
    }

    [Fact]
    public async Task A_file_that_the_backup_lacks_is_told()
    {
        LibraryMaker.WriteBackup(folder.Path, new ListToMake([Samples.Listed()]));
        var id = BackedUpFile.IdOf("Media/DCIM/100APPLE/IMG_0001.MOV");
        File.Delete(Path.Combine(folder.Path, id[..2], id));
        var report = await Samples.Scan(folder);
        Assert.Equal("The backup lists it, but does not hold it: the backup was not finished, or was damaged.", Assert.Single(report.Stores[0].Unreadable).Reason);
    }

    [Fact]
    public async Task A_damaged_list_of_files_is_told()
    {
        File.WriteAllText(folder.At("Manifest.db"), "No database at all, but text.");
        var report = await Samples.Scan(folder);
        Assert.Equal(Verdict.Unreadable, report.Verdict);
        Assert.Equal("Its list of pictures is damaged, or is of a kind that this program does not know.", Assert.Single(report.Stores[0].Unreadable).Reason);
    }
}
