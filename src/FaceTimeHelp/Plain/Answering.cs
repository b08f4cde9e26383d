using FaceTimeHelp.Conversing;

namespace FaceTimeHelp.Plain;

/// <summary>
/// Gives an answer to the conversation, and tells how far the machine has come with it. A look is stopped by an empty line, a wait by
/// any: it lasts so long that nobody types ahead.
/// </summary>
internal sealed class Answering(Conversation conversation, TypedInput input, Surroundings surroundings)
{
    /// <summary>Input that does not come from a terminal was all typed ahead: none of its lines is meant to stop anything.</summary>
    private bool HasPerson => !surroundings.EchoesInput;

    /// <summary>False where the person stopped it: then nothing has changed.</summary>
    public async Task<bool> GiveAsync(Choice choice, CancellationToken cancellationToken)
    {
        var lines = new ProgressLines(surroundings.Out, surroundings.Clock) { HowToStop = HasPerson ? "Press Enter to stop." : "" };
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var given = conversation.AnswerAsync(choice, lines, stop.Token);
        if (choice.Looks && HasPerson && await IsStoppedAsync(choice, given))
            await stop.CancelAsync();
        try
        {
            await given;
            lines.TellEnd();
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            if (choice.Looks && HasPerson)
                await DropEmptyLineAsync(cancellationToken);
        }
    }

    private async Task<bool> IsStoppedAsync(Choice choice, Task given) =>
        await Task.WhenAny(given, input.Next) != given && (choice.Waits || IsEmpty(await input.Next));

    /// <summary>It was meant for the look, even where that had just ended; any other line is an answer.</summary>
    private async Task DropEmptyLineAsync(CancellationToken cancellationToken)
    {
        if (input.Next.IsCompletedSuccessfully && IsEmpty(await input.Next))
            await input.TakeAsync(cancellationToken);
    }

    private static bool IsEmpty(string? line) => line is not null && string.IsNullOrWhiteSpace(line);
}
