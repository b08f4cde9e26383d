using FaceTimeHelp.Sending;

namespace FaceTimeHelp.Tests.Sending;

public sealed class MessageFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void It_is_written_as_it_is_and_its_name_is_told()
    {
        var told = MessageFile.Write(folder.Path, "Hello!\nPlease call me.");

        Assert.Equal($"Saved as facetimehelp-message.txt in {folder.Path}. Attach it to a mail, or open it and copy the message.", told);
        Assert.Equal("Hello!\nPlease call me.\n", File.ReadAllText(folder.At("facetimehelp-message.txt")));
    }

    [Fact]
    public void Nothing_is_ever_written_over()
    {
        folder.Write("facetimehelp-message.txt", "mine");
        Directory.CreateDirectory(folder.At("facetimehelp-message-2.txt"));

        MessageFile.Write(folder.Path, "Hello!");

        Assert.Equal("mine", File.ReadAllText(folder.At("facetimehelp-message.txt")));
        Assert.Equal("Hello!\n", File.ReadAllText(folder.At("facetimehelp-message-3.txt")));
    }

    [Fact]
    public void The_same_message_is_saved_once()
    {
        folder.Write("facetimehelp-message.txt", "mine");
        var told = MessageFile.Write(folder.Path, "Hello, über!");

        Assert.Equal(told, MessageFile.Write(folder.Path, "Hello, über!"));
        MessageFile.Write(folder.Path, "Hello, öber!");

        Assert.Equal(
            ["facetimehelp-message-2.txt", "facetimehelp-message-3.txt", "facetimehelp-message.txt"],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_else_can_read_it()
    {
        MessageFile.Write(folder.Path, "Hello!");

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.At("facetimehelp-message.txt")));
    }

    [Fact]
    public void Where_it_cannot_be_written_that_is_told()
    {
        var gone = folder.At("gone");

        Assert.Equal($"{Path.Combine(gone, "facetimehelp-message.txt")} cannot be written: there is no folder {gone}. Make it first.", MessageFile.Write(gone, "Hello!"));
    }

    public void Dispose() => folder.Dispose();
}
