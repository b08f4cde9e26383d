using FaceTimeHelp.Conversing;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>What is told because the person asks for it; the conversation stays where it is.</summary>
internal sealed class Asides(Conversation conversation, Surroundings surroundings)
{
    private readonly PrintableWriter output = new(surroundings.Out);
    private readonly MessageLines messages = new(surroundings);

    public void TellWhy() => output.Lines(conversation.Card.Why is { } why ? PlainText.Of(why) : "There is nothing to add to this step.");

    public void TellCase() => output.Lines(CaseInLines.Of(conversation));

    /// <param name="form">In which form it was asked for; null where it is only to be read.</param>
    public void TellMessage(MessageForm? form) => messages.Give(form, conversation.Card.Message);

    /// <summary>All that can be typed here, and what it does.</summary>
    public void TellHelp()
    {
        if (!conversation.Card.Choices.IsEmpty)
            output.Line("Type the number of an answer, its words, or your own words. You can also type:");
        foreach (var shortcut in Shortcuts.On(conversation.Card))
            output.Line($"{shortcut.Name} {shortcut.Does}.");
        if (conversation.Card.Message is not null)
            output.Line(messages.Offer);
    }
}
