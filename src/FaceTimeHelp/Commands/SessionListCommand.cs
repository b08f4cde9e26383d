using System.CommandLine;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary><c>session list</c>: every saved case on a line.</summary>
internal sealed class SessionListCommand : Command, IHasExamples
{
    public SessionListCommand(Surroundings surroundings)
        : base("list", "Lists the saved cases, the latest first.") =>
        SetAction(_ =>
        {
            var cases = surroundings.Cases.List();
            foreach (var saved in cases)
                surroundings.Out.WriteLine($"{saved.Header.Id}  {Printable.From(saved.Header.Flow)}  {Moment.InWords(saved.LastTouched, surroundings.Clock)}  {(saved.IsEnded ? "ended" : "unfinished")}");
            if (cases.IsEmpty)
                surroundings.Error.WriteLine("No case is saved.");
            return (int)ExitCode.Fine;
        });

    public IReadOnlyList<string> Examples => ["facetimehelp session list"];
}
