namespace FaceTimeHelp.Flows;

/// <summary>The day on which claims were last compared with their sources.</summary>
public sealed record Review(DateOnly Day, Place Place);
