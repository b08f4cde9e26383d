using System.Collections.Immutable;
using FaceTimeHelp.Flows.Transcripts;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Transcripts;

public sealed class TranscriptPlayerTests
{
    [Fact]
    public void A_walk_that_comes_to_its_end_has_no_problems() => Assert.Empty(Play(
        """
        fact version = 18
        symptom > lost
        device > iPhone
        switch > <
        device > phone
        switch > it is on NOW.
        redial > !
        test > nothing
        restart > Done
        test > appeared
        end works
        """));

    [Fact]
    public void A_walk_that_goes_back_several_times_is_given_its_later_answers_again_as_a_person_is() => Assert.Empty(Play(
        """
        symptom > Gone
        device > Mac
        switch > It was on
        redial > <
        switch > <
        device > <
        symptom > Gone
        redial > Done
        test > appeared
        end works
        """));

    [Fact]
    public void A_walk_may_stop_before_an_end() => Assert.Empty(Play("symptom > Gone\n"));

    [Theory]
    [InlineData("symtom > Gonne", "The walk answers `symtom` here, but the question is `symptom`: What goes wrong?", "Did you mean `symptom > Gone`?")]
    [InlineData("cup > Something else", "The walk answers `cup` here, but the question is `symptom`: What goes wrong?", "It can be answered with `Gone`, `Nothing`.")]
    [InlineData("symptom > Gonne", "`Gonne` is no answer to `symptom`.", "Did you mean `Gone`?")]
    [InlineData("symptom > 1", "`1` is no answer to `symptom`.", "It can be answered with `Gone`, `Nothing`.")]
    [InlineData("symptom > appeared", "`appeared` is no answer to `symptom`.", "It can be answered with `Gone`, `Nothing`.")]
    [InlineData("symptom > <", "There is nothing to go back to here.", null)]
    [InlineData("symptom > !", "`symptom` cannot be left out here: only a fix on a ladder can.", null)]
    [InlineData("symptom > ?", "No step shows how `symptom` is found.", null)]
    [InlineData("end works", "The walk should end with `works`, but the question is `symptom`: What goes wrong?", null)]
    public void A_line_that_does_not_fit_is_told_with_what_stands_there(string line, string message, string? suggestion) =>
        Assert.Equal(new TranscriptProblem(2, message, suggestion), Assert.Single(Play("# A walk.\n" + line)));

    [Theory]
    [InlineData("device > tablet", "`tablet` is no answer to `device`.", "It can be answered with `iPhone`, `Mac`.")]
    [InlineData("device > ?", "No step shows how `device` is found.", null)]
    public void A_fact_that_cannot_be_that_is_told(string line, string message, string? suggestion) =>
        Assert.Equal(new TranscriptProblem(2, message, suggestion), Assert.Single(Play("symptom > Gone\n" + line)));

    [Fact]
    public void A_version_that_is_none_is_told_with_what_it_is() => Assert.Equal(
        new TranscriptProblem(3, "`new` is no answer to `version`.", "It is a version such as 17.6.1, or \"I don't know\"."),
        Assert.Single(Play("symptom > Gone\ndevice > phone\nversion > new\n")));

    [Fact]
    public void Answers_after_an_end_and_another_end_are_told()
    {
        Assert.Equal(
            new TranscriptProblem(2, "The walk answers `switch` here, but it has come to the end `kept`."),
            Assert.Single(Play("symptom > Nothing\nswitch > It is on now\n")));
        Assert.Equal(
            new TranscriptProblem(2, "The walk should end with `works`, but it has come to the end `kept`."),
            Assert.Single(Play("symptom > Nothing\nend works\n")));
    }

    [Fact]
    public void All_facts_that_do_not_fit_are_told_before_anything_is_played() => Assert.Equal(
        [
            new TranscriptProblem(1, "This flow has no fact `devize`; it has `device`, `version`."),
            new(2, "`version` cannot be `new`. It is a version such as 17.6.1, or \"I don't know\"."),
        ],
        Play("fact devize = phone\nfact version = new\nsymptom > Never\n"));

    private static ImmutableArray<TranscriptProblem> Play(string text)
    {
        var (transcript, problems) = TranscriptReader.Read(text);
        Assert.Empty(problems);
        return TranscriptPlayer.Play(transcript, Sound(Sample.Text));
    }
}
