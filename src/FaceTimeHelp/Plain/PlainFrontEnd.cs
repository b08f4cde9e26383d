using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Text;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Plain;

/// <summary>
/// Holds a conversation in lines that are only ever added: for screen readers, pipes and bare terminals. It says
/// everything that the wizard shows.
/// </summary>
public sealed class PlainFrontEnd(Conversation conversation, Surroundings surroundings, WalkPlayer? player)
{
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromMilliseconds(150);

    private readonly PrintableWriter output = new(surroundings.Out);
    private readonly PrintableWriter errors = new(surroundings.Error);
    private readonly CardWriter cards = new(new PrintableWriter(surroundings.Out));
    private readonly ExchangeLines exchanges = new(conversation, new PrintableWriter(surroundings.Out));
    private readonly TypedInput input = new(surroundings, surroundings.Out);

    /// <summary>Nothing can come after a last card that offers nothing, unless it changes by itself.</summary>
    private bool IsOver => conversation is { Card: { IsLast: true, OffersMore: false }, ChangesByItself: false };

    /// <summary>Goes on until the person leaves or interrupts, until there is no more input, or until nothing more is offered.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await HoldAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return Stop("\nInterrupted.", ExitCode.Interrupted);
        }
    }

    private async Task<ExitCode> HoldAsync(CancellationToken cancellationToken)
    {
        var replying = new Replying(conversation, surroundings, input, exchanges);
        output.Line(conversation.Title);
        do
        {
            cards.Write(conversation.Card, conversation.Banner);
        }
        while (!IsOver && await TakesTurnAsync(replying, cancellationToken));

        return replying.IsLeaving || conversation.Card.IsLast
            ? Leave()
            : Stop($"There is no more input. I was waiting for an answer to: {Asked(conversation.Card)}", conversation.ExitCode);
    }

    /// <summary>Asks, and takes lines until the conversation has moved; false if there are no more, or the person leaves.</summary>
    private async Task<bool> TakesTurnAsync(Replying replying, CancellationToken cancellationToken)
    {
        cards.WriteAnswers(conversation.Card);
        for (var card = conversation.Card; ReferenceEquals(card, conversation.Card);)
        {
            if (player?.Next is { } next)
                await PlayAsync(player, next, cancellationToken);
            else if (await ChangesBeforeLineAsync(cancellationToken))
                TellNews(afterPrompt: true);
            else if (await input.TakeAsync(cancellationToken) is { } words)
                await HearAsync(replying, words.Trim(), cancellationToken);
            else
                return false;

            if (replying.IsLeaving)
                return false;
        }

        return true;
    }

    private async Task PlayAsync(WalkPlayer walk, TranscriptAnswer line, CancellationToken cancellationToken)
    {
        output.Line($"> {line.Answer}");
        var lines = new ProgressLines(surroundings.Out, surroundings.Clock);
        var trouble = await walk.PlayAsync(conversation, lines, cancellationToken);
        lines.TellEnd();
        exchanges.TellRest();
        if (trouble is not null)
            errors.Line(trouble);
    }

    /// <summary>Takes a line, unless the card that it was typed for has changed since it was written.</summary>
    private async Task HearAsync(Replying replying, string words, CancellationToken cancellationToken)
    {
        var card = conversation.Card;
        if (conversation.Refresh())
            TellNews(afterPrompt: false);
        if (ReferenceEquals(card, conversation.Card) || Shortcuts.Asked(words, card) == Wish.Leave)
            await replying.TakeAsync(words, cancellationToken);
        else
            output.Line("What you typed was not taken: this has changed meanwhile.");
    }

    private void TellNews(bool afterPrompt)
    {
        if (afterPrompt)
            output.Line();
        foreach (var sentence in conversation.News)
            output.Line(sentence);
    }

    /// <summary>Asks for a line; true where the conversation changes by itself before it comes.</summary>
    private async Task<bool> ChangesBeforeLineAsync(CancellationToken cancellationToken)
    {
        await output.PromptAsync("> ", cancellationToken);
        while (conversation.ChangesByItself && await Task.WhenAny(input.Next, Task.Delay(RefreshInterval, cancellationToken)) != input.Next)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (conversation.Refresh())
                return true;
        }

        return false;
    }

    /// <summary>A question that is the title already is not told twice, nor are words that ask nothing, such as "Your answer".</summary>
    private static string Asked(Card card) =>
        card.Question != card.Title && card.Question.EndsWith('?') ? $"{card.Title} – {card.Question}" : card.Title;

    private ExitCode Leave()
    {
        output.Line(conversation.Goodbye);
        if (conversation.Card.CanReport)
        {
            output.Line("To see a report of this case at any time, type:");
            output.Line("facetimehelp report");
        }

        return conversation.ExitCode;
    }

    private ExitCode Stop(string because, ExitCode exitCode)
    {
        errors.Lines(because);
        errors.Line(conversation.Goodbye);
        return exitCode;
    }
}
