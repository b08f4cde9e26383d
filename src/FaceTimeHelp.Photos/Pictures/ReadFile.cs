using System.Diagnostics;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>A candidate and what it turned out to hold.</summary>
public sealed record ReadFile(Candidate File, PhotoReading Reading)
{
    private static readonly Unreadable Damaged = new("Its camera data is damaged.", IsCutShort: false);

    /// <summary>A still whose mark may be hidden by damage counts as unreadable, unless it shows another mark.</summary>
    public static ReadFile Of(Candidate file, PhotoReading reading) =>
        new(file, reading is StillReading { MayHideMark: true } && !FaceTimeMarks.In(reading).Any() ? Damaged : reading);

    /// <summary>The content identifier; null where the file bears none or could not be read.</summary>
    public ContentIdentifier? Id => Reading switch
    {
        StillReading still => still.Id,
        MovieReading movie => movie.Id,
        Unreadable => null,
        _ => throw new UnreachableException(),
    };

    public bool IsStill => Reading is StillReading;

    public bool IsMovie => Reading is MovieReading;

    /// <summary>Path without extension and case: what two files of one name in one folder share.</summary>
    internal string Stem => Path.ChangeExtension(File.Path, null).ToUpperInvariant();
}
