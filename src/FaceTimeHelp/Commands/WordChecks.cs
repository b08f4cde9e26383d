using System.CommandLine;
using System.CommandLine.Parsing;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Commands;

/// <summary>
/// What no command takes, whichever words it has: nothing where a word must stand, and options that it does not have. The library takes
/// both for a path.
/// </summary>
internal static class WordChecks
{
    /// <summary>Adds the checks to a command and to those below it.</summary>
    public static void AddTo(Command command)
    {
        command.Validators.Add(RefuseEmptyWords);
        command.Validators.Add(RefuseUnknownOptions);
        foreach (var below in command.Subcommands)
            AddTo(below);
    }

    /// <summary>That a command has no such option, and which one may be meant.</summary>
    public static string UnknownOption(string written, Command command)
    {
        var name = written.Split('=', 2)[0];
        return $"There is no option `{name}`. {new Nearest().Suggestion(name, command.OptionNames)}".TrimEnd();
    }

    private static void RefuseEmptyWords(CommandResult result)
    {
        foreach (var option in result.Command.Options.Where(option => TakesText(option.ValueType)))
        {
            if (Words(result.GetResult(option)).Any(word => IsMissing(word, result)))
                result.AddError(Placeholder.MissingFor(option));
        }

        foreach (var argument in result.Command.Arguments.Where(argument => Words(result.GetResult(argument)).Contains("")))
            result.AddError(Placeholder.MissingFor(argument, result.Typed));
    }

    private static void RefuseUnknownOptions(CommandResult result)
    {
        foreach (var word in result.Command.Arguments.SelectMany(argument => Words(result.GetResult(argument))).Where(LooksLikeOption))
            result.AddError(UnknownOption(word, result.Command));
    }

    private static bool TakesText(Type type) => type == typeof(string) || type == typeof(string[]);

    /// <summary>An option that follows at once was not meant as the value of the one before.</summary>
    private static bool IsMissing(string word, CommandResult result) =>
        word.Length == 0 || (LooksLikeOption(word) && result.Command.OptionNames.Contains(word));

    private static bool LooksLikeOption(string word) => word is ['-', _, ..] && !Path.Exists(word);

    private static IEnumerable<string> Words(SymbolResult? result) => result?.Tokens.Select(token => token.Value) ?? [];
}
