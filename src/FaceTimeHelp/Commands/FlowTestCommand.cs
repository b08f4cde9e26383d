using System.CommandLine;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.FlowTests;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Commands;

/// <summary><c>flow test</c>: walks flows everywhere, and plays the walks that are kept beside them.</summary>
internal sealed class FlowTestCommand : Command, IHasExamples
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Flow files or names, - for standard input, or .walk files to play alone; "
            + "without any, every flow that you can call by name.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly FormatOption<PrintFormat> format = new(
        "How to print: text or json.",
        ("text", PrintFormat.Text),
        ("json", PrintFormat.Json));
    private readonly Surroundings surroundings;
    private readonly NamedFlows flows;

    public FlowTestCommand(Surroundings surroundings)
        : base("test", "Plays the walks beside flows, walks everywhere else too, and tells what nobody can reach.")
    {
        (this.surroundings, flows) = (surroundings, new NamedFlows(surroundings));
        Add(files);
        Add(format);
        this.Run(Test);
    }

    public IReadOnlyList<string> Examples =>
    [
        "facetimehelp flow test",
        "facetimehelp flow test my-flow.yaml",
        "facetimehelp flow test my-flow.walk",
        "facetimehelp flow test --format json",
    ];

    private ExitCode Test(ParseResult parsed)
    {
        var inputs = new InputOpener(surroundings.Error);
        var tests = inputs.OpenAll(flows.NamesOrAll(parsed.GetValue(files)), Test);
        var fine = parsed.GetValue(format) == PrintFormat.Json ? PrintJson([.. tests]) : PrintText(tests);
        return ExitCodes.WorseOf(inputs.ExitCode, fine ? ExitCode.Fine : ExitCode.NotSolved);
    }

    private TestedFlow Test(string path) => WalkFile.IsNamedBy(path) ? Test(WalkFile.Read(path)) : TestedFlow.Of(flows.Find(path));

    private TestedFlow Test(WalkFile walk) => walk.Transcript.Flow is { } flow
        ? TestedFlow.Of(surroundings.Flows.FindBeside(walk.Path, flow), walk)
        : throw new UserError(
            $"{walk.Path}: this walk does not name its flow. Begin it with a line such as `flow {FlowLibrary.Default}`.",
            ExitCode.NotSolved);

    private bool PrintJson(List<TestedFlow> tested)
    {
        surroundings.Out.WriteLine(FlowTestJson.Of(tested));
        return tested.TrueForAll(flow => flow.IsFine);
    }

    /// <summary>Each flow is told as soon as it is tested.</summary>
    private bool PrintText(IEnumerable<TestedFlow> tests)
    {
        var fine = true;
        foreach (var tested in tests)
        {
            surroundings.Out.WriteLine(FlowTestText.Of(tested));
            surroundings.Out.Flush();
            fine &= tested.IsFine;
        }

        return fine;
    }
}
