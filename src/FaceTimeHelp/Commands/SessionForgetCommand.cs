using System.CommandLine;
using FaceTimeHelp.Cases;

namespace FaceTimeHelp.Commands;

/// <summary><c>session forget</c>: removes saved cases from this computer.</summary>
internal sealed class SessionForgetCommand : Command, IHasExamples
{
    public SessionForgetCommand(Surroundings surroundings)
        : base("forget", "Removes a saved case, or all of them, from this computer.")
    {
        var id = new Argument<string?>("ID") { Description = "The case, as `session list` names it.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Forget every case." };
        Add(id);
        Add(all);
        Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetValue(id) is not null))
                result.AddError("Name one case, or write --all.");
        });
        SetAction(parsed =>
        {
            var archive = surroundings.Cases;
            var cases = parsed.GetValue(all) ? [.. archive.Ids] : new[] { archive.FindId(parsed.GetValue(id)!) };
            return (int)cases.Select(named => Forget(archive, named, surroundings.Error)).Aggregate(ExitCode.Fine, ExitCodes.WorseOf);
        });
    }

    public IReadOnlyList<string> Examples => ["facetimehelp session forget 2026-11-23-kfgr", "facetimehelp session forget --all"];

    /// <summary>One that is in use is told, and does not keep the others.</summary>
    private static ExitCode Forget(CaseArchive archive, CaseId id, TextWriter error)
    {
        try
        {
            archive.Forget(id);
            error.WriteLine($"Forgotten: {id}");
            return ExitCode.Fine;
        }
        catch (UserError inUse)
        {
            error.WriteLine(inUse.Message);
            return inUse.ExitCode;
        }
    }
}
