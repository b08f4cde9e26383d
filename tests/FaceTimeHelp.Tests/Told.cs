namespace FaceTimeHelp.Tests;

/// <summary>What the program told its caller.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Told(ExitCode ExitCode, string Out, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Says(string words) => Assert.Contains(words, Out, StringComparison.Ordinal);

    public void SaysNot(string words) => Assert.DoesNotContain(words, Out, StringComparison.Ordinal);
}
