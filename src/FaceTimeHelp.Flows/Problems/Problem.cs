namespace FaceTimeHelp.Flows.Problems;

/// <summary>Something in a flow's text that its author should mend.</summary>
/// <param name="Message">One or two whole sentences: what was found, and what was expected.</param>
/// <param name="Suggestion">What to write instead, where that can be said.</param>
public sealed record Problem(ProblemCode Code, Place Place, string Message, string? Suggestion = null)
{
    public Severity Severity =>
        Code is ProblemCode.NoSource or ProblemCode.OldReview or ProblemCode.UnusedSource ? Severity.Hint : Severity.Error;
}
