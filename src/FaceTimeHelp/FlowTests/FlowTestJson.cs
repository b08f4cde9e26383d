using System.Text.Json;
using FaceTimeHelp.FlowProblems;
using FaceTimeHelp.Flows.Covering;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.FlowTests;

/// <summary>What came of flows' tests as the JSON that scripts rely on; <c>docs/json.md</c> describes it.</summary>
internal static class FlowTestJson
{
    private const int Version = 1;

    public static string Of(IReadOnlyCollection<TestedFlow> tested) => JsonText.OfList(Version, "flows", tested, Write);

    private static void Write(Utf8JsonWriter json, TestedFlow tested)
    {
        ProblemJson.Write(json, tested.Checked);
        json.WriteBoolean("passed", tested.IsFine);
        json.WriteList("walks", tested.Walks, Write);
        if (tested.Generated is { } generated)
            json.WriteObject("generated", generated, Write);
        else
            json.WriteNull("generated");
    }

    private static void Write(Utf8JsonWriter json, PlayedWalk walk)
    {
        json.WriteString("path", walk.File.Path);
        json.WriteBoolean("passed", walk.Problems.IsEmpty);
        json.WriteList("problems", walk.Problems, Write);
    }

    private static void Write(Utf8JsonWriter json, TranscriptProblem problem)
    {
        json.WriteNumber("line", problem.Line);
        json.WriteString("message", problem.Message);
        json.WriteString("suggestion", problem.Suggestion);
    }

    private static void Write(Utf8JsonWriter json, GeneratedWalks generated)
    {
        json.WriteNumber("walks", generated.Count);
        json.WriteList("failed", generated.Stuck, Write);
        json.WriteNumber("parts", generated.Parts);
        json.WriteNumber("walked", generated.Walked);
        json.WriteList("missed", generated.Missed, Write);
    }

    private static void Write(Utf8JsonWriter json, GeneratedWalk walk)
    {
        json.WriteString("message", walk.Trouble);
        json.WriteString("walk", FlowTestText.Walk(walk));
    }

    private static void Write(Utf8JsonWriter json, MissedPart missed)
    {
        json.WriteNumber("line", missed.Place.Line);
        json.WriteNumber("column", missed.Place.Column);
        json.WriteString("used_from", missed.UsedFrom);
        json.WriteString("message", missed.Message);
    }
}
