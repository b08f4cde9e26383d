using System.CommandLine;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Scenes;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary><c>session show</c>: what was answered in a case.</summary>
internal sealed class SessionShowCommand : Command, IHasExamples
{
    private readonly Argument<string> id = new("ID") { Description = "The case, as `session list` names it." };
    private readonly Option<bool> asWalk = new("--as-walk")
    {
        Description = "As a .walk file that can be played again: without photos, folders and times.",
    };
    private readonly Surroundings surroundings;

    public SessionShowCommand(Surroundings surroundings)
        : base("show", "Shows what was answered in a saved case.")
    {
        this.surroundings = surroundings;
        Add(id);
        Add(asWalk);
        this.Run(Show);
    }

    public IReadOnlyList<string> Examples =>
    [
        "facetimehelp session show 2026-11-23-kfgr",
        "facetimehelp session show 2026-11-23-kfgr --as-walk > my.walk",
    ];

    private ExitCode Show(ParseResult parsed)
    {
        var saved = surroundings.Cases.Find(parsed.GetRequiredValue(id));
        if (parsed.GetValue(asWalk))
            surroundings.Out.Write(Walk(saved));
        else
            Show(saved);
        return ExitCode.Fine;
    }

    private void Show(SavedCase saved)
    {
        var begun = Moment.InWords(saved.Header.Started, surroundings.Clock);
        surroundings.Out.WriteLine($"{saved.Header.Id}: {Printable.From(saved.Header.FlowName)}, begun {begun}");
        foreach (var fact in saved.Header.Facts)
            surroundings.Out.WriteLine(Printable.From(TranscriptWriter.Line(new TranscriptFact(0, fact))));
        foreach (var entry in saved.Entries)
            surroundings.Out.WriteLine($"{Moment.InWords(entry.At, surroundings.Clock)}  {Printable.From(Describe(entry))}");
    }

    private static string Describe(JournalEntry entry) => entry switch
    {
        { IsLook: true } => $"{entry.Step} found: {entry.Verdict}",
        { IsEnd: true } => $"{entry.Did}: {entry.Outcome}",
        _ when entry.AsWords() is { } words => $"not understood at {words.Asked}: {words.Words}",
        _ => entry.AsAnswer() is { } answer ? TranscriptWriter.Line(answer) : TranscriptAnswer.Back,
    };

    /// <summary>The way that was really gone, as far as the flow still has it.</summary>
    private string Walk(SavedCase saved)
    {
        var flow = surroundings.Flows.Find(saved.Header.Flow);
        var replayed = ReplayedCase.Of(saved, flow.Sound());
        string?[] comments =
        [
            "What was answered in a case. Photos, folders and times are left out.",
            "Play it:  facetimehelp fix --practice --answers FILE",
            MisfitSentence.In(replayed),
        ];
        return Printable.From(TranscriptWriter.Write(Transcript.Of(replayed.Walk), comments.OfType<string>()), keepNewlines: true);
    }
}
