using System.CommandLine;
using System.CommandLine.Parsing;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Commands;

/// <summary>The options of the guided fix; the program takes them with and without the word <c>fix</c>.</summary>
internal sealed class FixOptions
{
    private readonly Option<bool> plain = new("--plain") { Description = "Line by line instead of a full screen: for screen readers and simple terminals." };
    private readonly Option<string?> resume = new("--resume") { Description = "Go on with this saved case.", HelpName = "ID" };
    private readonly Option<bool> fresh = new("--new") { Description = "Begin a new case without offering unfinished ones." };
    private readonly Option<GivenFact[]> facts = new("--fact") { Description = "Something known beforehand, so that it is not asked.", HelpName = "KEY=VALUE", CustomParser = ParseFacts };
    private readonly Option<string[]> photos = new("--photos") { Description = "Where to look for pictures.", HelpName = "PATH" };
    private readonly Option<string?> answers = new("--answers") { Description = "Play the answers of a .walk file first.", HelpName = "FILE" };
    private readonly Option<bool> practice = new("--practice") { Description = "Rehearse with made pictures; the test picture arrives by itself." };

    public void AddTo(Command command)
    {
        Option[] all = [plain, resume, fresh, facts, photos, answers, practice];
        foreach (var option in all)
            command.Add(option);
        command.Validators.Add(RefuseToResumeAnew);
    }

    public FixRequest Read(ParseResult parsed) => new()
    {
        Plain = parsed.GetValue(plain),
        Resume = parsed.GetValue(resume),
        New = parsed.GetValue(fresh),
        Facts = [.. parsed.GetValue(facts) ?? []],
        Photos = [.. parsed.GetValue(photos) ?? []],
        Answers = parsed.GetValue(answers),
        Practice = parsed.GetValue(practice),
    };

    private void RefuseToResumeAnew(CommandResult command)
    {
        if (command.GetValue(resume) is not null && (command.GetValue(fresh) || command.GetValue(practice)))
            command.AddError("--resume goes on with a saved case: leave out --new and --practice.");
    }

    private static GivenFact[] ParseFacts(ArgumentResult result) =>
        [.. result.Tokens.Select(token => ParseFact(token.Value, result)).OfType<GivenFact>()];

    private static GivenFact? ParseFact(string written, ArgumentResult result)
    {
        if (written.Split('=', 2) is [{ Length: > 0 } key, { Length: > 0 } value])
            return new GivenFact(key, value);

        result.AddError($"`{written}` is no fact: write KEY=VALUE, for instance my_device=iphone.");
        return null;
    }
}
