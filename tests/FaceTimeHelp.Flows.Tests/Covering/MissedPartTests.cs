using FaceTimeHelp.Flows.Covering;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Covering;

/// <summary>What no walk can come by is named with its place, and with no claim that is not sure.</summary>
public sealed class MissedPartTests
{
    [Fact]
    public void An_answer_that_no_combination_of_facts_leads_to_is_named_with_its_place()
    {
        var text = Forked.Text.Replace("answers: [{ say: Done, go: next }, { say: What is that?, see: picture }]", "answers: [{ say: Done, go: next }, { say: What is that?, see: picture }, { say: Old, go: old }]", StringComparison.Ordinal)
            .Replace("  picture:", "  old: { do: [{ when: { device: mac }, go: old-step }, { go: redial }] }\n  old-step: { title: Old, answers: [{ say: \"Yes\", go: works }] }\n  picture:", StringComparison.Ordinal);

        var walks = GeneratedWalks.Of(Check(text).Sound!);

        Assert.Equal(
            [
                new MissedPart(new(17, 15), null, "No walk passes by `old` on this way: no combination of facts leads there."),
                new(new(18, 37), null, "No walk takes the answer `Yes` of `old-step`: no combination of facts leads there."),
            ],
            walks.Missed);
    }

    [Fact]
    public void Texts_that_no_combination_of_facts_leads_to_are_named()
    {
        var text = Forked.Text.Replace("{ device: phone, version: \"<11\" }, go: too-old", "{ device: phone }, go: too-old", StringComparison.Ordinal);

        Assert.Equal(
            [
                "No walk looks up how `version` is found: no combination of facts was found that leads there.",
                "No walk leaves out `screen-time`: no combination of facts leads there.",
                "No walk shows this text of `screen-time`: no combination of facts leads there.",
                "No walk shows this text of `screen-time`: no combination of facts leads there.",
                "No walk takes the answer `Done` of `screen-time`: no combination of facts leads there.",
            ],
            GeneratedWalks.Of(Sound(text)).Missed.Select(missed => missed.Message).Take(5));
    }

    [Fact]
    public void A_way_that_only_a_change_leads_to_and_nobody_makes_is_named_without_a_claim_about_facts()
    {
        var text = Sample.Text.Replace("{ say: It is on now, go: next }", "{ say: It is on now, go: next, changed: false }", StringComparison.Ordinal)
            .Replace("{ say: Found it, go: next }", "{ say: Found it, go: next, changed: false }", StringComparison.Ordinal)
            .Replace("{ say: Done, go: next }", "{ say: Done, go: next, changed: false }", StringComparison.Ordinal);

        Assert.Equal(
            "No walk takes the answer `appeared` of `test`: no combination of facts was found that leads there.",
            GeneratedWalks.Of(Sound(text)).Missed.First(missed => missed.Message.Contains("`test`", StringComparison.Ordinal)).Message);
    }

    [Fact]
    public void What_is_missed_in_a_used_step_names_the_other_flow_where_it_is_used()
    {
        const string other = """
            flow: other
            title: The other flow
            start: switch
            facts:
              device: { ask: Which device?, one_of: { phone: iPhone, mac: Mac } }
            steps:
              switch:
                title: Turn it on
                do: [{ when: { device: mac }, text: Menu }, { text: Settings }]
                answers: [{ say: Done, go: solved }]
            ends:
              solved: { outcome: solved, title: It works there. }
            """;
        const string text = """
            flow: short
            title: A short flow
            start: hello
            use: other
            steps:
              hello: { title: Hello, do: [{ when: { device: mac }, go: here }, { text: Hm }], answers: [{ say: On, go: switch }] }
            ends:
              here: { outcome: solved, title: It works here. }
            """;

        Assert.Equal(
            [new MissedPart(new(4, 6), "other", "No walk shows this text of `switch` (from `other`): no combination of facts leads there.")],
            GeneratedWalks.Of(Check(text, other).Sound!).Missed);
    }
}
