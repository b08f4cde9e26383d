using System.CommandLine;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.FlowProblems;
using FaceTimeHelp.Flows.Diagrams;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow graph</c>: a flow as a diagram.</summary>
internal sealed class FlowGraphCommand : Command, IHasExamples
{
    private readonly Argument<string> file = new("FILE") { Description = "A flow file or a name; - reads standard input." };
    private readonly FormatOption<Language> format = new(
        "What to write it for: mermaid or dot.",
        ("mermaid", Language.Mermaid),
        ("dot", Language.Dot));
    private readonly Surroundings surroundings;

    public FlowGraphCommand(Surroundings surroundings)
        : base("graph", "Draws a flow: its steps, what leads from one to the next, and its ladders of fixes.")
    {
        this.surroundings = surroundings;
        Add(file);
        Add(format);
        this.Run(Draw);
    }

    private enum Language
    {
        Mermaid,
        Dot,
    }

    public IReadOnlyList<string> Examples =>
    [
        "facetimehelp flow graph my-flow.yaml",
        "facetimehelp flow graph my-flow.yaml --format dot | dot -Tsvg > my-flow.svg",
    ];

    private ExitCode Draw(ParseResult parsed)
    {
        var flow = new NamedFlows(surroundings).Find(parsed.GetRequiredValue(file));
        var check = flow.Check();
        if (check.Sound is not { } sound)
        {
            surroundings.Error.WriteLine(ProblemText.Of([new CheckedFile(flow, check.Problems)]));
            return ExitCode.NotSolved;
        }

        if (parsed.GetValue(format) == Language.Dot)
            FlowDiagram.WriteDot(sound, surroundings.Out);
        else
            FlowDiagram.WriteMermaid(sound, surroundings.Out);
        return ExitCode.Fine;
    }
}
