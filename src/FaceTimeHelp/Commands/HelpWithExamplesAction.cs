using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FaceTimeHelp.Commands;

/// <summary>Shows a command's help, with its examples at the end.</summary>
internal sealed class HelpWithExamplesAction(HelpAction help, TextWriter output) : SynchronousCommandLineAction
{
    /// <summary>Asking for it is enough, even if the rest of the command line is incomplete.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not IHasExamples { Examples: var examples })
            return (int)ExitCode.Fine;

        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        return (int)ExitCode.Fine;
    }
}
