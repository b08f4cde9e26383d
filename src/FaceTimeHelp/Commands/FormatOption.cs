using System.CommandLine;

namespace FaceTimeHelp.Commands;

/// <summary><c>--format</c>: one of a few words, of which the first is meant where none is written.</summary>
internal sealed class FormatOption<T> : Option<T>
    where T : struct, Enum
{
    public FormatOption(string description, params (string Word, T Format)[] formats)
        : base("--format")
    {
        Description = description;
        DefaultValueFactory = _ => formats[0].Format;
        CustomParser = result => formats.FirstOrDefault(format => format.Word == result.Tokens.Single().Value).Format;
        AcceptOnlyFromAmong([.. formats.Select(format => format.Word)]);
    }
}
