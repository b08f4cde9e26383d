using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Reports;

/// <summary>Makes reports of saved cases.</summary>
/// <param name="clock">Says when a report is made.</param>
/// <param name="namesFiles">Whether names of files and folders are told.</param>
internal sealed class Reporter(TimeProvider clock, bool namesFiles)
{
    /// <param name="saved">The case.</param>
    /// <param name="sound">Its flow, as it is now.</param>
    public Report Of(SavedCase saved, SoundFlow sound)
    {
        var replayed = ReplayedCase.Of(saved, sound);
        ImmutableArray<Retraced> lines = [.. JournalReplay.Of(replayed)];
        return Of(saved) with
        {
            Flow = Flow(saved.Header, sound),
            Facts = [.. replayed.Walk.Facts.InOrderOf(sound.Flow).Select(known => ReportedFact.Of(known.Fact, known.Value))],
            Exchanges = [.. lines.Select(line => Telling.Exchange(line, sound.Flow)).OfType<ReportedExchange>()],
            Unfitting = saved.Entries.Skip(replayed.Fitting.Entries.Length).Count(entry => entry.ToMove(sound.Flow) is not null),
            Fixes = LadderProgress.AllFixes(replayed.Walk),
            Looks = [.. lines.Select(Telling.Look).OfType<ReportedLook>().Select(Told)],
            Stand = Stand(replayed.Walk.Prompt),
        };
    }

    /// <summary>
    /// The same of a case whose flow is gone, or cannot be walked any more: no more is known of it than its journal tells.
    /// </summary>
    public Report Of(SavedCase saved)
    {
        var journal = new JournalAlone(saved);
        return new Report(saved.Header.Id, clock.GetUtcNow())
        {
            NamesFiles = namesFiles,
            Began = saved.Header.Started,
            LastTouched = saved.LastTouched,
            BegunWith = saved.Header.Program,
            IsRemote = saved.Header.IsRemote,
            Flow = LostFlow(saved.Header),
            Facts = [.. journal.Facts],
            Places = namesFiles ? saved.Header.Photos : [],
            Stores = saved.Header.Photos.Length,
            Exchanges = [.. journal.Exchanges],
            Unfitting = 0,
            IsCutOff = saved.IsDamaged,
            Fixes = [],
            AtStart = saved.Header.BaselineSummary is { } summary ? Told(summary) : null,
            Looks = [.. journal.Looks.Select(Told)],
            NotUnderstood = [.. saved.NotUnderstood.Select(kept => namesFiles ? kept.Words : TypedWords.WithoutNames(kept.Words))],
            Stand = journal.Stand,
        };
    }

    private ReportedFlow Flow(CaseHeader header, SoundFlow sound) => new(sound.Flow.Name, sound.Flow.Title, header.FlowHash)
    {
        Reviewed = sound.Flow.Reviewed?.Day,
        IsThere = true,
        HasChanged = header.FlowHash != sound.Hash,
        File = FileOf(header),
    };

    /// <summary>A flow of one's own is called as its file is, so that is a file's name too.</summary>
    private ReportedFlow LostFlow(CaseHeader header) => new(
        namesFiles ? header.Flow : null,
        "a guide that is no longer there",
        header.FlowHash)
    {
        Reviewed = null,
        IsThere = false,
        HasChanged = false,
        File = FileOf(header),
    };

    private string? FileOf(CaseHeader header) => namesFiles && Path.IsPathFullyQualified(header.Flow) ? header.Flow : null;

    private BaselineSummary Told(BaselineSummary summary) => namesFiles ? summary : Redaction.Of(summary);

    private ReportedLook Told(ReportedLook look) => namesFiles || look.Seen is null ? look : look with { Seen = Redaction.Of(look.Seen) };

    private static ReportedStand Stand(Prompt prompt) => prompt is EndPrompt { Ending: var ending, Text: var text }
        ? new ReportedStand(ending.Outcome, ending.Title, text) { HandsOver = ending.HandsOver }
        : new ReportedStand(null, prompt.Title, "");
}
