using System.Diagnostics;
using FaceTimeHelp.Sending;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>
/// The message for somebody else: read out, copied, written into a file, or shown as QR codes if a terminal can draw them.
/// </summary>
internal sealed class MessageLines(Surroundings surroundings)
{
    private const string ToFile = "m file";
    private const string ToClipboard = "m copy";
    private const string ToCode = "m qr";

    private readonly PrintableWriter output = new(surroundings.Out);

    /// <summary>What can be done with a message here.</summary>
    public string Offer
    {
        get
        {
            var copy = surroundings.TakesSequences ? $", {ToClipboard} copies it" : "";
            var code = surroundings.Window is null ? "" : $", {ToCode} shows it as a QR code";
            return $"{ToFile} writes it into a file{copy}{code}.";
        }
    }

    /// <param name="form">What was asked for; null where it is only to be read.</param>
    /// <param name="message">Null where there is none.</param>
    public void Give(MessageForm? form, string? message)
    {
        if (message is null)
            output.Line("This step has no message for the other person.");
        else
            Give(message, form);
    }

    private void Give(string message, MessageForm? form)
    {
        switch (form)
        {
            case null:
                Read(message);
                break;
            case MessageForm.File:
                output.Line(MessageFile.Write(Environment.CurrentDirectory, message));
                break;
            case MessageForm.Clipboard:
                Copy(message);
                break;
            case MessageForm.Code(var number):
                WriteCode(number, message);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Read(string message)
    {
        output.Lines(message);
        output.Line();
        output.Line($"Or type: {Offer}");
    }

    private void Copy(string message)
    {
        if (surroundings.TakesSequences)
            surroundings.Out.Write(ClipboardSequence.Copying(message));
        output.Line(surroundings.TakesSequences
            ? $"Copied, where your terminal allows that. If it is not on the clipboard, type {ToFile}."
            : $"Copying needs a terminal that can do it. Type {ToFile} instead: that writes the message into a file.");
    }

    private void WriteCode(int number, string message)
    {
        if (surroundings.Window?.Invoke() is { } window)
            // The last line is for the next words.
            WriteCode(number, ShownCodes.Of(message, window with { Lines = window.Lines - 1 }), window.HasColour);
        else
            output.Line($"A QR code needs a terminal that can draw it. Type {ToFile} instead: that writes the message into a file.");
    }

    private void WriteCode(int number, ShownCodes shown, bool hasColour)
    {
        switch (shown)
        {
            case ShownCodes.Drawn(var codes) when number < 1 || number > codes.Length:
                output.Line(codes.Length == 1
                    ? $"All of it is in one code: type {ToCode}."
                    : $"In this window it is in {codes.Length} codes: type {ToCode} 1 to {ToCode} {codes.Length}.");
                break;
            case ShownCodes.Drawn(var codes):
                Draw(codes[number - 1], number < codes.Length ? number + 1 : null, hasColour);
                break;
            case ShownCodes.Refused(var sentence):
                output.Line(sentence);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Who cannot see it hears what it is, before and after.</summary>
    /// <param name="next">The code that comes after this one; null where it is the last.</param>
    private void Draw(ShownCode code, int? next, bool hasColour)
    {
        output.Line(
            $"A QR code of {code.Lines.Length} lines follows. It is to be scanned from the screen; "
            + "m reads the message in words instead.");
        foreach (var (blocks, words) in code.WithWords(next is null ? [] : [$"Next: {ToCode} {next}"]))
        {
            var beside = words.Length == 0 ? "" : new string(' ', ShownCode.Gap) + words;
            surroundings.Out.WriteLine((hasColour ? OnWhite(blocks) : blocks) + beside);
        }

        // On the prompt's line: one more would push the code's first line off a window that it fills.
        surroundings.Out.Write("End of the QR code. ");
    }

    /// <summary>Black on white: as 47 for terminals that do not know the brighter 107.</summary>
    private static string OnWhite(string line) => $"\e[30;47;107m{line}\e[0m";
}
