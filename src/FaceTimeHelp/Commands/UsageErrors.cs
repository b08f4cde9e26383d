using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary>What is said of a command line that was not understood: what is wrong, and where the right words stand.</summary>
internal static class UsageErrors
{
    /// <summary>How the library begins what is said here in the program's own words. The project keeps none of its translations.</summary>
    private static readonly string[] Reworded = ["Unrecognized command or argument", "Required command was not provided"];

    public static ExitCode Write(ParseResult parsed, TextWriter error)
    {
        foreach (var sentence in Sentences(parsed).Distinct())
            error.WriteLine(Printable.From(sentence));
        error.WriteLine($"`{parsed.CommandResult.Typed} --help` shows what you can type.");
        return ExitCode.WrongUsage;
    }

    private static IEnumerable<string> Sentences(ParseResult parsed)
    {
        var command = parsed.CommandResult;
        foreach (var word in parsed.UnmatchedTokens)
            yield return Unknown(word, command);
        if (parsed.UnmatchedTokens.Count == 0 && command.Command is { Action: null, Subcommands.Count: > 0 })
            yield return $"`{command.Typed}` needs one of its commands: {Or(command.Command.Subcommands.Select(below => below.Name))}.";
        foreach (var mistake in parsed.Errors.Where(mistake => !Reworded.Any(mistake.Message.StartsWith)))
            yield return Sentence(mistake, command);
    }

    private static string Unknown(string word, CommandResult result) =>
        result.Command.Subcommands.Select(below => below.Name).ToList() switch
        {
            _ when word.StartsWith('-') => WordChecks.UnknownOption(word, result.Command),
            { Count: > 0 } names when new Nearest().Suggestion(word, names) is { } suggestion =>
                $"There is no command `{word}`. {suggestion}",
            { Count: > 0 } names => $"There is no command `{word}`. You can type {Or(names)}.",
            _ => $"`{result.Typed}` does not know what to do with `{word}`.",
        };

    private static string Sentence(ParseError mistake, CommandResult command) => mistake.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: var option } => Placeholder.MissingFor(option),
        OptionResult { Tokens: [{ Value: var word }], Option: var option }
            when Allowed(option) is { Count: > 0 } words && !words.Contains(word) =>
            $"{option.Name} can be {Or(words)}, not {(word.Length == 0 ? "empty" : word)}.",
        OptionResult { Tokens.Count: > 1, Option: { Arity.MaximumNumberOfValues: 1 } option } => $"{option.Name} can be given only once.",
        ArgumentResult { Tokens.Count: 0, Argument: var argument } => Placeholder.MissingFor(argument, command.Typed),
        _ => mistake.Message,
    };

    /// <summary>The words that an option takes; none where it takes any.</summary>
    private static List<string> Allowed(Option option) =>
        option.ValueType == typeof(bool)
            ? []
            : [.. option.CompletionSources.SelectMany(source => source(CompletionContext.Empty)).Select(word => word.Label)];

    private static string Or(IEnumerable<string> words) => words.ToList() switch
    {
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} or {last}",
        [] => "",
    };
}
