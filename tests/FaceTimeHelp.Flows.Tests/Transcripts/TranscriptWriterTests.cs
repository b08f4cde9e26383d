using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Tests.Walking;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Transcripts;

public sealed class TranscriptWriterTests
{
    [Fact]
    public void A_walk_is_written_as_it_was_gone_without_what_was_taken_back()
    {
        var walk = new Walk(Sound(Sample.Text), KnownFacts.None.With(new("version"), new OfVersion(new(18, 2, 0))));
        walk.Answer("Nothing");
        walk.Back();
        walk.Answer("Gone");
        walk.Tell("device", new Chosen("phone"));
        walk.Answer("It is on now");
        walk.Skip();
        walk.Answer("appeared");

        Assert.Equal(
            """
            # A sample walk.

            flow sample
            fact version = 18.2

            symptom > Gone
            device > phone
            switch > It is on now
            redial > !
            test > appeared

            end works

            """,
            TranscriptWriter.Write(Transcript.Of(walk), "A sample walk."));
    }

    [Fact]
    public void A_walk_that_has_not_ended_is_written_without_an_end() =>
        Assert.Equal("flow sample\n", TranscriptWriter.Write(Transcript.Of(Walk(Sample.Text))));

    [Fact]
    public void What_is_written_can_be_played_though_an_answer_runs_over_lines()
    {
        var text = Sample.Text.Replace("say: Gone", "say: \"Gone\\naltogether\"", StringComparison.Ordinal);
        var walk = Walk(text);
        walk.Answer("Gone\naltogether");
        var written = TranscriptWriter.Write(Transcript.Of(walk));

        Assert.Equal("flow sample\n\nsymptom > Gone altogether\n", written);
        Assert.Empty(TranscriptPlayer.Play(TranscriptReader.Read(written).Transcript, Sound(text)));
    }

    [Fact]
    public void Looking_how_a_fact_is_found_is_written_with_a_question_mark() =>
        Assert.Equal("version > ?", TranscriptWriter.Line(TranscriptAnswer.Of(new LookedUp(new FactId("version")))!));
}
