using System.Text.RegularExpressions;
using FaceTimeHelp.Flows.Reading.Grammar;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Schemas;

/// <summary>What the table of keys says, the reader does: the schema for editors relies on it.</summary>
public sealed class TableOfKeysTests
{
    private const string Blanks = """
        sources: { a: {} }
        facts: { a: {}, b: { how: {} } }
        steps:
          a: {}
          b: { scan: since-baseline, send: [{}], answers: [{}, { verdict: }], do: [{}] }
          c: { verify: }
        ends: { a: {} }
        """;

    private static readonly Shape[] Shapes =
        [Shape.Flow, Shape.Source, Shape.Fact, Shape.How, Shape.SaidAnswer, Shape.VerdictAnswer, Shape.Instruction, Shape.Scan, Shape.Ladder, Shape.Ending, Shape.Variant, Shape.Wording];

    /// <summary>A scan step is known by its `scan`, and what its answers lack is told verdict by verdict.</summary>
    [Fact]
    public void The_reader_misses_exactly_the_keys_that_are_required()
    {
        var required = Shapes.SelectMany(shape => shape.Table.Where(key => key.IsRequired || key.RequiredWithout is not null), (shape, key) => $"{shape.What}: {key.Name}");
        var missed = ProblemsOf(Blanks).Concat(ProblemsOf("reviewed: 2026-11-23"))
            .Select(problem => Regex.Match(problem.Message, "^This ([a-z ]+) has no `([a-z_]+)`: "))
            .Where(match => match.Success)
            .Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value}");

        Assert.Equal(required.Except(["scan step: scan", "scan step: answers"]).Order(StringComparer.Ordinal), missed.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_is_explained_in_whole_sentences()
    {
        var keys = Shapes.Append(Shape.Fork).SelectMany(shape => shape.Table).ToList();

        Assert.All(keys, key => Assert.Matches(@"^[A-Z`].*[.]$", key.About));
        Assert.All(Shapes.Append(Shape.Fork), shape => Assert.Equal(shape.Keys.Distinct(), shape.Keys));
    }

    [Fact]
    public void Keys_that_exclude_or_replace_each_other_stand_in_the_same_shape() => Assert.All(
        Shapes,
        shape => Assert.All(shape.Table.SelectMany(key => new[] { key.RequiredWithout, key.NeverBeside }).OfType<string>(), other => Assert.Contains(other, shape.Keys)));
}
