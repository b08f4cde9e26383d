using FaceTimeHelp.Storage;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Sending;

/// <summary>Writes a message into a new file that nobody but its user can read.</summary>
internal static class MessageFile
{
    /// <summary>Says where it is, or why it is not there.</summary>
    public static string Write(string folder, string message)
    {
        try
        {
            var path = Names().Select(name => Path.Combine(folder, name)).First(path => NewFile.TryWritePrivately(path, message + "\n"));
            return NewFile.WrittenPrivately(path);
        }
        catch (UserError refused)
        {
            return Printable.From(refused.Message);
        }
    }

    /// <summary>Without an end: no message takes the place of another.</summary>
    private static IEnumerable<string> Names()
    {
        yield return "facetimehelp-message.txt";
        for (var number = 2; ; number++)
            yield return $"facetimehelp-message-{number}.txt";
    }
}
