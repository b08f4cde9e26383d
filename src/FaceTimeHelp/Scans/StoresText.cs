using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scans;

/// <summary>The stores of this computer for people: one on a line, and below a closed one what to do.</summary>
internal static class StoresText
{
    public static string Of(ImmutableArray<FoundStore> found) => string.Join('\n', found.Select(Lines));

    private static string Lines(FoundStore found) => found.Problem is { } problem
        ? $"{Printable.From(found.Store.Path)}: {Words(found.Store.Kind)}, closed\n  {Printable.From(problem)}"
        : $"{Printable.From(found.Store.Path)}: {Words(found.Store.Kind)}, {Size(found.CountFiles())}";

    private static string Size(int files) => files switch
    {
        FoundStore.MostFiles => FormattableString.Invariant($"{files:N0} files or more"),
        1 => "1 file",
        _ => FormattableString.Invariant($"{files:N0} files"),
    };

    private static string Words(string kind) => kind switch
    {
        "folder" => "a folder",
        "photos-library" => "a library of the Photos app",
        "photos-legacy" => "an old library of the Photos app",
        "device-dcim" => "an iPhone or iPad",
        "iphone-backup" => "a backup of an iPhone or iPad",
        "icloud-windows" => "iCloud Photos",
        "takeout" => "a Google Takeout",
        _ => throw new UnreachableException(),
    };
}
