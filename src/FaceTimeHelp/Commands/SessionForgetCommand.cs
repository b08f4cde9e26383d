using System.Collections.Immutable;
using System.CommandLine;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary><c>session forget</c>: removes saved cases from this computer.</summary>
internal sealed class SessionForgetCommand : Command, IHasExamples
{
    private readonly Argument<string?> id = new("ID")
    {
        Description = "The case, as `session list` names it.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<bool> all = new("--all") { Description = "Forget every case." };
    private readonly Option<bool> yes = new("--yes") { Description = "Do not ask first." };
    private readonly Surroundings surroundings;
    private readonly CaseArchive archive;

    public SessionForgetCommand(Surroundings surroundings)
        : base("forget", "Removes a saved case, or all of them, from this computer. On a terminal it asks first.")
    {
        (this.surroundings, archive) = (surroundings, surroundings.Cases);
        Add(id);
        this.AddAll(all, yes);
        Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetValue(id) is not null))
                result.AddError("Name one case, or write --all.");
        });
        this.Run(RunAsync);
    }

    public IReadOnlyList<string> Examples =>
    [
        "facetimehelp session forget 2026-11-23-kfgr",
        "facetimehelp session forget --all",
        "facetimehelp session forget --all --yes",
    ];

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        ImmutableArray<CaseId> cases = parsed.GetValue(all) ? [.. archive.Ids] : [archive.FindId(parsed.GetValue(id)!)];
        if (cases.IsEmpty)
            surroundings.Error.WriteLine("No case is saved.");
        if (!parsed.GetValue(yes) && !await IsAgreedAsync(cases, cancellationToken))
        {
            surroundings.Error.WriteLine("Nothing was forgotten.");
            return ExitCode.Fine;
        }

        var worst = ExitCode.Fine;
        foreach (var named in cases)
            worst = ExitCodes.WorseOf(worst, Forget(named));
        return worst;
    }

    /// <summary>Where nobody can be asked, what was asked for on the command line is done.</summary>
    private async Task<bool> IsAgreedAsync(ImmutableArray<CaseId> cases, CancellationToken cancellationToken) =>
        cases.IsEmpty
        || surroundings.EchoesInput
        || await new YesOrNo(surroundings).AskAsync($"Forget {InWords(cases)}? This cannot be undone.", cancellationToken);

    private string InWords(ImmutableArray<CaseId> cases) => (cases, UnfinishedAmong(cases)) switch
    {
        ([var one], 0) => $"the case {one}",
        ([var one], _) => $"the case {one}, which is unfinished",
        (_, 0) => $"{cases.Length} cases",
        (_, var unfinished) => $"{cases.Length} cases, {unfinished} of them unfinished",
    };

    private int UnfinishedAmong(ImmutableArray<CaseId> cases) =>
        archive.List().Count(saved => !saved.IsEnded && cases.Contains(saved.Header.Id));

    /// <summary>One that is in use is told, and does not keep the others.</summary>
    private ExitCode Forget(CaseId named)
    {
        try
        {
            archive.Forget(named);
            surroundings.Error.WriteLine($"Forgotten: {named}");
            return ExitCode.Fine;
        }
        catch (UserError refused)
        {
            surroundings.Error.WriteLine(Printable.From(refused.Message));
            return refused.ExitCode;
        }
    }
}
