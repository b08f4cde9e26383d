using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>The step that shows how a fact is found.</summary>
public sealed record FindingOut(FactId Fact, ToSee See);
