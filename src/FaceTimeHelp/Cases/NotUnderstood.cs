namespace FaceTimeHelp.Cases;

/// <summary>What a person typed and nothing could be made of: an author may want to add it to an answer.</summary>
/// <param name="Asked">The step or fact that was asked.</param>
/// <param name="Words">As they were typed, or the beginning of them.</param>
public sealed record NotUnderstood(string Asked, string Words)
{
    private const int Longest = 300;

    /// <summary>Of a text that was pasted by mistake, only the beginning is kept.</summary>
    public static NotUnderstood Of(string asked, string words) => new(asked, words.Length <= Longest ? words : words[..Longest]);
}
