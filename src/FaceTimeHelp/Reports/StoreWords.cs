using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Reports;

/// <summary>What a photo store is called where its place is not to be told.</summary>
internal static class StoreWords
{
    public static string Of(SeenStore store) => store.Path is { } path ? $"{Kind(store.Kind)} ({path})" : Kind(store.Kind);

    /// <summary>A kind that another version of the program knew has no words here.</summary>
    private static string Kind(string word) => StoreKind.All.FirstOrDefault(kind => kind.Word == word)?.Title ?? "a place of another kind";
}
