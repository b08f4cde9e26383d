using System.CommandLine;

namespace FaceTimeHelp.Commands;

/// <summary>What stands for a value in help texts, in a sentence's words.</summary>
internal static class Placeholder
{
    public static string MissingFor(Option option) => $"{option.Name} needs {InWords(option.HelpName)}.";

    public static string MissingFor(Argument argument, string command) => $"`{command}` needs {InWords(argument.Name)}.";

    private static string InWords(string? placeholder) => placeholder switch
    {
        "PATH" => "a path",
        "FILE" => "a file's name",
        "FLOW" => "a flow's name",
        "ID" => "a case's name",
        "STEP" => "a step's name",
        "TIME" => "a time, such as 2026-11-23",
        "DURATION" => "a length of time, such as 5m",
        "KEY=VALUE" => "a fact, such as my_device=iphone",
        _ => "a value",
    };
}
