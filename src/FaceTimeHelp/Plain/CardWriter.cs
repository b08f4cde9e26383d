using FaceTimeHelp.Conversing;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>Writes a card line by line, in the order in which it is best heard.</summary>
internal sealed class CardWriter(TextWriter output)
{
    public void WriteTitle(string title) => output.WriteLine(Printable.From(title));

    public void Write(Card card, string? banner)
    {
        output.WriteLine();
        Line(banner);
        Line(card.Progress is { } progress ? $"{progress}." : null);
        Line(Printable.From(card.Title));
        Line(PlainText.Of(card.Text));
        if (card.IsLast)
            WriteEnd(card);
        else
            WriteAnswers(card);
    }

    /// <summary>What may still be done on a last card.</summary>
    public void WriteEnd(Card card)
    {
        WriteChoices(card);
        Line(AfterTheEnd(card));
    }

    /// <summary>What may be answered, and what may be typed instead.</summary>
    public void WriteAnswers(Card card)
    {
        WriteChoices(card);
        Line(card.Invitation);
        Line(Default(card));
        Line(Commands(card));
    }

    private void WriteChoices(Card card)
    {
        Line(card.Question);
        foreach (var (number, choice) in card.Choices.Index())
            Line($"{number + 1}: {Printable.From(choice.Label)}");
    }

    /// <summary>Null where nothing is left but to leave.</summary>
    private static string? AfterTheEnd(Card card) => card.OffersMore
        ? "Press Enter to leave. " + OrType(card.CanReport ? $"{Shortcuts.Report} makes a report for whoever helps you next" : null, Back(card), Case)
        : null;

    private static string? Default(Card card) => card.Default switch
    {
        { GivenBefore: true } choice => $"You answered before: {Printable.From(choice.Label)}. Press Enter to keep it.",
        { } choice => $"Press Enter for: {Printable.From(choice.Label)}.",
        null => null,
    };

    private static string Commands(Card card) => OrType(
        Back(card),
        card.Why is null ? null : $"{Shortcuts.Why} explains why",
        card.CanSkip ? $"{Shortcuts.Skip} leaves this out" : null,
        card.Message is null ? null : $"{Shortcuts.Message} shows the message for them",
        Case,
        $"{Shortcuts.Repeat} repeats",
        $"{Shortcuts.Leave} leaves");

    private static string Case => $"{Shortcuts.Case} tells your case so far";

    private static string? Back(Card card) => card.CanGoBack ? $"{Shortcuts.Back} goes back" : null;

    private static string OrType(params IEnumerable<string?> shortcuts) => $"Or type: {string.Join(", ", shortcuts.OfType<string>())}.";

    private void Line(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            output.WriteLine(text);
    }
}
