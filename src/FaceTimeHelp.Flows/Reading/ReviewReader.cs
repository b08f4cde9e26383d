using System.Globalization;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads the day of a review.</summary>
internal static class ReviewReader
{
    public static Review? Read(MapReader map, string key)
    {
        if (map.Text(key) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new Review(day, map.PlaceOfValue(key));

        map.Report(ProblemCode.WrongValue, key, $"`{key}` is a date such as 2026-11-23, not {Quoted.Words(text)}.");
        return null;
    }
}
