using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>
/// The lines that a person types. ReadLine cannot be cancelled, so a pool thread waits in it; a line that came while nobody wanted it
/// is kept for whoever asks next.
/// </summary>
/// <param name="surroundings">Where the lines come from.</param>
/// <param name="prompts">Where they were asked for.</param>
internal sealed class TypedInput(Surroundings surroundings, TextWriter prompts)
{
    private readonly PrintableWriter prompts = new(prompts);
    private Task<string?>? nextLine;

    /// <summary>The next line, not yet taken; null where there are no more.</summary>
    public Task<string?> Next => nextLine ??= Task.Run(surroundings.In.ReadLine);

    /// <summary>
    /// Takes the next line, and writes it if no terminal has shown it. The end of input ends the prompt's line everywhere.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the line is still to come.</exception>
    public async Task<string?> TakeAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var words = await Next.WaitAsync(cancellationToken);
        nextLine = null;
        if (words is null || surroundings.EchoesInput)
            prompts.Line(words ?? "");
        return words;
    }
}
