using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads the names of steps.</summary>
internal static class TargetReader
{
    public static Target ReadGo(MapReader map)
    {
        var name = map.RequiredText("go", "name the step that it leads to");
        var place = map.PlaceOfValue("go");
        return name switch
        {
            "" => new ToNowhere(place),
            Target.NextWord => new ToNext(place),
            Target.SolvedWord => new ToSolved(place),
            Target.BackWord => new ToBack(place),
            _ => new ToStep(new StepId(name), place),
        };
    }

    /// <summary>Where an answer leads for good, or what it only shows.</summary>
    public static Target ReadGoOrSee(MapReader answer) => answer.Has("see") ? ReadSee(answer) : ReadGo(answer);

    public static ToSee ReadSee(MapReader map) =>
        new(new StepId(map.RequiredText("see", "name the step that it shows")), map.PlaceOfValue("see"));

    public static ToStep ReadStep(MapReader map, string key, string remedy) =>
        new(new StepId(map.RequiredText(key, remedy)), map.PlaceOfValue(key));
}
