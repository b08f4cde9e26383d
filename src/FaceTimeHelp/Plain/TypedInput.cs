using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>
/// The lines that a person types. Reading one cannot be interrupted, so another thread waits for it; a line that came while nobody
/// wanted it is kept for whoever asks next.
/// </summary>
internal sealed class TypedInput(Surroundings surroundings)
{
    private Task<string?>? coming;

    /// <summary>The next line, not yet taken; null where there are no more.</summary>
    public Task<string?> Next => coming ??= Task.Run(surroundings.In.ReadLine);

    /// <summary>Takes the next line, and writes it where no terminal has shown it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the line is still to come.</exception>
    public async Task<string?> TakeAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var words = await Next.WaitAsync(cancellationToken);
        coming = null;
        if (surroundings.EchoesInput)
            surroundings.Out.WriteLine(Printable.From(words ?? ""));
        return words;
    }
}
