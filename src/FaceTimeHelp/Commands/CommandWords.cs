using System.CommandLine;
using System.CommandLine.Parsing;

namespace FaceTimeHelp.Commands;

/// <summary>A command as one types it, and the words that it knows.</summary>
internal static class CommandWords
{
    extension(CommandResult result)
    {
        /// <summary>The program's name and the commands after it.</summary>
        public string Typed => result.Parent is CommandResult above ? $"{above.Typed} {result.Command.Name}" : "facetimehelp";
    }

    extension(Command command)
    {
        /// <summary>Every option that may be written after it, also those of the commands above it that hold below them.</summary>
        public IEnumerable<string> OptionNames => command.Options
            .Concat(command.Parents.OfType<Command>().SelectMany(above => above.Options.Where(option => option.Recursive)))
            .Select(option => option.Name);
    }
}
