using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>A report in words, the most important first. Every form for people is written from this.</summary>
internal sealed class Outline(Report report, TimeProvider clock)
{
    /// <summary>As many letters as two texts hardly share.</summary>
    private const int Fingerprint = 12;

    private readonly TriedBlocks tried = new(report.Fixes);

    public string Title => $"Report on a case: {report.Flow.Title}";

    public IEnumerable<Block> Blocks =>
    [
        new Sentences(string.Join(' ', Preface)),
        .. Stand,
        .. report.Stand.HandsOver
            ? Section("What Apple Support will ask", [.. Facts(Asked)])
            : Section("The people and their devices", [.. Facts([])]),
        .. Section("What was tried", [.. tried.All]),
        .. Section("What the photos showed", [.. new LookBlocks(report, clock).All]),
        .. Section("What was asked and answered", [Exchanges]),
        .. Typed,
        .. Section("This case and its guide", [Items.Of(Case)]),
    ];

    private IEnumerable<string> Preface =>
    [
        $"Made by facetimehelp {ProgramVersion.Text}, {When(report.Made)}. Times are those of the computer that made it ({TimeZone}).",
        report.NamesFiles ? "It names files and folders: that was asked for." : "Names of files, folders and places are left out.",
        .. report.NotUnderstood.IsEmpty
            ? (string[])[]
            : ["What was typed and not understood stands near the end, word for word: please read that first."],
    ];

    private string TimeZone => clock.LocalTimeZone.GetUtcOffset(report.Made) switch
    {
        { Ticks: 0 } => "UTC",
        { Minutes: 0 } offset => $"UTC{offset.Hours:+0;-0}",
        var offset => $"UTC{offset.Hours:+0;-0}:{Math.Abs(offset.Minutes):00}",
    };

    private IEnumerable<Block> Stand =>
    [
        .. Verdict,
        .. MarkdownBlocks.Of(report.Stand.Text),
    ];

    /// <summary>An end whose title says already how it ended is its own heading.</summary>
    private IEnumerable<Block> Verdict => report.Stand switch
    {
        { Outcome: null, Title: var title } => [new Heading("It has not ended yet"), new Sentences($"It waits for an answer to: {title}")],
        { Outcome: { } outcome, Title: var title } when title.StartsWith(Ended(outcome), StringComparison.OrdinalIgnoreCase) =>
            [new Heading(title.TrimEnd('.'))],
        { Outcome: { } outcome, Title: var title } => [new Heading(Ended(outcome)), new Sentences(title)],
    };

    private static string Ended(Outcome outcome) => outcome switch
    {
        Outcome.Solved => "It is solved",
        Outcome.Unsolved => "It is not solved",
        _ => throw new UnreachableException(),
    };

    private IEnumerable<Block> Facts(IEnumerable<string> more) =>
    [
        new Sentences(
            "“You” is who asks for help; “they” is the other person on the call."
            + (report.IsRemote ? " A helper who was elsewhere answered for “you”." : "")),
        Items.Of([.. report.Facts.Select(fact => $"{fact.Label}: {fact.Value}").DefaultIfEmpty("Nothing was told."), .. more]),
    ];

    /// <summary>What the case knows, and what it cannot know.</summary>
    private IEnumerable<string> Asked =>
    [
        .. tried.Counts is { } counts ? (string[])[$"Fixes. {counts}"] : [],
        LastLook,
        "Since when it fails: (please fill in)",
        "The country or region that each of you is in: (please fill in)",
    ];

    private string LastLook => report switch
    {
        { Looks: [.., var last] } => $"The last look into the photos found: {VerdictInWords.Of(last.Verdict)}, {When(last.At)}",
        { Stores: 0 } => "The photos were looked at by eye alone",
        _ => "The photos were not looked at",
    };

    /// <summary>Nobody can tell a name from a word that was not understood, but who reads it before it is sent.</summary>
    private IEnumerable<Block> Typed => report.NotUnderstood.IsEmpty ? [] : Section(
        "What was typed, and not understood",
        [
            new Sentences($"This stands here word for word{LeftOutOfTyped}. Look whether a name is among it."),
            Items.Of(report.NotUnderstood),
        ]);

    private string LeftOutOfTyped =>
        report.NamesFiles ? "" : ", without what looks like a path, a file's name, an address or a long number";

    private Items Exchanges => new(
    [
        .. report.Exchanges.Select(exchange =>
            new Item($"{When(exchange.At)}: {exchange.Asked}{On(exchange.On)}", [exchange.Said])),
    ]);

    private IEnumerable<string> Case =>
    [
        $"Case: {report.Case}",
        $"Begun: {When(report.Began)}, with facetimehelp {report.BegunWith}",
        $"Last answer: {When(report.LastTouched)}",
        $"Guide: {report.Flow.Title}{(report.Flow.Name is { } name ? $" ({name})" : "")}",
        .. report.Flow.File is { } file ? (string[])[$"Guide's file: {file}"] : [],
        $"Guide last reviewed: {(report.Flow.Reviewed is { } day ? Moment.Day(day) : "not known")}",
        $"Guide's fingerprint: {report.Flow.Hash[..Math.Min(Fingerprint, report.Flow.Hash.Length)]}",
        .. report.Flow.IsThere
            ? (string[])[]
            :
            [
                "The guide is no longer there, or it has errors: this is told from the case's journal alone, "
                + "with the guide's own names for its steps and facts.",
            ],
        .. report.Flow.HasChanged ? (string[])["The guide has changed since then."] : [],
        .. report.Unfitting > 0 ? (string[])[$"Answers that no longer fit the guide, and are not told here: {report.Unfitting}"] : [],
        .. report.IsCutOff ? (string[])["The case was damaged: what came later could not be read."] : [],
    ];

    private static string On(Whose? whose) => whose switch
    {
        Whose.Mine => " (on your device)",
        Whose.Theirs => " (on their device)",
        Whose.Both => " (on both devices)",
        Whose.Here => " (on the computer with facetimehelp)",
        null => "",
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Block> Section(string heading, IReadOnlyCollection<Block> blocks) =>
        blocks.Count == 0 ? [] : [new Heading(heading), .. blocks];

    private string When(DateTimeOffset time) => Moment.InFull(time, clock);
}
