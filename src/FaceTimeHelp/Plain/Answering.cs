using FaceTimeHelp.Conversing;

namespace FaceTimeHelp.Plain;

/// <summary>Gives an answer to the conversation and tells how far the machine has come with it. A wait can be stopped by the next line.</summary>
internal sealed class Answering(Conversation conversation, TypedInput input, Surroundings surroundings)
{
    public Task GiveAsync(Choice choice, CancellationToken cancellationToken) => CanStop(choice)
        ? WaitAsync(choice, cancellationToken)
        : conversation.AnswerAsync(choice, new ProgressLines(surroundings.Out, surroundings.Clock), cancellationToken);

    /// <summary>Input that does not come from a terminal was all typed ahead: none of its lines is meant to stop anything.</summary>
    private bool CanStop(Choice choice) => choice.Waits && !surroundings.EchoesInput;

    private async Task WaitAsync(Choice choice, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var lines = new ProgressLines(surroundings.Out, surroundings.Clock) { HowToStop = "Press Enter to stop." };
        var wait = conversation.AnswerAsync(choice, lines, stop.Token);
        if (await Task.WhenAny(wait, input.Next) != wait)
            await stop.CancelAsync();
        try
        {
            await wait;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            surroundings.Out.WriteLine("You stopped waiting. Nothing was changed.");
            await DropEmptyLineAsync(cancellationToken);
        }
    }

    /// <summary>An empty line has done its work when it has stopped the wait; any other is an answer too.</summary>
    private async Task DropEmptyLineAsync(CancellationToken cancellationToken)
    {
        if (await input.Next is { Length: 0 })
            await input.TakeAsync(cancellationToken);
    }
}
