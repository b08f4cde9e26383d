using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>Which keys a kind of thing may have: the one table behind the reader's messages.</summary>
internal sealed record Shape(string What, ImmutableArray<string> Keys)
{
    public static Shape Flow { get; } = new("flow", ["flow", "title", "reviewed", "start", "use", "sources", "facts", "steps", "ends"]);

    public static Shape Source { get; } = new("source", ["title", "address", "checked"]);

    public static Shape Fact { get; } = new("fact", ["ask", "label", "one_of", "version", "how", "source"]);

    public static Shape How { get; } = new("how", ["see"]);

    public static Shape Instruction { get; } = new("step", ["title", "label", "ask", "on", "text", "do", "why", "send", "source", "restart", "answers"]);

    public static Shape Scan { get; } = new("scan step", ["title", "label", "ask", "on", "text", "do", "why", "send", "source", "scan", "look", "answers"]);

    public static Shape Fork { get; } = new("fork", ["do"]);

    public static Shape Ladder { get; } = new("ladder", ["ladder", "verify", "solved", "exhausted"]);

    public static Shape Ending { get; } = new("end", ["outcome", "title", "text", "do", "source", "hand_over"]);

    public static Shape Variant { get; } = new("text variant", ["when", "text", "go"]);

    public static Shape Wording { get; } = new("text variant", ["when", "text"]);

    public static Shape SaidAnswer { get; } = new("answer", ["say", "also", "go", "see", "changed"]);

    public static Shape VerdictAnswer { get; } = new("verdict answer", ["verdict", "go"]);

    /// <summary>What it is, with its article, at the beginning of a sentence.</summary>
    public string Any => (What[0] is 'a' or 'e' ? "An " : "A ") + What;

    public string KeyList => Quoted.List(Keys);
}
