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
    private readonly Option<bool> remote = new("--remote") { Description = "Help somebody who is elsewhere: each step is a message that you can send them." };

    private Option[] All => [plain, resume, fresh, facts, photos, answers, practice, remote];

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
        command.Validators.Add(RefuseContradictions);
    }

    /// <summary>Has a command and those below it refuse what was written before it: nobody would read it there.</summary>
    public void RefuseBefore(Command command)
    {
        command.Validators.Add(RefuseWrittenBefore);
        foreach (var below in command.Subcommands)
            RefuseBefore(below);
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
        Remote = parsed.GetValue(remote),
    };

    private void RefuseWrittenBefore(CommandResult command)
    {
        foreach (var option in All.Where(option => command.GetResult(option) is { Implicit: false }))
            command.AddError($"`{option.Name}` before a command is for the guided fix alone. Leave it out, or write it after the command that it is for.");
    }

    private void RefuseContradictions(CommandResult command)
    {
        if (command.GetValue(remote) && command.GetValue(photos) is { Length: > 0 })
            command.AddError("--remote is for somebody whose pictures are not on this computer: leave out --photos.");
        if (command.GetValue(resume) is not null && (command.GetValue(fresh) || command.GetValue(practice) || command.GetValue(remote)))
            command.AddError("--resume goes on with a saved case: leave out --new, --practice and --remote.");
    }
}
