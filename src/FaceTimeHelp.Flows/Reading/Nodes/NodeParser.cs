using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Recovery;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>
/// Makes nodes from YAML events, as far as they go. It caps depth and events and refuses aliases before they cost anything: deep nesting
/// would end the process, and aliases can multiply a few lines into gigabytes.
/// </summary>
internal sealed class NodeParser
{
    private const int MaxDepth = 64;
    private const int LongestWord = 12;

    private readonly YamlEvents events;
    private readonly string text;
    private readonly SourceLines lines;
    private readonly ProblemList problems;
    private readonly Dictionary<string, string> words = [];

    /// <param name="text">The text to read.</param>
    /// <param name="lines">Its lines, some of which may not be as they were written.</param>
    /// <param name="problems">What does not stop the reading is told here.</param>
    public NodeParser(string text, SourceLines lines, ProblemList problems)
    {
        events = new YamlEvents(text, lines);
        (this.text, this.lines, this.problems) = (text, lines, problems);
    }

    /// <summary>Where it stopped; null where it came to the end.</summary>
    public Breakage? Stopped { get; private set; }

    /// <summary>The text's first document; null where there is none, or where it stopped.</summary>
    public Node? Parse()
    {
        try
        {
            return ReadDocument();
        }
        catch (StoppedException stopped)
        {
            Stopped = stopped.Breakage;
        }
        catch (YamlException broken)
        {
            Stopped = BrokenYaml.Explain(events.PlaceOf(broken.Start), broken.Message);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 18.1 raises these for an unclosed bracket and for an empty key, without a place.
            Stopped = new Breakage(
                ProblemCode.NotYaml,
                events.Last,
                "Near here a bracket is not closed, or a key is empty.",
                "Close the bracket, or write a word before the `:`.");
        }

        return null;
    }

    private Node? ReadDocument()
    {
        events.Take<StreamStart>();
        if (events.Peek() is StreamEnd)
            return null;

        events.Take<DocumentStart>();
        var node = ReadNode(depth: 0);
        events.Take<DocumentEnd>();
        if (events.Peek() is not StreamEnd)
        {
            problems.Add(
                ProblemCode.NotForFlows,
                events.Last,
                "A flow is one document, but here a second one begins.",
                "Take out the line `---` or `...`.");
        }

        return node;
    }

    private Node ReadNode(int depth)
    {
        if (depth > MaxDepth)
            throw new StoppedException(ProblemCode.TooMuch, $"This is nested more than {MaxDepth} deep; no flow needs that.", events.Last);

        var next = events.Next();
        if (next is NodeEvent node && !(node.Anchor.IsEmpty && node.Tag.IsEmpty))
            TellMark(node);
        return next switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => new ListNode(ReadItems(depth), events.PlaceOf(start.Start)),
            MappingStart start => new MapNode(ReadEntries(depth), events.PlaceOf(start.Start)),
            AnchorAlias alias =>
                throw new StoppedException(
                    ProblemCode.NotForFlows,
                    "A word that begins with `*` is an alias of YAML's, and flows use none.",
                    events.PlaceOf(alias.Start),
                    "Put a text that begins with `*` in quotes."),
            var other => throw new YamlException(other.Start, other.End, "did not find expected node content"),
        };
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var node = new ScalarNode(OneOf(scalar.Value), events.PlaceOf(scalar.Start)) { IsBlock = scalar.Style is ScalarStyle.Literal };
        if (scalar.Style is ScalarStyle.DoubleQuoted)
            ForbiddenCharacters.TellIn(node, problems);
        if (scalar is { Style: ScalarStyle.Plain, Value.Length: > 0 })
            TellCutOff(scalar);
        return node;
    }

    /// <summary>The same words are kept once: keys and short answers stand in a flow thousands of times.</summary>
    private string OneOf(string value)
    {
        if (value.Length > LongestWord)
            return value;
        if (words.TryGetValue(value, out var known))
            return known;

        words.Add(value, value);
        return value;
    }

    /// <summary>
    /// YAML takes what follows <c> #</c> for a comment. Comments are written with a space after the sign; a number or a word is not.
    /// </summary>
    private void TellCutOff(Scalar scalar)
    {
        if (text.AsSpan((int)scalar.End.Index) is [' ', '#', var sign, ..] && char.IsLetterOrDigit(sign))
        {
            problems.Add(
                ProblemCode.CutOff,
                events.PlaceOf(scalar.End) with { Column = events.PlaceOf(scalar.End).Column + 1 },
                "This text ends before the `#`: YAML takes what follows for a comment.",
                "Put the whole text in quotes; or, if it is a comment, write a space after the `#`.");
        }
    }

    private List<Node> ReadItems(int depth)
    {
        var items = new List<Node>();
        while (events.Peek() is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        events.Next();
        return items;
    }

    private List<MapEntry> ReadEntries(int depth)
    {
        var entries = new List<MapEntry>();
        while (events.Peek() is not MappingEnd)
            entries.Add(ReadEntry(depth));
        events.Next();
        return entries;
    }

    private MapEntry ReadEntry(int depth)
    {
        var key = ReadKey(depth);
        var value = ReadNode(depth + 1);
        // YamlDotNet 18.1 places an empty key at the end of the token before it, and one announced by `?` past the end of the text.
        if (key.Text.Length == 0)
            key = key with { Place = lines.SignOfKey(value.Place.Line) };
        return new MapEntry(key, lines.IsSetAside(key.Place.Line) && key.Place.Column <= 3 ? new UnreadNode(value.Place) : value);
    }

    private ScalarNode ReadKey(int depth) =>
        ReadNode(depth + 1) is var key && key is ScalarNode scalar
            ? scalar
            : throw new StoppedException(
                ProblemCode.NotForFlows,
                $"A key is {key.Kind} here, but should be a word.",
                key.Place,
                "Take out the `?`, or put a text that begins with a bracket in quotes.");

    private void TellMark(NodeEvent marked)
    {
        var mark = Breakage.MarkOfYaml(events.PlaceOf(marked.Start), marked.Anchor.IsEmpty ? '!' : '&');
        problems.Add(mark.Code, mark.Place, mark.Message, mark.Suggestion);
    }
}
