using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>A candidate and what it turned out to hold.</summary>
public sealed record ReadFile(Candidate File, PhotoReading Reading)
{
    private static readonly Unreadable Damaged = new("Its camera data is damaged.", IsCutShort: false);

    /// <summary>A still whose mark may be hidden by damage counts as unreadable, unless it shows another mark.</summary>
    public static ReadFile Of(Candidate file, PhotoReading reading) =>
        new(file, reading is StillReading { IsPartlyUnreadable: true } && !FaceTimeMarks.In(reading).Any() ? Damaged : reading);

    /// <summary>The content identifier, from the file or else from its library; null where neither names one.</summary>
    public ContentIdentifier? Id => OwnId ?? ContentIdentifier.TryParse(File.Asset?.MediaGroup);

    /// <summary>FaceTime's marks, from the file and from its library; empty where there are none.</summary>
    public ImmutableArray<Evidence> Marks { get; } =
        [.. FaceTimeMarks.In(Reading), .. File.Asset is { } asset ? FaceTimeMarks.In(asset) : []];

    /// <summary>
    /// Whether it is a still. What a library lists is one even where it cannot be read, and what is online only is what its name says.
    /// </summary>
    public bool IsStill => Reading switch
    {
        StillReading => true,
        NotHere => File.Asset is not { IsMovie: true } && !FileNames.IsMovie(File.Path),
        Unreadable => File.Asset is { IsMovie: false } && !FileNames.IsMovie(File.Path),
        _ => false,
    };

    public bool IsMovie =>
        Reading is MovieReading || (Reading is NotHere && FileNames.IsMovie(File.Path) && File.Asset is not { IsMovie: true });

    /// <summary>When it was taken, or else when it was written, in UTC.</summary>
    public DateTimeOffset Taken => (Reading as StillReading)?.Taken ?? File.Asset?.Created ?? File.Modified;

    /// <summary>What the two halves of one picture share where they have no identifier: their row, or their name in one folder.</summary>
    internal string Stem => File.Asset?.Uuid ?? FileNames.Stem(File.Path);

    /// <summary>Whether it is a file whose marks nobody could see, because it is not here and no library says enough of it.</summary>
    internal bool IsUndecided => Reading is NotHere && File.Asset is not ({ IsLive: false } or { LensModel: not null }) && Marks.IsEmpty;

    private ContentIdentifier? OwnId => Reading switch
    {
        StillReading still => still.Id,
        MovieReading movie => movie.Id,
        Unmarked or Unchanged or NotHere or Unreadable => null,
        _ => throw new UnreachableException(),
    };
}
