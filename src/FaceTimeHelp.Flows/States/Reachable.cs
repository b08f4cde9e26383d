namespace FaceTimeHelp.Flows.States;

/// <summary>Follows steps, or positions, to all that they lead to.</summary>
internal static class Reachable
{
    /// <summary>The starts, and all that they lead to, near ones first: each once, before it is asked what it leads to.</summary>
    public static IEnumerable<T> From<T>(IEnumerable<T> starts, Func<T, IEnumerable<T>> next)
    {
        var found = new HashSet<T>();
        var open = new Queue<T>(starts.Where(found.Add));
        while (open.TryDequeue(out var item))
        {
            yield return item;
            foreach (var following in next(item).Where(found.Add))
                open.Enqueue(following);
        }
    }
}
