using System.Collections.Immutable;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Baselines;

/// <summary>
/// The pictures and movies that existed before, so that a later scan can tell a new one. A file is known by its length
/// and time, under whatever name, unless it bears another identifier now: a moved file is not new, an overwritten one is.
/// </summary>
/// <param name="taken">In UTC.</param>
/// <param name="files">In the order of their paths.</param>
public sealed class Baseline(DateTimeOffset taken, ImmutableArray<BaselineFile> files)
{
    private readonly ILookup<(long, DateTimeOffset), BaselineFile> byLengthAndTime =
        files.Where(file => file.IsHere).ToLookup(file => (file.Length, file.Modified));

    private readonly HashSet<string> ids = [.. files.Select(file => file.Id).OfType<string>()];

    private readonly HashSet<string> rows = [.. files.Select(file => file.Row).OfType<string>()];

    private readonly HashSet<string> online = [.. files.Where(file => !file.IsHere).Select(file => file.Path)];

    /// <summary>When it was taken, in UTC.</summary>
    public DateTimeOffset Taken { get; } = taken;

    /// <summary>In the order of their paths.</summary>
    public ImmutableArray<BaselineFile> Files { get; } = files;

    /// <summary>Whether the picture was there: its identifier, its row in a library, or one of its files.</summary>
    public bool Knows(Picture picture) =>
        (picture.Id is { } id && ids.Contains(id.ToString())) || rows.Overlaps(picture.Rows) || picture.Files.Any(file => Knows(file, picture.Id));

    /// <summary>Whether a file that nobody could read was there.</summary>
    public bool Knows(ReadFile unread) =>
        (unread.Id is { } id && ids.Contains(id.ToString())) || (unread.File.Asset?.Uuid is { } row && rows.Contains(row)) || Knows(unread.File, unread.Id);

    /// <summary>Whether the file was there, unchanged, bearing <paramref name="id"/> or unread.</summary>
    public bool Knows(Candidate file, ContentIdentifier? id) => file.IsHere
        ? byLengthAndTime[(file.Length, file.Modified)].Any(known => known.Id == id?.ToString() || known.Path == file.RelativePath)
        : online.Contains(file.RelativePath);

    internal static Baseline Of(IEnumerable<ReadFile> files, DateTimeOffset taken) =>
        new(taken, [.. files.Select(Known).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    private static BaselineFile Known(ReadFile file) =>
        new(file.File.RelativePath, file.File.Length, file.File.Modified, file.Id?.ToString())
        {
            Row = file.File.Asset?.Uuid,
            IsHere = file.File.IsHere,
        };
}
