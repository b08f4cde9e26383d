using System.Diagnostics;
using System.Globalization;
using FaceTimeHelp.Sending;

namespace FaceTimeHelp.Plain;

/// <summary>The message for somebody else, in lines: to be read, written into a file, or as QR codes where a terminal can draw them.</summary>
internal sealed class MessageLines(Surroundings surroundings)
{
    private const string Save = $"{Shortcuts.Message} file";
    private const string Code = $"{Shortcuts.Message} qr";

    private readonly TextWriter output = surroundings.Out;

    /// <summary>Whether these words ask for the message in some way.</summary>
    public static bool Know(string words) => words is Shortcuts.Message or Save || NumberOfCode(words) is not null;

    /// <summary>Gives the message in the way that these words ask for.</summary>
    public void Give(string words, string? message)
    {
        if (message is null)
            output.WriteLine("This step has no message for the other person.");
        else if (words == Save)
            output.WriteLine(MessageFile.Write(Environment.CurrentDirectory, message));
        else if (NumberOfCode(words) is { } number)
            WriteCode(number, message);
        else
            WriteMessage(message);
    }

    /// <summary>Which of its QR codes is asked for, the first being 1; null where none is.</summary>
    private static int? NumberOfCode(string words) =>
        words == Code ? 1
        : words.StartsWith(Code, StringComparison.Ordinal) && int.TryParse(words[Code.Length..], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    private void WriteMessage(string message)
    {
        output.WriteLine(message);
        output.WriteLine();
        output.WriteLine($"Or type: {Save} writes it into a file{(surroundings.Window is null ? "" : $", {Code} shows it as a QR code")}.");
    }

    private void WriteCode(int number, string message)
    {
        if (surroundings.Window?.Invoke() is { } window)
            WriteCode(number, ShownCodes.Of(message, window with { Lines = window.Lines - 1 }), window.HasColour); // The last line is for the next words.
        else
            output.WriteLine($"A QR code needs a terminal that can draw it. Type {Save} instead: that writes the message into a file.");
    }

    private void WriteCode(int number, ShownCodes shown, bool hasColour)
    {
        switch (shown)
        {
            case ShownCodes.Drawn(var codes) when number < 1 || number > codes.Length:
                output.WriteLine(codes.Length == 1 ? $"All of it is in one code: type {Code}." : $"In this window it is in {codes.Length} codes: type {Code} 1 to {Code} {codes.Length}.");
                break;
            case ShownCodes.Drawn(var codes):
                foreach (var (blocks, words) in codes[number - 1].WithWords(number < codes.Length ? [$"Next: {Code} {number + 1}"] : []))
                    output.WriteLine((hasColour ? OnWhite(blocks) : blocks) + (words.Length == 0 ? "" : new string(' ', ShownCode.Gap) + words));
                break;
            case ShownCodes.Refused(var sentence):
                output.WriteLine(sentence);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Black on white: as 47 for terminals that do not know the brighter 107.</summary>
    private static string OnWhite(string line) => $"\e[30;47;107m{line}\e[0m";
}
