using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>What can be answered: each fix has the answers that people need, and none tells as done what was not.</summary>
public sealed class AnswersTests
{
    public static TheoryData<string> Fixes =>
    [
        .. BuiltIn.Flows.SelectMany(flow => flow.OwnSteps.OfType<Ladder>(), (flow, ladder) => (flow, ladder))
            .SelectMany(found => found.ladder.Rungs.SelectMany(rung => rung.Fixes), (found, fix) => (found.flow, fix.Step))
            .Where(found => found.flow.OwnSteps.Any(step => step.Id == found.Step))
            .Select(found => $"{found.flow.Name}: {found.Step}")
            .Distinct(),
    ];

    [Theory]
    [InlineData("switch-mine", "I can't find the switch")]
    [InlineData("switch-theirs", "They can't find it")]
    [InlineData("switch-theirs", "They would rather not")]
    [InlineData("turn-off", "I can't find the switch")]
    [InlineData("ask-first", "No, they would rather not")]
    [InlineData("sound-only", "We can't use video")]
    [InlineData("guest", "No, they have none")]
    [InlineData("old-system-mine", "There is no update for it")]
    [InlineData("old-system-theirs", "There is no update for it")]
    [InlineData("update-mine", "It was up to date")]
    [InlineData("update-theirs", "It was up to date")]
    [InlineData("restart-mine", "I had done that already")]
    [InlineData("off-on-theirs", "They had done that already")]
    [InlineData("sign-in", "No, I don't have the password")]
    [InlineData("lockdown", "Yes, it is on")]
    [InlineData("region", "No, Apple does not offer it here")]
    [InlineData("service", "There is a problem with FaceTime")]
    [InlineData("look-library", "Yes, I found it")]
    [InlineData("make-room", "There was enough space")]
    public void What_was_refused_not_found_or_only_looked_at_changed_nothing(string step, string answer) =>
        Assert.False(Assert.Single(Step(step).Said, said => said.Say == answer).Changed);

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Every_fix_can_be_answered_by_those_too_who_changed_nothing(string fix)
    {
        var (flow, step) = (BuiltIn.Flows.Single(flow => flow.Name == fix.Split(": ")[0]), new StepId(fix.Split(": ")[1]));

        Assert.Contains(((AskingStep)flow.Find(step)!).Said, answer => !answer.Changed);
    }

    [Theory]
    [InlineData("look-by-eye")]
    [InlineData("half-arrived")]
    [InlineData("they-try")]
    [InlineData("icloud-waits")]
    public void Who_looks_with_their_own_eyes_may_wait_and_look_again(string step) =>
        Assert.Contains(Step(step).Said, answer => answer.Say.StartsWith("Not yet: ", StringComparison.Ordinal) && answer.Go is ToStep again && again.Step == new StepId(step));

    /// <summary>A new call may have been left out, or a switch turned on only at the end.</summary>
    [Theory]
    [InlineData("test-picture")]
    [InlineData("they-try")]
    public void A_switch_that_was_changed_in_the_call_means_a_new_call_before_the_test(string step) =>
        Assert.All(Step(step).Variants.InOrder.OfType<Wording>(), text => Assert.Contains("If a switch was changed since it began, hang up and call again.", text.Text, StringComparison.Ordinal));

    private static AskingStep Step(string step) => (AskingStep)BuiltIn.Main.Find(new StepId(step))!;
}
