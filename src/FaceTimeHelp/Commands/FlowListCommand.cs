using System.CommandLine;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow list</c>: the flows that have a name.</summary>
internal sealed class FlowListCommand : Command, IHasExamples
{
    private readonly Surroundings surroundings;

    public FlowListCommand(Surroundings surroundings)
        : base("list", "Lists the flows that you can call by name.")
    {
        this.surroundings = surroundings;
        this.Run(_ => List());
    }

    public IReadOnlyList<string> Examples => ["facetimehelp flow list"];

    private ExitCode List()
    {
        var library = surroundings.Flows;
        var inputs = new InputOpener(surroundings.Error);
        foreach (var file in inputs.OpenAll(library.Names, library.Find))
            surroundings.Out.WriteLine($"{Printable.From(file.Name)}  {Printable.From(Title(file))}");
        return inputs.ExitCode;
    }

    private static string Title(FlowFile file) =>
        file.Check().Sound is { } sound ? sound.Flow.Title : $"(has problems: see `facetimehelp flow check {ShellWord.From(file.Name)}`)";
}
