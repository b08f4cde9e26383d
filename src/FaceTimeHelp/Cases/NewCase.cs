using System.Collections.Immutable;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Cases;

/// <summary>What a case begins with. There is one only where the flow is sound and the given facts fit it.</summary>
public sealed record NewCase
{
    /// <exception cref="UserError">The flow has problems, or a given fact is not one of its own.</exception>
    public NewCase(FlowFile file, ImmutableArray<GivenFact> facts)
    {
        (File, Sound, Facts) = (file, file.Sound(), facts);
        Known = GivenFacts.In(Sound.Flow, facts);
    }

    public FlowFile File { get; }

    public SoundFlow Sound { get; }

    /// <summary>As they were given.</summary>
    public ImmutableArray<GivenFact> Facts { get; }

    /// <summary>Whether a helper answers for somebody who is elsewhere.</summary>
    public bool IsRemote { get; init; }

    /// <summary>As the flow reads them.</summary>
    public KnownFacts Known { get; }
}
