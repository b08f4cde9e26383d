using FaceTimeHelp.Conversing;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>Writes a card line by line, in the order in which it is best heard.</summary>
internal sealed class CardWriter(PrintableWriter output)
{
    /// <summary>What is to be read.</summary>
    public void Write(Card card, string? banner)
    {
        output.Line();
        Line(banner);
        Line(card.Progress is { } progress ? $"{progress}." : null);
        Line(card.Title);
        if (PlainText.Of(card.Text) is { Length: > 0 } text)
            output.Lines(text);
    }

    /// <summary>What may be answered, and what may be typed instead.</summary>
    public void WriteAnswers(Card card)
    {
        Line(card.Question);
        foreach (var (number, choice) in card.Choices.Index())
            Line($"{number + 1}: {choice.Label}");
        Line(card.Invitation);
        Line(Default(card));
        Line(card.CanReport ? "A report sums up this case for whoever helps you next." : null);
        var toLeave = card.IsLast ? "Press Enter to leave. " : "";
        Line($"{toLeave}Or type: {string.Join(", ", Shortcuts.On(card).Select(shortcut => shortcut.Name))}.");
    }

    private static string? Default(Card card) => card.Default switch
    {
        { GivenBefore: true } choice => $"You answered before: {choice.Label}. Press Enter to keep it.",
        { } choice => $"Press Enter for: {choice.Label}.",
        null => null,
    };

    private void Line(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            output.Line(text);
    }
}
