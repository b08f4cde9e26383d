using FaceTimeHelp.Flows.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>
/// Makes nodes from YAML events. It caps depth and events and refuses aliases before they cost anything: deep nesting
/// would end the process, and aliases can multiply a few lines into gigabytes.
/// </summary>
internal sealed class NodeParser
{
    private const int MaxDepth = 64;
    private const int MaxEvents = 2_000_000;

    private readonly Parser parser;
    private Place last = Place.Start;
    private int events;

    private NodeParser(string text) => parser = new Parser(new StringReader(text));

    /// <summary>The text's one document, or null (and a problem) where it cannot be read.</summary>
    public static Node? Parse(string text, ProblemList problems)
    {
        var nodes = new NodeParser(text);
        try
        {
            return nodes.ReadDocument();
        }
        catch (TooMuchException tooMuch)
        {
            problems.Add(ProblemCode.TooMuch, tooMuch.Place, tooMuch.Message, tooMuch.Suggestion);
        }
        catch (YamlException broken)
        {
            BrokenYaml.Tell(PlaceOf(broken.Start), broken.Message, problems);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 18.1 raises these for an unclosed bracket and for an empty key, without a place.
            problems.Add(ProblemCode.NotYaml, nodes.last, "Near here a bracket is not closed, or a key is empty.", "Close the bracket, or write a word before the `:`.");
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
        return Peek() is StreamEnd
            ? node
            : throw new TooMuchException("A flow is one document, but here a second one begins.", PlaceOf(parser.Current!.Start), "Take out the line `---` or `...`.");
    }

    private Node ReadNode(int depth)
    {
        if (depth > MaxDepth)
            throw new TooMuchException($"This is nested more than {MaxDepth} deep; no flow needs that.", last);

        return Next() switch
        {
            Scalar scalar => new ScalarNode(scalar.Value, PlaceOf(scalar.Start)),
            SequenceStart start => new ListNode(ReadItems(depth), PlaceOf(start.Start)),
            MappingStart start => new MapNode(ReadEntries(depth), PlaceOf(start.Start)),
            AnchorAlias alias => throw new TooMuchException("A word that begins with `*` is an alias of YAML's, and flows use none.", PlaceOf(alias.Start), "Put a text that begins with `*` in quotes."),
            var other => throw new YamlException(other.Start, other.End, "did not find expected node content"),
        };
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
            entries.Add(new MapEntry(ReadKey(depth), ReadNode(depth + 1)));
        Next();
        return entries;
    }

    private ScalarNode ReadKey(int depth) =>
        ReadNode(depth + 1) is var key && key is ScalarNode scalar
            ? scalar
            : throw new TooMuchException($"A key is {key.Kind} here, but should be a word.", key.Place, "Take out the `?`, or put a text that begins with a bracket in quotes.");

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
            throw new TooMuchException($"This flow has more than {MaxEvents} parts.", last);

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

    private static Place PlaceOf(Mark mark) => new(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private sealed class TooMuchException(string message, Place place, string? suggestion = null) : Exception(message)
    {
        public Place Place { get; } = place;

        public string? Suggestion { get; } = suggestion;
    }
}
