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
        Description = "A fact you know already; it will not be asked.";
        HelpName = "KEY=VALUE";
        CustomParser = ParseAll;
    }

    private static GivenFact[] ParseAll(ArgumentResult result)
    {
        GivenFact[] given = [.. result.Tokens.Select(token => Parse(token.Value, result)).OfType<GivenFact>()];
        foreach (var fact in given.Distinct().CountBy(fact => fact.Fact).Where(fact => fact.Value > 1))
            result.AddError($"--fact {fact.Key} is given twice, with different values. Leave one out.");
        return given;
    }

    private static GivenFact? Parse(string written, ArgumentResult result)
    {
        if (written.Split('=', 2) is [{ Length: > 0 } key, { Length: > 0 } value])
            return new GivenFact(key, value);

        result.AddError($"`{written}` is not a fact. Write KEY=VALUE, for instance my_device=iphone.");
        return null;
    }
}
