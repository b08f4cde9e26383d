using System.CommandLine;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow list</c>: the flows that can be named.</summary>
internal sealed class FlowListCommand : Command, IHasExamples
{
    public FlowListCommand(Surroundings surroundings)
        : base("list", "Lists the flows that can be named.") =>
        SetAction(_ =>
        {
            var library = surroundings.Flows;
            var each = new EachNamed(surroundings.Error);
            foreach (var file in each.Open(library.Names, library.Find))
                surroundings.Out.WriteLine($"{Printable.From(file.Name)}  {Title(file)}");
            return (int)each.ExitCode;
        });

    public IReadOnlyList<string> Examples => ["facetimehelp flow list"];

    private static string Title(FlowFile file) =>
        file.Check().Sound is { } sound ? sound.Flow.Title : $"(has problems: see `facetimehelp flow check {Printable.From(file.Path)}`)";
}
