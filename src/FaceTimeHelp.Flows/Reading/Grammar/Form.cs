using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading.Grammar;

/// <summary>What may be written after a key.</summary>
internal abstract record Form
{
    private protected Form()
    {
    }

    /// <summary>A word, or a list of words.</summary>
    public static Form TextOrTexts { get; } = new EitherForm(new TextForm(), new ListForm(new TextForm()) { MayBeEmpty = true });
}

/// <summary>Words that people read; numbers too, and a bare <c>true</c>.</summary>
internal sealed record TextForm : Form;

/// <summary>What something is called: a text without spaces and without the signs of walks.</summary>
internal sealed record NameForm : Form;

/// <summary>True or false.</summary>
internal sealed record FlagForm : Form;

/// <summary>A day, such as 2026-11-23.</summary>
internal sealed record DayForm : Form;

/// <summary>The versions that there are: <c>true</c> for all of them, or a range.</summary>
internal sealed record VersionsForm : Form;

/// <summary>A step's name, or one of these words that lead on without naming one.</summary>
internal sealed record StepForm(params ImmutableArray<string> Words) : Form;

/// <summary>What a scan finds: the words are the program's, not the flow's.</summary>
internal sealed record VerdictForm : Form;

/// <summary>A <c>when</c>: facts, each with a value, a list of values, or a version range.</summary>
internal sealed record ConditionForm : Form;

/// <summary>What a fact is compared with: one of its values, or a version range.</summary>
internal sealed record OptionForm : Form;

/// <summary>One of a few words.</summary>
internal sealed record WordForm(params ImmutableArray<AllowedWord> Words) : Form
{
    public static WordForm Whose { get; } =
        new([.. Enum.GetValues<Whose>().Select(whose => new AllowedWord(whose.Word, whose == Steps.Whose.Here ? "this computer" : null))]);

    public static WordForm Outcome { get; } = new([.. Enum.GetValues<Outcome>().Select(outcome => new AllowedWord(outcome.Word))]);

    public static WordForm Scan { get; } = new(new AllowedWord("since-baseline"));

    public static WordForm Suggest { get; } = new(new AllowedWord("pictures"));

    public bool Admits(string? word) => Words.Any(allowed => allowed.Word == word);

    /// <summary>As messages name them: "`mine`, `theirs` or `both`".</summary>
    public override string ToString() =>
        Words is [.. { Length: > 0 } before, var last] ? $"{string.Join(", ", before)} or {last}" : Words[0].ToString();
}

/// <summary>A list of such things, each after a <c>-</c>.</summary>
internal sealed record ListForm(Form Item) : Form
{
    public bool MayBeEmpty { get; init; }
}

/// <summary>A group of keys.</summary>
internal sealed record GroupForm(Shape Shape) : Form;

/// <summary>A group of keys of the first of these shapes whose telltale is seen in it; the last has none and fits every other.</summary>
internal sealed record FirstOf(params ImmutableArray<Shape> Shapes) : Form;

/// <summary>Such things, each under a name that the author gives.</summary>
internal sealed record NamedForm(Form Name, Form Each) : Form;

/// <summary>Either of two, which differ in kind: text and list, text and group.</summary>
internal sealed record EitherForm(Form One, Form Other) : Form;

/// <summary>A word that may be written, with what it means where that is not plain.</summary>
internal sealed record AllowedWord(string Word, string? Meaning = null)
{
    public override string ToString() => Quoted.Words(Word) + (Meaning is null ? "" : $" ({Meaning})");
}
