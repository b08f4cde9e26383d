using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads the names of steps.</summary>
internal static class TargetReader
{
    public static Target ReadGo(MapReader answer)
    {
        var name = answer.RequiredText("go", "name the step that it leads to");
        var place = answer.PlaceOfValue("go");
        return name switch
        {
            "" => new ToNowhere(place),
            Target.NextWord => new ToNext(place),
            Target.SolvedWord => new ToSolved(place),
            _ => new ToStep(new StepId(name), place),
        };
    }

    public static ToStep ReadStep(MapReader map, string key, string remedy) =>
        new(new StepId(map.RequiredText(key, remedy)), map.PlaceOfValue(key));
}
