using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Trying;

/// <summary>What a scan may find, as choices for who tries the flow.</summary>
internal static class SimulatedFindings
{
    /// <summary>The card of a scan step with all that the scan may find in the place of the answer that looks.</summary>
    public static Card In(Card card, StepPrompt prompt, ScanStep step) => card with
    {
        Text = $"{card.Text}\n\n{string.Concat(card.Choices.Where(choice => choice.Looks).Select(Instead))}".Trim(),
        Choices = [.. card.Choices.SelectMany(choice => choice.Looks ? Findings(step, prompt.Earlier) : [choice])],
    };

    private static string Instead(Choice look) => $"People choose \"{look.Label}\" here. You choose what is found then.";

    private static ImmutableArray<Choice> Findings(ScanStep step, string? earlier) =>
        [.. Verdict.All.Where(verdict => step.AnswerTo(verdict.Word) is not null).Select(verdict => Finding(verdict, earlier))];

    private static Choice Finding(Verdict verdict, string? earlier) => new(
        verdict.Word,
        $"The scan finds: {InWords(verdict)} ({verdict.Word})")
    {
        Also = [verdict.Word, InWords(verdict)],
        GivenBefore = earlier == verdict.Word,
    };

    private static string InWords(Verdict verdict) => verdict switch
    {
        Verdict.Appeared => "a complete new picture",
        Verdict.AppearedWithoutMovie => "a new picture without its movie",
        Verdict.AppearedWithoutStill => "only the movie of a new picture",
        Verdict.OnlyOlder => "only older pictures",
        Verdict.Maybe => "a new Live Photo, perhaps not FaceTime's",
        Verdict.Hidden => "the new picture, hidden",
        Verdict.RecentlyDeleted => "the new picture, deleted",
        Verdict.OtherLibrary => "the new picture, in another library",
        Verdict.InICloud => "the new picture, still in iCloud",
        Verdict.Nothing => "no FaceTime picture",
        Verdict.Unreadable => "no picture, but it could not read everything",
        _ => throw new UnreachableException(),
    };
}
