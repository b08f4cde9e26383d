using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads a step's <c>text</c>, or its variants under <c>do</c>.</summary>
internal sealed class WordingsReader(ImmutableArray<Fact> facts, ProblemList problems)
{
    /// <summary>The checker's work grows with it.</summary>
    private const int MaxVariants = 100;

    private readonly ConditionReader conditions = new(facts, problems);

    /// <summary>The texts; none where one has a problem, because nobody can say then which cases they fit.</summary>
    public Wordings Read(MapReader step)
    {
        var told = problems.Count;
        var wordings = ReadTextOrVariants(step);
        return problems.Count == told ? wordings : Wordings.None;
    }

    private Wordings ReadTextOrVariants(MapReader step)
    {
        if (step.Has("text") && step.Has("do"))
            problems.Add(ProblemCode.WrongValue, step.PlaceOfKey("do"), "A step has either `text` or `do`, not both.", "Make the `text` the last item of `do`.");

        return step.Has("do") ? ReadVariants(step) : ReadText(step);
    }

    private static Wordings ReadText(MapReader step) =>
        step.Text("text") is { } text ? new Wordings([new Wording(null, text.Trim(), step.PlaceOfKey("text"))]) : Wordings.None;

    private Wordings ReadVariants(MapReader step)
    {
        var items = step.RequiredItems("do", "list its texts, each with the `when` that it fits");
        if (items.Count > MaxVariants)
            problems.Add(ProblemCode.TooMuch, step.PlaceOfKey("do"), $"A step may have {MaxVariants} texts; this one has {items.Count}.", "Make several steps of it.");
        return new Wordings([.. items.Take(MaxVariants).Select(ReadVariant).OfType<Wording>()]);
    }

    private Wording? ReadVariant(Node node)
    {
        if (node is not MapNode map)
        {
            problems.Add(ProblemCode.WrongValue, node.Place, $"An item of `do` is {node.Kind} here, but should have `when` and `text`.");
            return null;
        }

        var variant = new MapReader(map, Shape.Variant, problems);
        var when = variant.Map("when") is { } condition ? conditions.Read(condition) : null;
        return new Wording(when, variant.RequiredText("text", "write what people should do").Trim(), variant.Place);
    }
}
