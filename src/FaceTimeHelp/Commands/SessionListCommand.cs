using System.CommandLine;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary><c>session list</c>: every saved case on a line.</summary>
internal sealed class SessionListCommand : Command, IHasExamples
{
    private readonly Surroundings surroundings;

    public SessionListCommand(Surroundings surroundings)
        : base("list", "Lists the saved cases, the latest first.")
    {
        this.surroundings = surroundings;
        this.Run(_ => List());
    }

    public IReadOnlyList<string> Examples => ["facetimehelp session list"];

    private ExitCode List()
    {
        var cases = surroundings.Cases.List();
        foreach (var saved in cases)
            surroundings.Out.WriteLine(Printable.From(Line(saved)));
        var unreadable = surroundings.Cases.Unreadable();
        foreach (var sentence in unreadable)
            surroundings.Error.WriteLine(Printable.From(sentence));
        if (cases.IsEmpty && unreadable.IsEmpty)
            surroundings.Error.WriteLine("No case is saved.");
        return unreadable.IsEmpty ? ExitCode.Fine : ExitCode.CouldNotRead;
    }

    private string Line(SavedCase saved) =>
        $"{saved.Header.Id}  {saved.Header.FlowName}  {Moment.InWords(saved.LastTouched, surroundings.Clock)}  {State(saved)}";

    private static string State(SavedCase saved) => saved.Outcome switch
    {
        Outcome.Solved => "solved",
        Outcome.Unsolved => "not solved",
        _ => saved.IsEnded ? "ended" : "unfinished",
    };
}
