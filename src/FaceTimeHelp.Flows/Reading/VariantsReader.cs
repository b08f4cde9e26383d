using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Grammar;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads what depends on the facts: a step's <c>text</c>, or its variants under <c>do</c>, and its <c>send</c>.</summary>
internal sealed class VariantsReader(ImmutableArray<Fact> facts, ProblemList problems)
{
    /// <summary>The checker's work grows with it.</summary>
    private const int MaxVariants = 100;

    private readonly ConditionReader conditions = new(facts, problems);

    /// <summary>What a step that may be passed by is in each case.</summary>
    public Variants ReadStep(MapReader step) => Whole(() => ReadTextOrVariants(step, ReadVariant));

    /// <summary>An end's texts: nothing leads on from there.</summary>
    public Variants ReadEnding(MapReader ending) => Whole(() => ReadTextOrVariants(ending, ReadWording));

    /// <summary>A message, or one for each case; the last fits every case, because for a message no fact is asked.</summary>
    public Variants ReadSend(MapReader step)
    {
        if (!step.HasList("send"))
            return Always(step, "send", step.Text("send"));

        var messages = Whole(() => ReadList(step, "send", ReadWording));
        if (messages.InOrder is [.., { When: not null } last])
        {
            problems.Add(
                ProblemCode.NoText,
                last.Place,
                "There is no message where none of these `when` holds, or the facts are not known.",
                "Let the last item of `send` have no `when`.");
        }

        return messages;
    }

    /// <summary>None where one has a problem, because nobody can say then which cases they fit.</summary>
    private Variants Whole(Func<Variants> read)
    {
        var told = problems.Count;
        var variants = read();
        return problems.Count == told ? variants : Variants.None;
    }

    private Variants ReadTextOrVariants(MapReader step, Func<MapNode, Variant> readOne) =>
        step.Has("do") ? ReadList(step, "do", readOne) : Always(step, "text", MarkdownReader.Read(step, "text"));

    private static Variants Always(MapReader step, string key, string? text) =>
        text is null ? Variants.None : new Variants([new Wording(null, text.Trim(), step.PlaceOfKey(key))]);

    private Variants ReadList(MapReader step, string key, Func<MapNode, Variant> readOne)
    {
        var items = step.RequiredItems(key, "list its texts, each with the `when` that it fits");
        if (items.Count > MaxVariants)
        {
            step.ReportAtKey(
                ProblemCode.TooMuch,
                key,
                $"A step may have {MaxVariants} texts; this one has {items.Count}.",
                "Make several steps of it.");
        }

        return new Variants([.. items.Take(MaxVariants).Where(item => IsMap(item, key)).Cast<MapNode>().Select(readOne)]);
    }

    private bool IsMap(Node item, string key)
    {
        if (item is MapNode)
            return true;

        problems.Add(ProblemCode.WrongValue, item.Place, $"An item of `{key}` is {item.Kind} here, but should have `when` and `text`.");
        return false;
    }

    private Variant ReadVariant(MapNode map)
    {
        var variant = new MapReader(map, Shape.Variant, problems);
        return variant.Has("go")
            ? new Passage(ReadWhen(variant), TargetReader.ReadGo(variant), variant.Place)
            : ReadWording(variant);
    }

    private Wording ReadWording(MapNode map) => ReadWording(new MapReader(map, Shape.Wording, problems));

    private Wording ReadWording(MapReader variant) =>
        new(
            ReadWhen(variant),
            MarkdownReader.ReadRequired(variant, "text", "write what people should read").Trim(),
            variant.Place);

    private Condition? ReadWhen(MapReader variant) => variant.Map("when") is { } condition ? conditions.Read(condition) : null;
}
