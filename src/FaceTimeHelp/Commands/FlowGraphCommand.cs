using System.CommandLine;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Diagrams;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow graph</c>: a flow as a diagram.</summary>
internal sealed class FlowGraphCommand : Command, IHasExamples
{
    public FlowGraphCommand(Surroundings surroundings)
        : base("graph", "Draws a flow: its steps, what leads from one to the next, and its ladders of fixes.")
    {
        var file = new Argument<string>("FILE") { Description = "A flow file or a name; - reads standard input." };
        var format = new Option<string>("--format") { Description = "What to write it for: mermaid or dot.", DefaultValueFactory = _ => "mermaid" };
        format.AcceptOnlyFromAmong("mermaid", "dot");
        Add(file);
        Add(format);
        SetAction(parsed => (int)Draw(new NamedFlows(surroundings).Find(parsed.GetValue(file)!), parsed.GetValue(format) == "dot", surroundings));
    }

    public IReadOnlyList<string> Examples => ["facetimehelp flow graph my-flow.yaml", "facetimehelp flow graph my-flow.yaml --format dot | dot -Tsvg > my-flow.svg"];

    private static ExitCode Draw(FlowFile file, bool asDot, Surroundings surroundings)
    {
        var check = file.Check();
        if (check.Sound is not { } sound)
        {
            surroundings.Error.WriteLine(ProblemText.Of([new CheckedFile(file, check.Problems)]));
            return ExitCode.NotSolved;
        }

        if (asDot)
            FlowDiagram.WriteDot(sound, surroundings.Out);
        else
            FlowDiagram.WriteMermaid(sound, surroundings.Out);
        return ExitCode.Fine;
    }
}
