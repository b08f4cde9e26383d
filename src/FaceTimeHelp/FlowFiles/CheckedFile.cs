using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.FlowFiles;

/// <summary>A flow file and what is wrong with it.</summary>
internal sealed record CheckedFile(FlowFile File, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether the flow can be walked: hints do not stand in the way.</summary>
    public bool IsSound => Problems.All(problem => problem.Severity != Severity.Error);
}
