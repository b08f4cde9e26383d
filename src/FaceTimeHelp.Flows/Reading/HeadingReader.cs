using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads what stands alone on a line of the screen: titles and questions.</summary>
internal static class HeadingReader
{
    /// <summary>In columns: a line of 80 without what stands around a heading.</summary>
    private const int Widest = 72;

    /// <summary>A heading that must be there.</summary>
    public static string Read(MapReader map, string key, string remedy)
    {
        var heading = map.RequiredText(key, remedy);
        var width = ScreenWidth.Of(heading);
        if (width > Widest)
        {
            map.Report(
                ProblemCode.TooWide,
                key,
                $"This `{key}` is {width} columns wide; more than {Widest} do not fit on a line of 80 columns.",
                $"Say it in fewer words, and put the rest in `{Elsewhere(key, map)}`.");
        }

        return heading;
    }

    private static string Elsewhere(string key, MapReader map) =>
        key == "ask" && (map.Has("one_of") || map.Has("version")) ? "how" : "text";
}
