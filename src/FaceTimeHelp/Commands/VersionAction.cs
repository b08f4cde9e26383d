using System.CommandLine;
using System.CommandLine.Invocation;

namespace FaceTimeHelp.Commands;

/// <summary><c>--version</c>: the version alone, without the mark of its build.</summary>
internal sealed class VersionAction(TextWriter output) : SynchronousCommandLineAction
{
    /// <summary>Asking for it is enough, even if the rest of the command line is incomplete.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        output.WriteLine(ProgramVersion.Text);
        return (int)ExitCode.Fine;
    }
}
