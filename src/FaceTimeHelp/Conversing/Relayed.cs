using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Conversing;

/// <summary>
/// A card for a helper who is elsewhere. Flows speak to who asks for help, so every card says whom to put it to, and has it as a
/// message to send them: there each word is right as it stands.
/// </summary>
internal static class Relayed
{
    public const string Banner = "You help someone remotely. From here on, “you” is the person you help.";

    private const string TheirAnswer = "Their answer";

    public static Card Of(Card card, Prompt prompt) => prompt switch
    {
        FactPrompt { Fact: var fact } => card with { Text = $"Ask the person you help.\n\n{card.Text}".Trim(), Question = TheirAnswer, Message = Message(fact.Ask, card.Why, Choices(prompt)) },
        StepPrompt step => card with { Text = StepText.ToPassOn(step), Question = step.Step.Page.Ask ?? TheirAnswer, Message = Message(step, card.Message) },
        _ => card,
    };

    /// <param name="send">The flow's own message for the other person; null where it has none.</param>
    private static string Message(StepPrompt prompt, string? send)
    {
        var page = prompt.Step.Page;
        return Message(
            page.Title,
            send is not null && page.On == Whose.Theirs ? null : prompt.Text,
            send is null ? null : $"Please send this to the other person:\n\n{send}",
            page.Ask ?? (prompt.Text.Length > 0 ? "Then tell me what fits:" : null),
            Choices(prompt));
    }

    private static string Message(params IEnumerable<string?> parts) =>
        PlainText.Of(string.Join("\n\n", parts.Select(part => part?.Trim()).Where(part => part is { Length: > 0 })));

    private static string Choices(Prompt prompt) => string.Join('\n', (prompt switch
    {
        FactPrompt { Fact: ChoiceFact fact } => fact.Options.Select(option => option.Label),
        StepPrompt { Step: var step } => step.Said.Select(answer => answer.Say),
        _ => [],
    }).Select(answer => $"- {answer}"));
}
