using FaceTimeHelp.Flows.Covering;
using FaceTimeHelp.Flows.Transcripts;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Covering;

public sealed class GeneratedWalksTests
{
    private const string Forks = """
        flow: forks
        title: Forks
        start: gate
        facts:
          device: { ask: Which device?, one_of: { phone: iPhone, mac: Mac } }
          version: { ask: Which version?, version: true, how: { see: find-version } }
        steps:
          gate: { do: [{ when: { device: phone, version: "<11" }, go: too-old }, { go: fixes }] }
          fixes: { ladder: [[screen-time, redial], restart], verify: test, solved: works, exhausted: broken }
          screen-time:
            title: Look at Screen Time
            do:
              - { when: { device: mac }, go: next }
              - { when: { version: ">=18" }, text: Apps }
              - { text: Settings }
            answers: [{ say: Done, go: next }, { say: What is that?, see: picture }]
          picture: { title: A picture, answers: [{ say: I see, go: back }] }
          find-version: { title: Open Settings, answers: [{ say: I have it, go: back }, { say: It will not start, go: dead }] }
          redial: { title: Call again, answers: [{ say: Done, go: next, changed: false }] }
          restart: { title: Restart, answers: [{ say: Done, go: next }] }
          test: { title: Test, scan: since-baseline, answers: [{ verdict: appeared, go: solved }, { verdict: nothing, go: next }] }
        ends:
          works: { outcome: solved, title: It works. }
          broken: { outcome: unsolved, title: It does not work. }
          too-old: { outcome: unsolved, title: It is too old. }
          dead: { outcome: unsolved, title: It is dead. }
        """;

    public static TheoryData<string> Texts => [Sample.Text, Forks];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_sound_flow_is_walked_everywhere(string text)
    {
        var walks = GeneratedWalks.Of(Sound(text));

        Assert.Empty(walks.Missed);
        Assert.Empty(walks.Stuck);
        Assert.Equal(walks.Parts, walks.Walked);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_walk_can_be_played_and_comes_to_its_end(string text)
    {
        var sound = Sound(text);

        foreach (var walk in new WalkGenerator(sound).Generate())
        {
            var written = TranscriptWriter.Write(walk.ToTranscript());
            Assert.Null(walk.Trouble);
            Assert.NotNull(walk.ToTranscript().End);
            Assert.Empty(TranscriptPlayer.Play(TranscriptReader.Read(written).Transcript, sound));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_walks_together_take_every_answer_under_every_text(string text)
    {
        var sound = Sound(text);
        var taken = new SortedSet<string>(new WalkGenerator(sound).Generate().SelectMany(walk => Shown.In(sound, walk.ToTranscript())));

        Assert.Equal(Shown.Everything(sound.Flow), taken);
    }

    [Fact]
    public void A_fact_is_looked_up_and_a_fix_left_out()
    {
        var written = string.Concat(new WalkGenerator(Sound(Forks)).Generate().Select(walk => TranscriptWriter.Write(walk.ToTranscript())));

        Assert.Contains("\nversion > ?\nfind-version > I have it\nversion > ", written);
        Assert.Contains("\nversion > ?\nfind-version > It will not start\n\nend dead\n", written);
        Assert.Contains("\nscreen-time > !\nredial > Done\n", written);
        Assert.Contains("\nredial > Done\nrestart > ", written);
    }

    [Fact]
    public void An_answer_that_no_combination_of_facts_leads_to_is_named_with_its_place()
    {
        var text = Forks.Replace("answers: [{ say: Done, go: next }, { say: What is that?, see: picture }]", "answers: [{ say: Done, go: next }, { say: What is that?, see: picture }, { say: Old, go: old }]", StringComparison.Ordinal)
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
        var text = Forks.Replace("{ device: phone, version: \"<11\" }, go: too-old", "{ device: phone }, go: too-old", StringComparison.Ordinal);

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
    public void A_case_that_can_come_to_no_end_is_told_with_the_walk_that_shows_it()
    {
        const string text = """
            flow: round
            title: Round
            start: a
            facts:
              device: { ask: Which device?, one_of: { phone: iPhone, mac: Mac } }
            steps:
              a: { title: A, answers: [{ say: On, go: b }] }
              b: { do: [{ when: { device: mac }, go: c }, { go: out }] }
              c: { title: C, answers: [{ say: Again, go: b }] }
            ends:
              out: { outcome: solved, title: Out. }
            """;

        var stuck = Assert.Single(GeneratedWalks.Of(Sound(text)).Stuck);

        Assert.Equal("From `a` no way leads to an end in this case, so people would go round for ever.", stuck.Trouble);
        Assert.Equal("flow: round\n".Replace(":", "", StringComparison.Ordinal) + "fact device = mac\n", TranscriptWriter.Write(stuck.ToTranscript()));
        Assert.Empty(GeneratedWalks.Of(Sound(text)).Missed);
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

    [Fact]
    public void Ten_thousand_steps_with_many_cases_are_walked()
    {
        const int length = 10_000;
        var text = $$"""
            flow: chain
            title: A chain
            start: s0
            facts:
              device: { ask: Which device?, one_of: { phone: iPhone, pad: iPad, mac: Mac } }
              version: { ask: Which version?, version: true }
            steps:
            {{string.Join('\n', Enumerable.Range(0, length).Select(i => $"  s{i}: {{ title: Step {i}, do: [{{ when: {{ device: mac, version: \">={i % 20}\" }}, text: A }}, {{ when: {{ device: pad }}, go: s{i + 1} }}, {{ text: B }}], answers: [{{ say: On, go: s{i + 1} }}, {{ say: Out, go: s{length} }}] }}"))}}
            ends:
              s{{length}}: { outcome: solved, title: Out. }
            """;

        var walks = GeneratedWalks.Of(Sound(text));

        Assert.Empty(walks.Missed);
        Assert.Equal((5 * length) + 1, walks.Parts);
    }
}
