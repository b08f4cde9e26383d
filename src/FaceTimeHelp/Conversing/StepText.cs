using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Conversing;

/// <summary>A step's text with what the program adds: whose device it is about, and how to come back after a restart.</summary>
internal static class StepText
{
    private const string ComeBack =
        "Your answers are saved. If this computer restarts too, start `facetimehelp` again afterwards: it goes on right here.";

    public static string Of(StepPrompt prompt)
    {
        var restarts = prompt.Step is Instruction { Restarts: Whose.Mine or Whose.Here or Whose.Both };
        return string.Join("\n\n", new[] { Where(prompt.Step.Page.On), prompt.Text, restarts ? ComeBack : null }.Where(part => part is { Length: > 0 }));
    }

    private static string? Where(Whose? whose) => whose switch
    {
        Whose.Mine => "On **your** device:",
        Whose.Theirs => "Ask the other person to do this on **their** device:",
        Whose.Both => "On **both** devices:",
        Whose.Here => "On **this computer**:",
        _ => null,
    };
}
