using System.CommandLine;
using System.CommandLine.Invocation;

namespace FaceTimeHelp.Commands;

/// <summary><c>--version</c>: the version alone, without the mark of its build.</summary>
internal sealed class ShowVersion(TextWriter output) : SynchronousCommandLineAction
{
    /// <summary>Who asks for it need not have written the rest.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        output.WriteLine(ProgramVersion.Text);
        return (int)ExitCode.Fine;
    }
}
