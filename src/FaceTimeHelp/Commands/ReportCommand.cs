using System.CommandLine;
using System.CommandLine.Parsing;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Reports;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Commands;

/// <summary><c>report</c>: a saved case for whoever helps next.</summary>
internal sealed class ReportCommand : Command, IHasExamples
{
    private const string StandardOutput = "-";

    private readonly Argument<string?> id = new("ID")
    {
        Description = "The case, as `session list` names it; without it, the latest.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> format = new("--format")
    {
        Description = "md, html or json; without it, as the file's name ends, or md.",
    };
    private readonly Option<string?> output = new("--out")
    {
        Description = "Write it to this file too, once it has been shown; it ends in .md, .html or .json. "
            + "With -, to standard output alone.",
        HelpName = "FILE",
    };
    private readonly Option<bool> includePaths = new("--include-paths")
    {
        Description = "Name files and folders too; they are left out otherwise.",
    };
    private readonly Surroundings surroundings;

    public ReportCommand(Surroundings surroundings)
        : base("report", "Makes a report of a saved case, to be sent to whoever helps next. It is shown in full before it is written.")
    {
        this.surroundings = surroundings;
        format.AcceptOnlyFromAmong([.. Enum.GetValues<ReportFormat>().Select(ReportText.Ending)]);
        Validators.Add(CheckName);
        Add(id);
        Option[] options = [format, output, includePaths];
        foreach (var option in options)
            Add(option);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples =>
    [
        "facetimehelp report",
        "facetimehelp report 2026-11-23-kfgr --out for-support.md",
        "facetimehelp report --format html --out for-support.html",
    ];

    private void CheckName(CommandResult result)
    {
        if (result.GetResult(output) is not { Tokens: [{ Value: var path }] } || path == StandardOutput)
            return;
        if (path.Trim().Length == 0)
            result.AddError("--out needs a file's name.");
        else if (result.GetResult(format) is null && ReportText.FormatFor(path) is null)
            result.AddError($"`{path}` does not say what it is to be: let it end in .md, .html or .json, or name the form with --format.");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var report = ReportOf(Find(parsed.GetValue(id)), new Reporter(surroundings.Clock, parsed.GetValue(includePaths)));
        var path = parsed.GetValue(output);
        var wanted = parsed.GetValue(format) is { } word ? ReportText.TryParse(word) : ReportText.FormatFor(path ?? "");
        var form = wanted ?? ReportFormat.Markdown;
        var text = ReportText.Of(report, form, surroundings.Clock);
        var isShownAsWords = form == ReportFormat.Html && path != StandardOutput && surroundings.ShowsResults;
        surroundings.Out.Write(isShownAsWords ? ReportText.ToRead(report, surroundings.Clock) : text);
        if (isShownAsWords)
        {
            surroundings.Error.WriteLine(path is null
                ? "As a web page it says the same. To write it, add --out with a name that ends in .html."
                : "It will be written as a web page that says the same.");
        }

        if (path is not (null or StandardOutput))
        {
            var isWritten = await WriteAsync(path, text, cancellationToken);
            surroundings.Error.WriteLine(isWritten ? NewFile.WrittenPrivately(path) : "Nothing was written.");
        }
        return (int)ExitCode.Fine;
    }

    /// <summary>Where the guide is gone, or has errors now, the journal still tells what was answered.</summary>
    private Report ReportOf(SavedCase saved, Reporter reporter)
    {
        try
        {
            return reporter.Of(saved, surroundings.Flows.Find(saved.Header.Flow).Sound());
        }
        catch (UserError)
        {
            return reporter.Of(saved);
        }
    }

    private SavedCase Find(string? wanted) => wanted is not null
        ? surroundings.Cases.Find(wanted)
        : surroundings.Cases.List() is [var latest, ..]
            ? latest
            : throw new UserError("No case is saved that a report could be made of. Begin one: facetimehelp");

    /// <summary>
    /// Whether it was written. Where nobody can be asked, what was asked for on the command line is done, and nothing else.
    /// </summary>
    private async Task<bool> WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        var asks = !surroundings.EchoesInput;
        var question = new YesOrNo(surroundings);
        if (asks && !await question.AskAsync($"Write this to {path}?", cancellationToken))
            return false;
        if (ReportFile.TryWrite(path, text))
            return true;
        if (!asks)
        {
            throw new UserError(
                $"{path} is there already, and it was left as it is. Give another name, or remove it first.",
                ExitCode.NotSolved);
        }
        if (!await question.AskAsync($"{path} is there already. Write over it?", cancellationToken))
            return false;

        ReportFile.Replace(path, text);
        return true;
    }
}
