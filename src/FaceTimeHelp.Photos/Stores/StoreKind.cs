using System.Collections.Immutable;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>A kind of photo store.</summary>
/// <param name="Word">Its word in <c>scan --json</c>.</param>
/// <param name="Title">What a person calls it.</param>
public sealed record StoreKind(string Word, string Title)
{
    /// <summary>Every kind there is, each once.</summary>
    public static ImmutableArray<StoreKind> All => PhotoStore.AllKinds;
}
