using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Grammar;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads whose device something is done on.</summary>
internal static class WhoseReader
{
    public static Whose? Read(MapReader step, string key)
    {
        if (step.Text(key) is not { } word)
            return null;
        if (Whose.TryParse(word) is { } whose)
            return whose;

        step.Report(ProblemCode.WrongValue, key, $"`{key}` is {WordForm.Whose}, not {Quoted.Words(word)}.");
        return null;
    }
}
