using System.CommandLine;
using System.CommandLine.Parsing;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary>What is said of a command line that was not understood: what is wrong, and where the right words stand.</summary>
internal static class WrongUsage
{
    public static ExitCode Tell(ParseResult parsed, TextWriter error)
    {
        foreach (var mistake in parsed.Errors)
            error.WriteLine(Printable.From(mistake.Message, keepNewlines: true));
        error.WriteLine($"`{string.Join(' ', Words(parsed.CommandResult))} --help` shows what can be written.");
        return ExitCode.WrongUsage;
    }

    /// <summary>The command as one types it, from the program's name on.</summary>
    private static IEnumerable<string> Words(CommandResult command) =>
        command.Parent is CommandResult above ? [.. Words(above), command.Command.Name] : ["facetimehelp"];
}
