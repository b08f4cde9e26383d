using System.Diagnostics;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Grammar;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>Recognises which of several shapes a mapping has.</summary>
internal static class ShapeRecognition
{
    extension(Shape shape)
    {
        /// <summary>Whether the mapping shows what tells this shape from others.</summary>
        public bool IsSeenIn(MapNode map) => shape.Telltale switch
        {
            null => false,
            AnyKey(var keys) => map.Entries.Any(entry => keys.Contains(entry.Key.Text)),
            NothingBut(var list, var itemKey) => map.Entries is [{ Value: ListNode { Items: { Count: > 0 } items } } only]
                && only.Key.Text == list
                && items.All(item => item is MapNode each && each.Find(itemKey) is not null),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether a mapping has a key, or one that probably means it and is none that the mapping may have without it.</summary>
    public static bool Means(MapNode map, string key, Shape otherwise, ProblemList problems) =>
        map.Find(key) is not null
            || map.Entries
                .Select(entry => entry.Key.Text)
                .Any(written => !otherwise.Keys.Contains(written) && problems.Nearest.To(written, otherwise.Keys.Append(key)) == key);
}
