using FaceTimeHelp.Flows.Problems;
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
    private const int MaxEvents = 2_000_000;
    private const int LongestWord = 12;

    private readonly Parser parser;
    private readonly string text;
    private readonly SourceLines lines;
    private readonly ProblemList problems;
    private readonly Dictionary<string, string> words = [];
    private Place last = Place.Start;
    private int events;

    /// <param name="text">The text to read.</param>
    /// <param name="lines">Its lines, some of which may not be as they were written.</param>
    /// <param name="problems">What does not stop the reading is told here.</param>
    public NodeParser(string text, SourceLines lines, ProblemList problems)
    {
        parser = new Parser(new StringReader(text));
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
            Stopped = BrokenYaml.Explain(PlaceOf(broken.Start), broken.Message);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 18.1 raises these for an unclosed bracket and for an empty key, without a place.
            Stopped = new Breakage(
                ProblemCode.NotYaml,
                last,
                "Near here a bracket is not closed, or a key is empty.",
                "Close the bracket, or write a word before the `:`.");
        }

        return null;
    }

    private Node? ReadDocument()
    {
        Take<StreamStart>();
        if (Peek() is StreamEnd)
            return null;

        Take<DocumentStart>();
        var node = ReadNode(depth: 0);
        Take<DocumentEnd>();
        if (Peek() is not StreamEnd)
        {
            problems.Add(
                ProblemCode.NotForFlows,
                last,
                "A flow is one document, but here a second one begins.",
                "Take out the line `---` or `...`.");
        }

        return node;
    }

    private Node ReadNode(int depth)
    {
        if (depth > MaxDepth)
            throw new StoppedException(ProblemCode.TooMuch, $"This is nested more than {MaxDepth} deep; no flow needs that.", last);

        var next = Next();
        if (next is NodeEvent node && !(node.Anchor.IsEmpty && node.Tag.IsEmpty))
            TellMark(node);
        return next switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => new ListNode(ReadItems(depth), PlaceOf(start.Start)),
            MappingStart start => new MapNode(ReadEntries(depth), PlaceOf(start.Start)),
            AnchorAlias alias =>
                throw new StoppedException(
                    ProblemCode.NotForFlows,
                    "A word that begins with `*` is an alias of YAML's, and flows use none.",
                    PlaceOf(alias.Start),
                    "Put a text that begins with `*` in quotes."),
            var other => throw new YamlException(other.Start, other.End, "did not find expected node content"),
        };
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var node = new ScalarNode(OneOf(scalar.Value), PlaceOf(scalar.Start)) { IsBlock = scalar.Style is ScalarStyle.Literal };
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
                PlaceOf(scalar.End) with { Column = PlaceOf(scalar.End).Column + 1 },
                "This text ends before the `#`: YAML takes what follows for a comment.",
                "Put the whole text in quotes; or, if it is a comment, write a space after the `#`.");
        }
    }

    private List<Node> ReadItems(int depth)
    {
        var items = new List<Node>();
        while (Peek() is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        Next();
        return items;
    }

    private List<MapEntry> ReadEntries(int depth)
    {
        var entries = new List<MapEntry>();
        while (Peek() is not MappingEnd)
            entries.Add(ReadEntry(depth));
        Next();
        return entries;
    }

    private MapEntry ReadEntry(int depth)
    {
        var key = ReadKey(depth);
        var value = ReadNode(depth + 1);
        // YamlDotNet 18.1 reports an empty key at the end of what stands before it, and one that is announced by a `?` behind the text's
        // end.
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
        var mark = Breakage.MarkOfYaml(PlaceOf(marked.Start), marked.Anchor.IsEmpty ? '!' : '&');
        problems.Add(mark.Code, mark.Place, mark.Message, mark.Suggestion);
    }

    private ParsingEvent Peek()
    {
        if (parser.Current is null && !parser.MoveNext())
            throw new InvalidOperationException("The text ended early.");

        last = PlaceOf(parser.Current!.Start);
        return parser.Current;
    }

    private ParsingEvent Next()
    {
        var current = Peek();
        if (++events > MaxEvents)
            throw new StoppedException(ProblemCode.TooMuch, $"This flow has more than {MaxEvents} parts.", last);

        parser.MoveNext();
        return current;
    }

    private void Take<T>()
        where T : ParsingEvent
    {
        var current = Next();
        if (current is not T)
            throw new YamlException(current.Start, current.End, "the text ends too early or too late");
    }

    private Place PlaceOf(Mark mark)
    {
        var place = new Place(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
        return lines.AreUntouched ? place : lines.Written(place);
    }

    private sealed class StoppedException(ProblemCode code, string message, Place place, string? suggestion = null) : Exception(message)
    {
        public Breakage Breakage { get; } = new(code, place, message, suggestion);
    }
}
