using System.Collections.Immutable;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.FlowTests;

/// <summary>A saved walk and what keeps it from being played.</summary>
/// <param name="Problems">What is wrong with its text, or does not fit the flow; empty where it went well.</param>
internal sealed record PlayedWalk(WalkFile File, ImmutableArray<TranscriptProblem> Problems)
{
    public static PlayedWalk Of(WalkFile file, SoundFlow sound) =>
        new(file, file.Problems.IsEmpty ? TranscriptPlayer.Play(file.Transcript, sound) : file.Problems);
}
