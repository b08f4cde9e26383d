using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Tests.Finding;

public sealed class StoreFinderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private StoreFinder Mac => new(new MacPlaces(folder.At("home"), folder.At("Volumes")));

    private StoreFinder Linux => new(new LinuxPlaces(folder.At("home"), folder.At("home/Pictures"), folder.Path));

    private StoreFinder Windows => new(new WindowsPlaces(folder.At("home"), folder.At("home/Pictures"), folder.At("roaming"), [folder.At("D"), folder.At("E")]));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_Mac_keeps_libraries_backups_and_what_is_plugged_in()
    {
        Library("home/Pictures/Old.photoslibrary");
        Library("home/Pictures/Photos Library.photoslibrary");
        LibraryMaker.WriteBackup(folder.At("home/Library/Application Support/MobileSync/Backup/00008110-0"), new ListToMake([]));
        Phone("Volumes/phone/DCIM/100APPLE");
        Directory.CreateDirectory(folder.At("Volumes/disk"));
        Assert.Equal(
            [
                ("home/Pictures/Old.photoslibrary", "photos-library"),
                ("home/Pictures/Photos Library.photoslibrary", "photos-library"),
                ("home/Pictures", "folder"),
                ("home/Library/Application Support/MobileSync/Backup/00008110-0", "iphone-backup"),
                ("Volumes/phone", "device-dcim"),
            ],
            Found(Mac));
    }

    [Fact]
    public void Linux_has_phones_where_GNOME_ifuse_and_disks_show_them()
    {
        Directory.CreateDirectory(folder.At("home/Pictures"));
        Phone("run/user/1000/gvfs/gphoto2:host=Apple_Inc._iPhone_0001/store_00010001/DCIM/100APPLE");
        Phone("run/user/1000/gvfs/afc:host=0001/DCIM/100APPLE");
        Directory.CreateDirectory(folder.At("run/user/1000/gvfs/afc:host=0001,port=3"));
        Directory.CreateDirectory(folder.At("run/user/1000/gvfs/gphoto2:host=Canon_EOS"));
        Phone("media/ann/stick/DCIM/100APPLE");
        Phone("run/media/ann/card/DCIM/202110_a");
        Phone("my phone/DCIM/100APPLE");
        Directory.CreateDirectory(folder.At("proc"));
        File.WriteAllText(folder.At("proc/mounts"), $"/dev/sda1 / ext4 rw 0 0\nifuse {folder.At("my phone").Replace(" ", "\\040", StringComparison.Ordinal)} fuse.ifuse rw 0 0\n");
        Assert.Equal(
            [
                "home/Pictures",
                "media/ann/stick",
                "my phone",
                "run/media/ann/card",
                "run/user/1000/gvfs/afc:host=0001",
                "run/user/1000/gvfs/gphoto2:host=Apple_Inc._iPhone_0001",
            ],
            Found(Linux).Select(found => found.Path).Order(StringComparer.Ordinal));
        Assert.Equal(5, Found(Linux).Count(found => found.Kind == "device-dcim"));
    }

    [Fact]
    public void Windows_has_iCloud_Photos_and_three_folders_for_backups()
    {
        PictureMaker.WriteLivePhoto(folder.At("home/Pictures/iCloud Photos/Photos"), "IMG_0001", Samples.FaceTime());
        LibraryMaker.WriteBackup(folder.At("roaming/Apple Computer/MobileSync/Backup/a"), new ListToMake([]));
        LibraryMaker.WriteBackup(folder.At("home/Apple/MobileSync/Backup/b"), new ListToMake([]));
        Phone("E/DCIM/202110_a");
        Assert.Equal(
            [
                ("home/Pictures/iCloud Photos", "icloud-windows"),
                ("home/Pictures", "folder"),
                ("roaming/Apple Computer/MobileSync/Backup/a", "iphone-backup"),
                ("home/Apple/MobileSync/Backup/b", "iphone-backup"),
                ("E", "device-dcim"),
            ],
            Found(Windows));
    }

    [Fact]
    public void A_folder_that_the_system_does_not_name_is_not_looked_for_where_the_program_was_started()
    {
        try
        {
            Directory.CreateDirectory("iCloud Photos");
        }
        catch (UnauthorizedAccessException)
        {
            Assert.Skip("The tests were started where no folder can be made.");
        }
        try
        {
            Assert.Empty(new StoreFinder(new WindowsPlaces("", "", "", [])).Find());
        }
        finally
        {
            Directory.Delete("iCloud Photos");
        }
    }

    [Fact]
    public void Nothing_at_all_is_found_on_an_empty_computer()
    {
        Assert.Empty(Linux.Find());
        Assert.Empty(Mac.Find());
        Assert.Empty(Windows.Find());
    }

    [Fact]
    public void A_phone_that_is_locked_is_found_with_what_to_do()
    {
        Directory.CreateDirectory(folder.At("Volumes/phone/DCIM"));
        var found = Assert.Single(Mac.Find());
        Assert.Equal("device-dcim", found.Store.Kind.Word);
        Assert.StartsWith($"The phone at '{folder.At("Volumes/phone")}' shows no pictures: it is locked", found.Problem);
        Assert.Equal(found.Problem, Assert.IsType<InaccessiblePart>(Assert.Single(found.Store.Entries(TestContext.Current.CancellationToken))).Reason);
    }

    [Theory]
    [InlineData("gphoto2:host=Apple_Inc._iPhone_0001")]
    [InlineData("afc:host=0001")]
    public void A_phone_that_GNOME_shows_without_any_folder_is_locked_too(string mount)
    {
        Directory.CreateDirectory(folder.At($"run/user/1000/gvfs/{mount}"));
        Assert.StartsWith("The phone at ", Assert.Single(Linux.Find()).Problem);
    }

    [Fact]
    public async Task No_picture_is_looked_at_in_two_stores()
    {
        LibraryMaker.WriteLibrary(folder.At("home/Pictures/Photos Library.photoslibrary"), new ListToMake([Samples.Listed()]));
        PictureMaker.WriteLivePhoto(folder.At("home/Pictures"), "a", Samples.FaceTime(Samples.SecondId));
        var report = await Samples.Scan(new Photos.Scanning.ScanRequest([.. Mac.Find().Select(found => found.Store)]));
        Assert.Equal([2, 2], report.Stores.Select(store => store.LookedAt));
    }

    [Fact]
    public void Files_are_counted_roughly()
    {
        Library("home/Pictures/Photos Library.photoslibrary");
        Assert.Equal([2, 2], Mac.Find().Select(found => found.CountFiles()));
    }

    [Fact]
    public void The_library_in_use_is_the_one_that_the_system_names()
    {
        Library("home/Pictures/Photos Library.photoslibrary");
        var preferences = folder.At("home/Library/Containers/com.apple.photolibraryd/Data/Library/Preferences");
        Directory.CreateDirectory(preferences);
        File.WriteAllBytes(Path.Combine(preferences, "com.apple.photolibraryd.plist"), PropertyListBytes.Of("SystemLibraryPath", "/Volumes/disk/Ours.photoslibrary"));
        Assert.Equal("/Volumes/disk/Ours.photoslibrary", Mac.LibraryInUse());
    }

    [Theory]
    [InlineData("Photos Library", "Old", "Photos Library")]
    [InlineData("Only", null, "Only")]
    [InlineData("One", "Two", null)]
    public void Otherwise_the_usual_one_or_the_only_one_in_Pictures_is_taken_for_it(string first, string? second, string? inUse)
    {
        Library($"home/Pictures/{first}.photoslibrary");
        if (second is not null)
            Library($"home/Pictures/{second}.photoslibrary");
        Assert.Equal(inUse is null ? null : folder.At($"home/Pictures/{inUse}.photoslibrary"), Linux.LibraryInUse());
    }

    [Fact]
    public void On_a_Mac_the_way_to_the_permission_is_named() => Assert.Equal(
        "Open System Settings > Privacy & Security > Full Disk Access (up to macOS 12: System Preferences > Security & Privacy > Privacy > Full Disk Access), "
        + "turn it on for the program that shows this window, such as Terminal, then quit and reopen it.",
        PermissionAdvice.For(onMac: true));

    private void Library(string relative) => LibraryMaker.WriteLibrary(folder.At(relative), new ListToMake([]));

    private void Phone(string relative) => Directory.CreateDirectory(folder.At(relative));

    private List<(string Path, string Kind)> Found(StoreFinder finder) =>
        [.. finder.Find().Select(found => (Path.GetRelativePath(folder.Path, found.Store.Path).Replace('\\', '/'), found.Store.Kind.Word))];
}
