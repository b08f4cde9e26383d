using System.Diagnostics;
using FaceTimeHelp.Sending;

namespace FaceTimeHelp.Plain;

/// <summary>The message for somebody else, in lines: to be read, written into a file, or as a QR code where a terminal can draw one.</summary>
internal sealed class MessageLines(Surroundings surroundings)
{
    public const string Show = "m";
    public const string Save = "m file";
    public const string Code = "m qr";

    private readonly TextWriter output = surroundings.Out;

    /// <summary>Gives the message in the way that these words ask for.</summary>
    public void Give(string words, string? message)
    {
        if (message is null)
            output.WriteLine("This step has no message for the other person.");
        else if (words == Save)
            output.WriteLine(MessageFile.Write(Environment.CurrentDirectory, message));
        else if (words == Code)
            WriteCode(message);
        else
            WriteMessage(message);
    }

    private void WriteMessage(string message)
    {
        output.WriteLine(message);
        output.WriteLine();
        output.WriteLine($"Or type: {Save} writes it into a file{(surroundings.Window is null ? "" : $", {Code} shows it as a QR code")}.");
    }

    private void WriteCode(string message)
    {
        if (surroundings.Window?.Invoke() is { } window)
            WriteCode(ShownCode.Of(message, window with { Lines = window.Lines - 1 }), window.HasColour); // The last line is for the next words.
        else
            output.WriteLine($"A QR code needs a terminal that can draw it. Type {Save} instead: that writes the message into a file.");
    }

    private void WriteCode(ShownCode code, bool hasColour)
    {
        switch (code)
        {
            case ShownCode.Drawn(var lines, var advice):
                foreach (var line in lines)
                    output.WriteLine(hasColour ? OnWhite(line) : line);
                if (advice is not null)
                    output.WriteLine(advice);
                break;
            case ShownCode.Refused(var sentence):
                output.WriteLine(sentence);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Black on white: as 47 for terminals that do not know the brighter 107.</summary>
    private static string OnWhite(string line) => $"\e[30;47;107m{line}\e[0m";
}
