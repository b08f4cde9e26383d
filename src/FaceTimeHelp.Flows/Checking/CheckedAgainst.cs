namespace FaceTimeHelp.Flows.Checking;

/// <summary>What a flow is checked against beside its own text.</summary>
/// <param name="Verdicts">Every word that a scan may answer with.</param>
/// <param name="Today">The day that reviews are compared with.</param>
/// <param name="FindFlow">The text of another flow by its name, or null where there is none.</param>
public sealed record CheckedAgainst(IReadOnlyCollection<string> Verdicts, DateOnly Today, Func<string, string?> FindFlow);
