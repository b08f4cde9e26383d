using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Tests.Storage;

public sealed class NewFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_is_there_already_stays_as_it_is()
    {
        var path = folder.Write("there.md", "mine");

        Assert.False(NewFile.TryWrite(path, "theirs"));
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void A_full_disk_is_told_and_no_half_of_a_file_is_left()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no device that is always full.");
        var path = folder.At("new.md");

        var refused = Assert.Throws<UserError>(() => NewFile.TryWrite(path, "Hello!", MadeOnAFullDisk));

        Assert.Equal($"{path} cannot be written: No space left on device : '/dev/full'", refused.Message);
        Assert.False(File.Exists(path));
    }

    public void Dispose() => folder.Dispose();

    private static FileStream MadeOnAFullDisk(string path)
    {
        File.WriteAllText(path, "");
        return new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
    }
}
