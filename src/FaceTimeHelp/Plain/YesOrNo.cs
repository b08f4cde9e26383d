using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>Asks what can be answered by yes or no. It asks beside the results, so that these can go into a file.</summary>
internal sealed class YesOrNo(Surroundings surroundings)
{
    private readonly PrintableWriter prompts = new(surroundings.Error);
    private readonly TypedInput input = new(surroundings, surroundings.Error);

    /// <summary>Asks again until it is one of both; no more input means no.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<bool> AskAsync(string question, CancellationToken cancellationToken)
    {
        while (true)
        {
            await prompts.PromptAsync($"{question} (y/n) ", cancellationToken);
            switch ((await input.TakeAsync(cancellationToken))?.Trim().ToLowerInvariant())
            {
                case "y" or "yes":
                    return true;
                case "n" or "no" or null:
                    return false;
            }
        }
    }
}
