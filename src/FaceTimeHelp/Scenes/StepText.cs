using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Scenes;

/// <summary>
/// A step's text with what the program adds: whose device it is about, how to come back after a restart, and what to pretend
/// in a rehearsal.
/// </summary>
internal static class StepText
{
    private const string ComeBack =
        "Your answers are saved. "
        + "If this computer restarts too, start `facetimehelp` again afterwards, the way you did: it goes on right here.";

    public static string Of(Case current, StepPrompt prompt)
    {
        string?[] parts = [Where(prompt.Step.Page.On), prompt.Text, Added(current, prompt.Step)];
        return string.Join("\n\n", parts.Where(part => part is { Length: > 0 }));
    }

    private static string? Added(Case current, AskingStep step) => step switch
    {
        Instruction { Restarts: Whose.Mine or Whose.Here or Whose.Both } when current.IsKept => ComeBack,
        ScanStep => current.Photos.Hint,
        _ => null,
    };

    private static string? Where(Whose? whose) => whose switch
    {
        Whose.Mine => "On **your** device:",
        Whose.Theirs => "Ask the other person to do this on **their** device:",
        Whose.Both => "On **both** devices:",
        Whose.Here => "On **this computer**:",
        _ => null,
    };
}
