using System.Text;
using FaceTimeHelp.Storage;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Sending;

/// <summary>Saves a message in a file of its own that only its user can read.</summary>
internal static class MessageFile
{
    /// <summary>Says where it is, or why it is not there.</summary>
    public static string Write(string folder, string message)
    {
        try
        {
            var text = message + "\n";
            var name = Names().First(name => IsSavedAs(Path.Combine(folder, name), text));
            return $"Saved as {name} in {Printable.From(Path.GetFullPath(folder))}. Attach it to a mail, or open it and copy the message.";
        }
        catch (UserError refused)
        {
            return Printable.From(refused.Message);
        }
    }

    /// <summary>Without an end: no message takes the place of anything else.</summary>
    private static IEnumerable<string> Names()
    {
        yield return "facetimehelp-message.txt";
        for (var number = 2; ; number++)
            yield return $"facetimehelp-message-{number}.txt";
    }

    private static bool IsSavedAs(string path, string text) => Holds(path, text) || NewFile.TryWritePrivately(path, text);

    /// <summary>Whether the same message was saved there before; a file that cannot be read is somebody else's.</summary>
    private static bool Holds(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            // Only a file of the same length is opened: it may be anything, and of any size.
            return new FileInfo(path) is { Exists: true } file
                && file.Length == bytes.Length
                && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
