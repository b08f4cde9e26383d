using FaceTimeHelp.Flows.Covering;
using FaceTimeHelp.Flows.Transcripts;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Covering;

public sealed class GeneratedWalksTests
{
    public static TheoryData<string> Texts => [Sample.Text, Forked.Text];

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
        var written = string.Concat(new WalkGenerator(Sound(Forked.Text)).Generate().Select(walk => TranscriptWriter.Write(walk.ToTranscript())));

        Assert.Contains("\nversion > ?\nfind-version > I have it\nversion > ", written);
        Assert.Contains("\nversion > ?\nfind-version > It will not start\n\nend dead\n", written);
        Assert.Contains("\nscreen-time > !\nredial > Done\n", written);
        Assert.Contains("\nredial > Done\nrestart > ", written);
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

        Assert.Equal("From `a` no way leads to an end in this case, so people would go round in circles.", stuck.Trouble);
        Assert.Equal("flow round\nfact device = mac\n", TranscriptWriter.Write(stuck.ToTranscript()));
        Assert.Empty(GeneratedWalks.Of(Sound(text)).Missed);
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
