using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Commands;

/// <summary>The options of the guided fix; the program takes them with and without the word <c>fix</c>.</summary>
internal sealed class FixOptions
{
    private readonly PlainOption plain = new();
    private readonly Option<string?> resume = new("--resume") { Description = "Go on with this saved case.", HelpName = "ID" };
    private readonly Option<bool> fresh = new("--new") { Description = "Begin a new case without offering unfinished ones." };
    private readonly FactOption facts = new();
    private readonly Option<string[]> photos = new("--photos") { Description = "Where to look for pictures.", HelpName = "PATH" };
    private readonly Option<string?> answers = new("--answers")
    {
        Description = "Play the answers of a .walk file first.",
        HelpName = "FILE",
    };
    private readonly Option<bool> practice = new("--practice")
    {
        Description = "Rehearse with made pictures; the test picture arrives by itself.",
    };
    private readonly Option<bool> remote = new("--remote")
    {
        Description = "Help somebody who is elsewhere: each step is a message that you can send them.",
    };

    private Option[] All => [plain, resume, fresh, facts, photos, answers, practice, remote];

    /// <param name="command">The command that takes them.</param>
    /// <param name="flow">What names its flow; null where it takes none.</param>
    public void AddTo(Command command, Argument? flow = null)
    {
        command.AddAll(All);
        command.Validators.Add(result =>
        {
            Refuse(result, resume, "goes on with a saved case as it was begun", [flow, fresh, facts, photos, practice, remote]);
            Refuse(result, practice, "looks at made pictures alone", [photos]);
            Refuse(result, remote, "is for somebody whose pictures are not on this computer", [photos]);
        });
    }

    /// <summary>Makes a command and its subcommands reject fix options written before them; they would be ignored.</summary>
    public void RefuseWrittenBefore(Command command)
    {
        command.Validators.Add(RefuseWritten);
        foreach (var below in command.Subcommands)
            RefuseWrittenBefore(below);
    }

    public FixRequest Read(ParseResult parsed) => new()
    {
        Plain = parsed.GetValue(plain),
        Resume = parsed.GetValue(resume),
        New = parsed.GetValue(fresh),
        Facts = [.. parsed.GetValue(facts) ?? []],
        Photos = [.. (parsed.GetValue(photos) ?? []).Select(HomeFolder.Expand)],
        Answers = parsed.GetValue(answers),
        Practice = parsed.GetValue(practice),
        Remote = parsed.GetValue(remote),
    };

    private void RefuseWritten(CommandResult command)
    {
        foreach (var option in All.Where(option => IsGiven(option, command)))
        {
            command.AddError(
                $"`{option.Name}` before a command is for the guided fix alone. "
                + "Leave it out, or write it after the command that it is for.");
        }
    }

    /// <summary>Refuses what an option would silently ignore.</summary>
    private static void Refuse(CommandResult command, Option option, string because, ReadOnlySpan<Symbol?> others)
    {
        if (!IsGiven(option, command))
            return;

        foreach (var other in others)
        {
            if (other is not null && IsGiven(other, command))
                command.AddError($"{option.Name} {because}: leave out {other.Name}.");
        }
    }

    private static bool IsGiven(Symbol symbol, CommandResult command) => symbol switch
    {
        Option option => command.GetResult(option) is { Implicit: false },
        Argument argument => command.GetResult(argument) is { Tokens.Count: > 0 },
        _ => throw new UnreachableException(),
    };
}
