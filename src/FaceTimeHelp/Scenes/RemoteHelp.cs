using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scenes;

/// <summary>
/// A case for a helper who is elsewhere. Flows speak to who asks for help, so every card says whom to put it to, and has it as a
/// message to send them: there each word is right as it stands.
/// </summary>
internal static class RemoteHelp
{
    public const string Banner = "You help someone remotely. From here on, “you” is the person you help.";

    private const string AskThem = "Ask the person you help.";
    private const string TheirAnswer = "Their answer";

    /// <summary>Whose case it is comes first.</summary>
    public static CaseFile Of(CaseFile file) => file with { Facts = file.Facts.Insert(0, new CaseFact("“You”", "who you help")) };

    public static Card Of(Card card, Prompt prompt) => prompt switch
    {
        FactPrompt { Fact: var fact } => card with
        {
            Text = $"{AskThem}\n\n{card.Text}".Trim(),
            Question = TheirAnswer,
            Message = Message(fact.Ask, card.Why, Choices(prompt)),
        },
        StepPrompt step => card with
        {
            Text = Text(step),
            Question = step.Step.Page.Ask ?? TheirAnswer,
            Message = Message(step, card.Message),
        },
        _ => card,
    };

    /// <summary>The helper's own computer is neither of the two devices.</summary>
    private static string Text(StepPrompt prompt) => prompt.Text.Length == 0 ? AskThem : $"{Whom(prompt.Step.Page.On)}\n\n{prompt.Text}";

    private static string Whom(Whose? whose) => whose switch
    {
        Whose.Theirs => "On the device of the **other person**. Let the person you help ask them:",
        Whose.Both => "On **both** people's devices. Ask the person you help:",
        Whose.Here => "On **this computer**:",
        _ => "On the device of **the person you help**. Ask them:",
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
