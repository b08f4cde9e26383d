using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.FlowFiles;

/// <summary>A flow file and what is wrong with it.</summary>
internal sealed record CheckedFile(FlowFile File, ImmutableArray<Problem> Problems);
