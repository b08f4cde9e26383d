using System.CommandLine;
using System.CommandLine.Parsing;

namespace FaceTimeHelp.Commands;

/// <summary>The options of the guided fix; the program takes them with and without the word <c>fix</c>.</summary>
internal sealed class FixOptions
{
    private readonly PlainOption plain = new();
    private readonly Option<string?> resume = new("--resume") { Description = "Go on with this saved case.", HelpName = "ID" };
    private readonly Option<bool> fresh = new("--new") { Description = "Begin a new case without offering unfinished ones." };
    private readonly FactOption facts = new();
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
}
