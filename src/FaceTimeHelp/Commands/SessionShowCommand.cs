using System.CommandLine;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary><c>session show</c>: what was answered in a case.</summary>
internal sealed class SessionShowCommand : Command, IHasExamples
{
    public SessionShowCommand(Surroundings surroundings)
        : base("show", "Shows what was answered in a saved case.")
    {
        var id = new Argument<string>("ID") { Description = "The case, as `session list` names it." };
        Add(id);
        SetAction(parsed =>
        {
            var saved = new CaseArchive(surroundings.Folders.Sessions).Find(parsed.GetRequiredValue(id));
            surroundings.Out.WriteLine($"{saved.Header.Id}: {Printable.From(saved.Header.Flow)}, begun {Moment.InWords(saved.Header.Started, surroundings.Clock)}");
            foreach (var fact in saved.Header.Facts)
                surroundings.Out.WriteLine($"fact {Printable.From(fact.Fact)} = {Printable.From(fact.Value)}");
            foreach (var entry in saved.Entries)
                surroundings.Out.WriteLine($"{Moment.InWords(entry.At, surroundings.Clock)}  {Printable.From(Describe(entry))}");
            return (int)ExitCode.Fine;
        });
    }

    public IReadOnlyList<string> Examples => ["facetimehelp session show 2026-11-23-kfgr"];

    private static string Describe(JournalEntry entry) => (entry.Step ?? entry.Fact, entry.Answer ?? entry.Value ?? entry.Outcome) switch
    {
        ({ } asked, { } answer) => $"{asked} > {answer}",
        ({ } asked, null) => $"{asked} > {TranscriptAnswer.Skip}",
        (null, { } outcome) => $"{entry.Did}: {outcome}",
        _ => TranscriptAnswer.Back,
    };
}
