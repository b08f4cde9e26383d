using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads a step's <c>text</c>, or its variants under <c>do</c>.</summary>
internal sealed class WordingsReader(ImmutableArray<Fact> facts, ProblemList problems)
{
    private readonly ConditionReader conditions = new(facts, problems);

    public Wordings Read(MapReader step)
    {
        if (step.Has("text") && step.Has("do"))
            problems.Add(ProblemCode.WrongValue, step.PlaceOf("do"), "A step has either `text` or `do`, not both.", "Make the `text` the last item of `do`.");

        return step.Has("do") ? ReadVariants(step) : ReadText(step);
    }

    private static Wordings ReadText(MapReader step) =>
        step.Text("text") is { } text ? new Wordings([new Wording(null, text.Trim(), step.PlaceOf("text"))]) : Wordings.None;

    private Wordings ReadVariants(MapReader step) =>
        new([.. step.Items("do").Select(ReadVariant).OfType<Wording>()]);

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
