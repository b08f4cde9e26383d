using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>Tells each key that is written again.</summary>
internal static class DuplicateKeys
{
    public static void Tell(MapNode map, ProblemList problems)
    {
        foreach (var entry in map.Entries)
        {
            var first = map.Find(entry.Key.Text)!;
            if (!ReferenceEquals(first, entry))
            {
                problems.Add(
                    ProblemCode.DuplicateKey,
                    entry.Key.Place,
                    $"{Quoted.Words(entry.Key.Text)} is written again; it stands on line {first.Key.Place.Line} already.",
                    "Take one of them out, or give it another name.");
            }
        }
    }
}
