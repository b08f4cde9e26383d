using System.CommandLine;
using System.CommandLine.Help;

namespace FaceTimeHelp.Commands;

/// <summary>The program itself: without a command it starts the guided fix.</summary>
internal sealed class ProgramCommand : RootCommand, IHasExamples
{
    public ProgramCommand(Surroundings surroundings)
        : base("Finds out why pictures from FaceTime calls are missing, and proves when they are back.")
    {
        var options = new FixOptions();
        options.AddTo(this);
        this.Run((parsed, cancellationToken) => new FixRun(surroundings, options.Read(parsed)).RunAsync(cancellationToken));
        Add(new FixCommand(surroundings, options));
        Command[] others =
        [
            new ScanCommand(surroundings),
            new StoresCommand(surroundings),
            new FlowCommand(surroundings),
            new SessionCommand(surroundings),
            new ReportCommand(surroundings),
        ];
        foreach (var other in others)
        {
            options.RefuseWrittenBefore(other);
            Add(other);
        }

        WordChecks.AddTo(this);
        Directives.Clear();
        var help = Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamplesAction((HelpAction)help.Action!, surroundings.Out);
        Options.OfType<VersionOption>().Single().Action = new VersionAction(surroundings.Out);
    }

    /// <summary>Words that begin with @ are names like any other.</summary>
    public static ParserConfiguration Parsing { get; } = new() { ResponseFileTokenReplacer = null };

    public IReadOnlyList<string> Examples => ["facetimehelp", "facetimehelp --practice", "facetimehelp scan ~/Pictures"];
}
