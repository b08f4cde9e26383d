using System.Collections.Immutable;
using System.CommandLine;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Waiting;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Scans;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Commands;

/// <summary><c>scan</c>: the verification scan alone.</summary>
internal sealed class ScanCommand : Command, IHasExamples
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Where to look: a folder, a Photos library, a phone, a backup; without it, every store found on this computer.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> json = new("--json") { Description = "Print the result as JSON." };
    private readonly SinceOption since;
    private readonly Option<string?> baseline = new("--baseline")
    {
        Description = "Only what this earlier --save-baseline did not know is new.",
        HelpName = "FILE",
    };
    private readonly Option<string?> saveBaseline = new("--save-baseline")
    {
        Description = "Note what is there now, for a later --baseline.",
        HelpName = "FILE",
    };
    private readonly WaitOption wait = new();
    private readonly Option<bool> all = new("--all") { Description = "List ordinary Live Photos too." };
    private readonly Surroundings surroundings;

    public ScanCommand(Surroundings surroundings)
        : base("scan", "Looks through photo stores for FaceTime pictures, and says what it found.")
    {
        this.surroundings = surroundings;
        since = new SinceOption(surroundings.Clock);
        Add(paths);
        this.AddAll(json, since, baseline, saveBaseline, wait, all);
        this.Run(RunAsync);
    }

    public IReadOnlyList<string> Examples =>
    [
        "facetimehelp scan",
        "facetimehelp scan ~/Pictures --json",
        "facetimehelp scan \"~/Pictures/Photos Library.photoslibrary\"",
        "facetimehelp scan /media/phone/DCIM --save-baseline before.baseline",
        "facetimehelp scan /media/phone/DCIM --baseline before.baseline",
        "facetimehelp scan ~/Pictures --wait 5m",
    ];

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(saveBaseline) is { } path)
            BaselineFile.RefuseToReplace(path);
        var request = new ScanRequest(Stores(parsed))
        {
            Baseline = parsed.GetValue(baseline) is { } earlier ? BaselineFile.Load(earlier) : null,
            Since = parsed.GetValue(since),
            LibraryInUse = surroundings.Finder.LibraryInUse(),
            All = parsed.GetValue(all),
        };
        var report = parsed.GetValue(wait) is { } time
            ? await WaitAsync(request, time, cancellationToken)
            : await Scan.RunAsync(request, Progress(), cancellationToken);
        surroundings.Out.WriteLine(parsed.GetValue(json) ? ScanJson.Of(report) : ScanText.Of(report, surroundings.Clock));
        if (parsed.GetValue(saveBaseline) is { } target)
            surroundings.Error.WriteLine(BaselineFile.Save(report, target));

        return ExitCodes.Of(report.Verdict);
    }

    /// <summary>Without a baseline or a time, everything that is there now counts as old.</summary>
    private async Task<ScanReport> WaitAsync(ScanRequest request, TimeSpan time, CancellationToken cancellationToken)
    {
        if (request is { Baseline: null, Since: null })
            request = await Wait.FromNowOnAsync(request, Progress(), cancellationToken);

        var lines = new WaitLines(surroundings.Error, surroundings.Clock, request.Stores);
        var report = await Wait.RunAsync(new WaitRequest(request, time) { Clock = surroundings.Clock }, lines, cancellationToken);
        lines.TellEnd();
        return report;
    }

    private Retold<ScanProgress> Progress() => new(new ProgressLines(surroundings.Error, surroundings.Clock), LookProgress.Of);

    private ImmutableArray<PhotoStore> Stores(ParseResult parsed) => parsed.GetValue(paths) is { Length: > 0 } given
        ? PhotoStore.OpenAll(given.Select(HomeFolder.Expand))
        : surroundings.Finder.Find() is { IsEmpty: false } found ? [.. found.Select(one => one.Store)]
        : throw new UserError(StoresText.None);
}
