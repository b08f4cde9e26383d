using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads whose device something is done on.</summary>
internal static class WhoseReader
{
    public static Whose? Read(MapReader step, string key, ProblemList problems)
    {
        switch (step.Text(key))
        {
            case null:
                return null;
            case "mine":
                return Whose.Mine;
            case "theirs":
                return Whose.Theirs;
            case "both":
                return Whose.Both;
            case "here":
                return Whose.Here;
            case var other:
                problems.Add(ProblemCode.WrongValue, step.PlaceOfValue(key), $"`{key}` is `mine`, `theirs`, `both` or `here` (this computer), not {Quoted.Words(other)}.");
                return null;
        }
    }
}
