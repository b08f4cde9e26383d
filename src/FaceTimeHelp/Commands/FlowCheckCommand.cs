using System.CommandLine;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.FlowProblems;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow check</c>: every problem of a flow at once.</summary>
internal sealed class FlowCheckCommand : Command, IHasExamples
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Flow files or names, or - for standard input; without any, every flow that you can call by name.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly FormatOption<PrintFormat> format = new(
        "How to print: text or json.",
        ("text", PrintFormat.Text),
        ("json", PrintFormat.Json));
    private readonly Surroundings surroundings;

    public FlowCheckCommand(Surroundings surroundings)
        : base("check", "Tells everything that is wrong with flows, where, and what to write instead.")
    {
        this.surroundings = surroundings;
        Add(files);
        Add(format);
        this.Run(Check);
    }

    public IReadOnlyList<string> Examples =>
    [
        "facetimehelp flow check my-flow.yaml",
        "facetimehelp flow check flows/*.yaml",
        "facetimehelp flow check - < my-flow.yaml",
        "facetimehelp flow check --format json",
    ];

    private ExitCode Check(ParseResult parsed)
    {
        var flows = new NamedFlows(surroundings);
        var inputs = new InputOpener(surroundings.Error);
        var opened = inputs.OpenAll(flows.NamesOrAll(parsed.GetValue(files)), flows.Find);
        var checks = opened.Select(file => new CheckedFile(file, file.Check().Problems)).ToList();
        if (parsed.GetValue(format) == PrintFormat.Json)
            surroundings.Out.WriteLine(ProblemJson.Of(checks));
        else if (checks.Count > 0)
            surroundings.Out.WriteLine(ProblemText.Of(checks));
        return ExitCodes.WorseOf(inputs.ExitCode, checks.TrueForAll(check => check.IsSound) ? ExitCode.Fine : ExitCode.NotSolved);
    }
}
