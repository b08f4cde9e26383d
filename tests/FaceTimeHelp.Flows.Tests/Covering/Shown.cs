using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Tests.Covering;

/// <summary>What people see and answer: each answer under each text, and each end.</summary>
internal static class Shown
{
    public static SortedSet<string> Everything(Flow flow) =>
        [.. flow.Steps.OfType<AskingStep>().SelectMany(Everything), .. flow.Steps.OfType<Ending>().Select(end => end.Id.Value)];

    /// <summary>What a transcript's walk sees and answers, played on a real walk.</summary>
    public static IEnumerable<string> In(SoundFlow sound, Transcript transcript)
    {
        var walk = new Walk(sound, KnownFacts.Of(transcript.Facts.Select(fact => fact.Given), sound.Flow));
        foreach (var line in transcript.Answers)
        {
            if (walk.Prompt is StepPrompt prompt && line.Answer != TranscriptAnswer.Skip)
                yield return $"{prompt.Step.Id} ({prompt.Text}): {line.Answer}";
            Assert.Null(TranscriptPlayer.Play(line, walk));
        }

        yield return walk.At();
    }

    private static string At(this Walk walk) => walk.Position.Step.Value;

    private static IEnumerable<string> Everything(AskingStep step) =>
        from text in step.Variants.InOrder.OfType<Wording>().Select(wording => wording.Text).DefaultIfEmpty("")
        from answer in step.Answers
        select $"{step.Id} ({text}): {answer.Id}";
}
