using System.Collections.Immutable;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scans;

/// <summary>The stores of this computer for people: one on a line, and below a closed one what to do.</summary>
internal static class StoresText
{
    public const string None = "No photos were found on this computer. Name a folder: facetimehelp scan PATH.";

    public static string Of(ImmutableArray<FoundStore> found) => string.Join('\n', found.Select(Lines));

    private static string Lines(FoundStore found) => found.Problem is { } problem
        ? $"{Printable.From(found.Store.Path)}: {found.Store.Kind.Title}, closed\n  {Printable.From(problem)}"
        : $"{Printable.From(found.Store.Path)}: {found.Store.Kind.Title}, {Size(found.CountFiles())}";

    private static string Size(int files) => files switch
    {
        FoundStore.MostFiles => FormattableString.Invariant($"{files:N0} files or more"),
        1 => "1 file",
        _ => FormattableString.Invariant($"{files:N0} files"),
    };
}
