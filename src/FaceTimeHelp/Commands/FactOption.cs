using System.CommandLine;
using System.CommandLine.Parsing;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Commands;

/// <summary><c>--fact KEY=VALUE</c>, as often as one likes.</summary>
internal sealed class FactOption : Option<GivenFact[]>
{
    public FactOption()
        : base("--fact")
    {
        Description = "Something known beforehand, so that it is not asked.";
        HelpName = "KEY=VALUE";
        CustomParser = ParseAll;
    }

    private static GivenFact[] ParseAll(ArgumentResult result) =>
        [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<GivenFact>()];

    private static GivenFact? Parse(string written, ArgumentResult result)
    {
        if (written.Split('=', 2) is [{ Length: > 0 } key, { Length: > 0 } value])
            return new GivenFact(key, value);

        result.AddError($"`{written}` is no fact: write KEY=VALUE, for instance my_device=iphone.");
        return null;
    }
}
