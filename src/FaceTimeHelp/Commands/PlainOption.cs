using System.CommandLine;

namespace FaceTimeHelp.Commands;

/// <summary><c>--plain</c>: the conversation in lines.</summary>
internal sealed class PlainOption : Option<bool>
{
    public PlainOption()
        : base("--plain") => Description = "Line by line instead of a full screen: for screen readers and simple terminals.";
}
