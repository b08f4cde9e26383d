using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>A report in words, the most important first. Every form for people is written from this.</summary>
internal sealed class Outline(Report report, TimeProvider clock)
{
    public string Title => $"Report on a case: {report.Flow.Title}";

    public IEnumerable<Block> Blocks =>
    [
        new Sentences($"Made by facetimehelp {ProgramVersion.Text}, {When(report.Made)}. {LeftOut}"),
        .. Stand,
        .. Section("The people and their devices", Facts),
        .. Section("What was done", FixesIn(FixState.Done)),
        .. Section("What was left out", FixesIn(FixState.Skipped)),
        .. Section("What the photos showed", new LookBlocks(report, clock).All),
        .. Section("What was asked and answered", Exchanges),
        .. Typed,
        .. Section("This case and its guide", Items.Of(Case)),
    ];

    private string LeftOut => report.NamesFiles
        ? "It names files and folders: that was asked for."
        : "Names of files, folders and places are left out.";

    private IEnumerable<Block> Stand =>
    [
        new Heading(report.Stand.Outcome switch
        {
            Outcome.Solved => "It is solved",
            Outcome.Unsolved => "It is not solved",
            null => "It has not ended yet",
            _ => throw new UnreachableException(),
        }),
        new Sentences(report.Stand.Outcome is null ? $"It waits for an answer to: {report.Stand.Title}" : report.Stand.Title),
        .. MarkdownBlocks.Of(report.Stand.Text),
        .. HandOver,
    ];

    /// <summary>Apple Support asks for what is known; no more of it than the section of facts tells.</summary>
    private IEnumerable<Block> HandOver => report.Stand.HandsOver
        ? Section("What Apple Support will ask", Items.Of([.. report.Facts.Select(Known), $"Fixes tried: {FixesIn(FixState.Done).All.Length}", LastLook]))
        : [];

    private string LastLook => report switch
    {
        { Looks: [.., var last] } => $"The last look into the photos: {last.Verdict}, {When(last.At)}",
        { Stores: 0 } => "The photos were looked at by eye alone",
        _ => "No look into the photos was taken",
    };

    private IEnumerable<Block> Facts =>
    [
        new Sentences($"“You” is who asks for help; “they” is the other person on the call.{(report.IsRemote ? " A helper who was elsewhere answered for “you”." : "")}"),
        Items.Of(report.Facts.Select(Known).DefaultIfEmpty("Nothing was told.")),
    ];

    /// <summary>Nobody can tell a name from a word that was not understood, but who reads it before it is sent.</summary>
    private IEnumerable<Block> Typed => report.NotUnderstood.IsEmpty ? [] : Section(
        "What was typed, and not understood",
        [new Sentences("This stands here as it was typed. Look whether a name is among it."), Items.Of(report.NotUnderstood)]);

    private Items Exchanges => new([.. report.Exchanges.Select(exchange => new Item($"{When(exchange.At)}: {exchange.Asked}{On(exchange.On)}", [exchange.Said]))]);

    private IEnumerable<string> Case =>
    [
        $"Case: {report.Case}",
        $"Begun: {When(report.Began)}, with facetimehelp {report.BegunWith}",
        $"Last answer: {When(report.LastTouched)}",
        $"Guide: {report.Flow.Title} ({report.Flow.Name})",
        .. report.Flow.File is { } file ? (string[])[$"Guide's file: {file}"] : [],
        $"Guide last reviewed: {(report.Flow.Reviewed is { } day ? Moment.Day(day) : "not known")}",
        $"Guide's fingerprint: {report.Flow.Hash}",
        .. report.Flow.HasChanged ? (string[])["The guide has changed since then."] : [],
        .. report.Unfitting > 0 ? (string[])[$"Answers that no longer fit the guide, and are not told here: {report.Unfitting}"] : [],
        .. report.IsCutOff ? (string[])["The case was damaged: what came later could not be read."] : [],
    ];

    private Items FixesIn(FixState state) => Items.Of(report.Fixes.Where(fix => fix.State == state).Select(fix => fix.Title));

    private static string On(Whose? whose) => whose switch
    {
        Whose.Mine => " (on your device)",
        Whose.Theirs => " (on their device)",
        Whose.Both => " (on both devices)",
        Whose.Here => " (on the computer with facetimehelp)",
        null => "",
        _ => throw new UnreachableException(),
    };

    private static string Known(ReportedFact fact) => $"{fact.Label}: {fact.Value}";

    private static IEnumerable<Block> Section(string heading, Items items) => items.All.IsEmpty ? [] : Section(heading, [items]);

    private static IEnumerable<Block> Section(string heading, IEnumerable<Block> blocks) => [new Heading(heading), .. blocks];

    private string When(DateTimeOffset time) => Moment.InFull(time, clock);
}
