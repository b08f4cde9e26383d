using System.Text;

namespace FaceTimeHelp.Sending;

/// <summary>The way to the clipboard that a terminal offers.</summary>
internal static class ClipboardSequence
{
    /// <summary>
    /// What copies a text when it is written to a terminal: OSC 52, which works through SSH too
    /// (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html). No terminal says whether it did.
    /// </summary>
    public static string Copying(string text) => $"\e]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}\a";
}
