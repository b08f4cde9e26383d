using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Walking;

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
        ImmutableArray<Retraced> lines = [.. Retracing.Of(replayed)];
        return new Report(saved.Header.Id, clock.GetUtcNow())
        {
            NamesFiles = namesFiles,
            Began = saved.Header.Started,
            LastTouched = saved.LastTouched,
            BegunWith = saved.Header.Program,
            IsRemote = saved.Header.IsRemote,
            Flow = Flow(saved.Header, sound),
            Facts = [.. replayed.Walk.Facts.InOrderOf(sound.Flow).Select(known => new ReportedFact(known.Fact.Id.Value, known.Fact.Label, known.Fact.Show(known.Value)))],
            Places = namesFiles ? saved.Header.Photos : [],
            Stores = saved.Header.Photos.Length,
            Exchanges = [.. lines.Select(line => Telling.Exchange(line, sound.Flow)).OfType<ReportedExchange>()],
            Unfitting = saved.Entries.Skip(replayed.Fitting.Entries.Length).Count(entry => entry.ToMove(sound.Flow) is not null),
            IsCutOff = saved.IsDamaged,
            Fixes = LadderProgress.AllFixes(replayed.Walk),
            Looks = [.. lines.Select(Telling.Look).OfType<ReportedLook>().Select(Told)],
            NotUnderstood = [.. saved.NotUnderstood.Select(kept => kept.Words)],
            Stand = Stand(replayed.Walk.Prompt),
        };
    }

    private ReportedFlow Flow(CaseHeader header, SoundFlow sound) => new(sound.Flow.Name, sound.Flow.Title, header.FlowHash)
    {
        Reviewed = sound.Flow.Reviewed?.Day,
        HasChanged = header.FlowHash != sound.Hash,
        File = namesFiles && Path.IsPathFullyQualified(header.Flow) ? header.Flow : null,
    };

    private ReportedLook Told(ReportedLook look) => namesFiles || look.Seen is null ? look : look with { Seen = Discretion.Of(look.Seen) };

    private static ReportedStand Stand(Prompt prompt) => prompt is EndPrompt { Ending: var ending, Text: var text }
        ? new ReportedStand(ending.Outcome, ending.Title, text) { HandsOver = ending.HandsOver }
        : new ReportedStand(null, prompt.Title, "");
}
