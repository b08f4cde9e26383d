using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Tests.Files;

public sealed class PrivateFolderTests
{
    [Theory]
    [InlineData("facetimehelp-library-")]
    [InlineData("facetimehelp-practice-")]
    public void What_a_killed_program_left_behind_is_removed_when_the_next_one_is_made(string prefix)
    {
        var killed = Directory.CreateTempSubdirectory(prefix).FullName;
        File.WriteAllText(Path.Combine(killed, ".in-use"), "");
        File.WriteAllText(Path.Combine(killed, "copy.sqlite"), "pictures");
        using var next = PrivateFolder.ForLibrary();
        Assert.False(Directory.Exists(killed));
    }

    [Fact]
    public void One_that_is_in_use_is_never_removed()
    {
        using var library = PrivateFolder.ForLibrary();
        using var practice = PrivateFolder.ForPractice();
        Directory.SetLastWriteTimeUtc(library.Path, DateTime.UtcNow.AddDays(-30));
        using var next = PrivateFolder.ForLibrary();
        Assert.True(Directory.Exists(library.Path));
        Assert.True(Directory.Exists(practice.Path));
    }

    [Fact]
    public void One_that_was_never_locked_may_be_in_the_making_and_is_left_for_a_day()
    {
        var old = Directory.CreateTempSubdirectory("facetimehelp-library-").FullName;
        var young = Directory.CreateTempSubdirectory("facetimehelp-library-").FullName;
        Directory.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddHours(-25));
        Directory.SetLastWriteTimeUtc(young, DateTime.UtcNow.AddHours(-23));
        using var next = PrivateFolder.ForLibrary();
        Assert.Equal((false, true), (Directory.Exists(old), Directory.Exists(young)));
        Directory.Delete(young);
    }

    [Fact]
    public void It_is_gone_when_it_is_disposed_of()
    {
        var folder = PrivateFolder.ForLibrary();
        File.WriteAllText(folder.At("copy.sqlite"), "pictures");
        folder.Dispose();
        Assert.False(Directory.Exists(folder.Path));
    }
}
