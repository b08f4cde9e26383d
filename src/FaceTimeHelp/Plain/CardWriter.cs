using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Transcripts;
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
        Line(card.Typed);
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
    private static string? AfterTheEnd(Card card)
    {
        string?[] commands =
        [
            card.CanReport ? "r makes a report for whoever helps you next" : null,
            card.CanGoBack ? $"{TranscriptAnswer.Back} goes back" : null,
        ];
        return Afterwards.CanDoMore(card) ? $"Press Enter to leave. Or type: {string.Join(", ", commands.OfType<string>())}." : null;
    }

    private static string? Default(Card card) => card.Default switch
    {
        { GivenBefore: true } choice => $"You answered before: {Printable.From(choice.Label)}. Press Enter to keep it.",
        { } choice => $"Press Enter for: {Printable.From(choice.Label)}.",
        null => null,
    };

    private static string Commands(Card card)
    {
        string?[] commands =
        [
            card.CanGoBack ? $"{TranscriptAnswer.Back} goes back" : null,
            card.Why is null ? null : "? explains why",
            card.CanSkip ? $"{TranscriptAnswer.Skip} leaves this out" : null,
            card.Message is null ? null : $"{MessageLines.Show} shows the message for them",
            $"{CaseInLines.Show} tells your case so far",
            "r repeats",
            "q leaves",
        ];
        return $"Or type: {string.Join(", ", commands.OfType<string>())}.";
    }

    private void Line(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            output.WriteLine(text);
    }
}
