using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Waiting;
using FaceTimeHelp.Plain;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Scans;

namespace FaceTimeHelp.Commands;

/// <summary><c>scan</c>: the verification scan alone.</summary>
internal sealed class ScanCommand : Command, IHasExamples
{
    private readonly Argument<string[]> paths = new("PATH") { Description = "Where to look: a folder, a Photos library, a phone, a backup; without it, every store found on this computer.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> json = new("--json") { Description = "Print the result as JSON." };
    private readonly Option<DateTimeOffset?> since = new("--since") { Description = "Only what was written since this ISO time is new.", HelpName = "TIME", CustomParser = ParseTime };
    private readonly Option<string?> baseline = new("--baseline") { Description = "Only what this earlier --save-baseline did not know is new.", HelpName = "FILE" };
    private readonly Option<string?> saveBaseline = new("--save-baseline") { Description = "Note what is there now, for a later --baseline.", HelpName = "FILE" };
    private readonly WaitOption wait = new();
    private readonly Option<bool> all = new("--all") { Description = "List ordinary Live Photos too." };
    private readonly Surroundings surroundings;

    public ScanCommand(Surroundings surroundings)
        : base("scan", "Looks through photo stores for FaceTime pictures, and says what it found.")
    {
        this.surroundings = surroundings;
        Add(paths);
        Option[] options = [json, since, baseline, saveBaseline, wait, all];
        foreach (var option in options)
            Add(option);
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
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

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = new ScanRequest(Stores(parsed))
        {
            Baseline = parsed.GetValue(baseline) is { } path ? Baseline.Load(path) : null,
            Since = parsed.GetValue(since),
            LibraryInUse = surroundings.Finder.LibraryInUse(),
            All = parsed.GetValue(all),
        };
        var report = parsed.GetValue(wait) is { } time ? await WaitAsync(request, time, cancellationToken) : await Scan.RunAsync(request, Progress(), cancellationToken);
        surroundings.Out.WriteLine(parsed.GetValue(json) ? ScanJson.Of(report) : ScanText.Of(report, surroundings.Clock));
        if (parsed.GetValue(saveBaseline) is { } target)
            Save(report.CurrentBaseline.Value, target);

        return (int)ExitCodes.Of(report.Verdict);
    }

    /// <summary>Where nothing tells new pictures from old ones, what is there now is old.</summary>
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
        ? PhotoStore.OpenAll(given)
        : surroundings.Finder.Find() is { IsEmpty: false } found ? [.. found.Select(one => one.Store)]
        : throw new UserError("No photos were found on this computer. Name a folder: facetimehelp scan PATH.");

    private static void Save(Baseline now, string path)
    {
        try
        {
            now.Save(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"The baseline could not be saved in {path}: {refused.Message}");
        }
    }

    private static DateTimeOffset? ParseTime(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var time))
            return time;

        result.AddError($"`{written}` is no time: write it as 2026-11-23 or 2026-11-23T14:02:00Z.");
        return null;
    }
}
