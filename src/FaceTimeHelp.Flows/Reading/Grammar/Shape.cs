using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading.Grammar;

/// <summary>Which keys a kind of thing may have: the one table behind the reader's messages and the schema that editors read.</summary>
internal sealed record Shape(string What, ImmutableArray<Key> Table)
{
    /// <summary>Where something leads for good.</summary>
    private static readonly Form Onward = new StepForm(Target.NextWord, Target.SolvedWord, Target.BackWord);

    private const string LastOfDo = "Make the `text` the last item of `do`.";

    private static readonly Key When = new("when", new ConditionForm(),
        "The cases that it fits: facts with their values, all of which must hold. Without it, every case.");

    private static readonly Key Claims = new("source", Form.TextOrTexts, "Where its claims come from: names from `sources`.");

    public static Shape Wording { get; } = new("wording",
    [
        When,
        new("text", new TextForm(), "What people read, in Markdown.") { IsRequired = true },
    ]);

    public static Shape Variant { get; } = new("text variant",
    [
        When,
        new("text", new TextForm(),
            "What to do, in Markdown: short sentences, menu names in **bold**.") { RequiredWithout = "go", NeverBeside = "go" },
        new("go", Onward, "These cases pass on without seeing the step: where they go."),
    ]);

    private static readonly Key Do = new("do", new ListForm(new GroupForm(Variant)),
        "What it is in each case: the first item whose `when` holds counts, the last fits every case.");

    private static readonly ImmutableArray<Key> Page =
    [
        new("title", new TextForm(), "What the step is about, in a few words.") { RequiredWithout = "ask" },
        new("label", new TextForm(), "A shorter name for the list of fixes."),
        new("ask", new TextForm(), "The question above the answers; without `title` it is the title too."),
        new("on", WordForm.Whose, "Whose device this is done on."),
        new("text", new TextForm(), "What to do, in Markdown: short sentences, menu names in **bold**.")
        {
            NeverBeside = "do",
            InsteadOfBoth = LastOfDo,
        },
        Do,
        new("why", new TextForm(), "Why this helps, shown to those who ask."),
        new("send", new EitherForm(new TextForm(), new ListForm(new GroupForm(Wording))),
            "A message for the other person, ready to be sent; or a list of messages with `when`."),
        Claims,
    ];

    public static Shape Source { get; } = new("source",
    [
        new("title", new TextForm(), "What the source is called.") { IsRequired = true },
        new("address", new TextForm(), "Where it can be read."),
        new("checked", new DayForm(), "When the flow was last compared with it, for instance 2026-11-23."),
    ]);

    public static Shape How { get; } = new("how",
    [
        new("see", new StepForm(), "The step that shows it, and leads `back`.") { IsRequired = true },
    ]);

    public static Shape Fact { get; } = new("fact",
    [
        new("ask", new TextForm(), "The question that people are asked.") { IsRequired = true },
        new("label", new TextForm(), "A short name for where facts are listed."),
        new("one_of", new NamedForm(new TextForm(), new TextForm()),
            "The values that it may have, each with what people read, for instance `iphone: iPhone`.")
        {
            RequiredWithout = "version",
            NeverBeside = "version",
        },
        new("version", new VersionsForm(), "`true` where it is a system version; or the versions that there are, for instance \">=11\"."),
        new("how", new EitherForm(new TextForm(), new GroupForm(How)),
            "How to find it, in Markdown; or the step that shows it: `see: step`."),
        new("suggest", WordForm.Suggest,
            "`pictures` where it is about the person's own device: what their newest pictures say is then offered as an answer."),
        Claims,
    ]);

    public static Shape SaidAnswer { get; } = new("answer",
    [
        new("say", new TextForm(), "The answer in the words that people read.") { IsRequired = true },
        new("also", Form.TextOrTexts, "What people may type who mean the same."),
        new("go", Onward,
            "Where it leads: a step or an end; within a ladder `next`, or `solved`; after `see` the word `back`.")
        {
            RequiredWithout = "see",
            NeverBeside = "see",
        },
        new("see", new StepForm(), "A step to look at, which leads `back` here."),
        new("changed", new FlagForm(), "`false` where nothing was changed, so that there is nothing to verify."),
    ]);

    public static Shape VerdictAnswer { get; } = new("verdict answer",
    [
        new("verdict", new EitherForm(new VerdictForm(), new ListForm(new VerdictForm())),
            "What the scan finds: a word, or a list of words.") { IsRequired = true },
        new("go", Onward, "Where it leads: a step or an end; within a ladder `next`, or `solved`.") { IsRequired = true },
    ])
    {
        Telltale = new AnyKey("verdict"),
    };

    public static Shape Instruction { get; } = new("step",
    [
        .. Page,
        new("restart", WordForm.Whose, "Whose device this step restarts."),
        new("answers", new ListForm(new GroupForm(SaidAnswer)),
            "What people can answer, and where each answer leads.") { IsRequired = true },
    ]);

    public static Shape Scan { get; } = new("scan step",
    [
        .. Page,
        new("scan", WordForm.Scan, "The machine answers: it looks for pictures that are new since the case began.") { IsRequired = true },
        new("look", new TextForm(), "The answer that lets the machine look, in the words that people read."),
        new("answers", new ListForm(new FirstOf(VerdictAnswer, SaidAnswer)),
            "Where everything that the scan may find leads, and what people can say themselves.") { IsRequired = true },
    ])
    {
        Telltale = new AnyKey("scan"),
    };

    public static Shape Fork { get; } = new("fork", [Do with { IsRequired = true }]) { Telltale = new NothingBut("do", "go") };

    public static Shape Ladder { get; } = new("ladder",
    [
        new("ladder", new ListForm(new EitherForm(new StepForm(), new ListForm(new StepForm()))),
            "The fixes to try, in their order; those in one pair of brackets are verified together.") { IsRequired = true },
        new("verify", new StepForm(), "The step that finds out whether a fix helped.") { IsRequired = true },
        new("solved", new StepForm(), "Where it goes on when a fix helped.") { IsRequired = true },
        new("exhausted", new StepForm(), "Where it goes on when no fix helped.") { IsRequired = true },
    ])
    {
        Telltale = new AnyKey("ladder", "verify", "exhausted"),
    };

    public static Shape Ending { get; } = new("end",
    [
        new("outcome", WordForm.Outcome, "How the case ended.") { IsRequired = true },
        new("title", new TextForm(), "How it ended, in a few words.") { IsRequired = true },
        new("text", new TextForm(), "What there is to say, in Markdown.") { NeverBeside = "do", InsteadOfBoth = LastOfDo },
        new("do", new ListForm(new GroupForm(Wording)), "What there is to say in each case: the first item whose `when` holds counts."),
        Claims,
        new("hand_over", new FlagForm(), "`true` where somebody else must take over, and needs to be told what was done."),
    ]);

    public static Shape Flow { get; } = new("flow",
    [
        new("flow", new NameForm(), "The flow's name, in small letters with hyphens.") { IsRequired = true },
        new("title", new TextForm(), "What people see at the top of the screen.") { IsRequired = true },
        new("reviewed", new DayForm(), "When the flow was last compared with its sources, for instance 2026-11-23."),
        new("start", new StepForm(), "The step that comes first.") { IsRequired = true },
        new("use", new TextForm(), "Another flow, whose facts, sources and steps can be used as if they stood here."),
        new("sources", new NamedForm(new TextForm(), new GroupForm(Source)),
            "Where the flow's claims come from, each under a name of its own."),
        new("facts", new NamedForm(new NameForm(), new GroupForm(Fact)),
            "What the flow knows about a case: asked once, and only where a step needs it."),
        new("steps", new NamedForm(new NameForm(), new FirstOf(Ladder, Fork, Scan, Instruction)),
            "Everything that is shown, each step under a name of its own.") { IsRequired = true },
        new("ends", new NamedForm(new NameForm(), new GroupForm(Ending)),
            "How a case can end, each end under a name of its own.") { IsRequired = true },
    ]);

    /// <summary>What tells it from others that may stand in the same place; null where it needs none.</summary>
    public Telltale? Telltale { get; init; }

    /// <summary>The names of its keys.</summary>
    public ImmutableArray<string> Keys { get; } = [.. Table.Select(key => key.Name)];

    /// <summary>What it is, with its article, at the beginning of a sentence.</summary>
    public string Any => (What[0] is 'a' or 'e' ? "An " : "A ") + What;

    public string KeyList => Quoted.List(Keys);
}
