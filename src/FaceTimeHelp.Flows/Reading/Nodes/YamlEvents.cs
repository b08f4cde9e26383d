using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Recovery;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>The events of a YAML text one after another, never more than a flow can have, with their places as they were written.</summary>
internal sealed class YamlEvents(string text, SourceLines lines)
{
    private const int Max = 2_000_000;

    private readonly Parser parser = new(new StringReader(text));
    private int taken;

    /// <summary>Where the newest event begins.</summary>
    public Place Last { get; private set; } = Place.Start;

    public ParsingEvent Peek()
    {
        if (parser.Current is null && !parser.MoveNext())
            throw new InvalidOperationException("The text ended early.");

        Last = PlaceOf(parser.Current!.Start);
        return parser.Current;
    }

    public ParsingEvent Next()
    {
        var current = Peek();
        if (++taken > Max)
            throw new StoppedException(ProblemCode.TooMuch, $"This flow has more than {Max} parts.", Last);

        parser.MoveNext();
        return current;
    }

    public void Take<T>()
        where T : ParsingEvent
    {
        var current = Next();
        if (current is not T)
            throw new YamlException(current.Start, current.End, "the text ends too early or too late");
    }

    public Place PlaceOf(Mark mark)
    {
        var place = new Place(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
        return lines.AreUntouched ? place : lines.Written(place);
    }
}
