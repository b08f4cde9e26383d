using System.Globalization;

namespace FaceTimeHelp.Plain;

/// <summary>In which form the message for somebody else is wanted, where it is not simply to be read.</summary>
internal abstract record MessageForm
{
    private const string Short = "m";
    private const string Long = "message";

    private MessageForm()
    {
    }

    /// <summary>What words such as <c>m file</c>, <c>message copy</c> or <c>m qr 2</c> ask for; null for any other words.</summary>
    public static MessageForm? TryParse(string words) => words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [Short or Long, "file"] => new File(),
        [Short or Long, "copy"] => new Clipboard(),
        [Short or Long, "qr"] => new Code(1),
        [Short or Long, "qr", var which] when int.TryParse(which, CultureInfo.InvariantCulture, out var number) => new Code(number),
        _ => null,
    };

    /// <summary>As a new file.</summary>
    public sealed record File : MessageForm;

    /// <summary>On the clipboard.</summary>
    public sealed record Clipboard : MessageForm;

    /// <summary>As a QR code.</summary>
    /// <param name="Number">Which, where the message takes several; the first is 1.</param>
    public sealed record Code(int Number) : MessageForm;
}
