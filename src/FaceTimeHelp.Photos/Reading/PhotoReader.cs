using System.Diagnostics;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Formats;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>Turns a candidate into a reading. The user's file is only ever opened to be read, and others may go on using it.</summary>
public static class PhotoReader
{
    /// <summary>What the file holds; never throws for what is wrong with the file.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PhotoReading Read(Candidate candidate, CancellationToken token = default) =>
        Open(candidate, file => Read(file, token));

    /// <summary>As above, but <see cref="Unmarked"/> if its metadata spells FaceTime nowhere: then none of it is parsed.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PhotoReading Skim(Candidate candidate, CancellationToken token = default) =>
        Open(candidate, file => TryRuleOut(file, token) ?? Read(file, token));

    private static PhotoReading Open(Candidate candidate, Func<PhotoFile, PhotoReading> read)
    {
        if (candidate.Presence is OnlineOnly or OnlyListed)
            return new NotHere();
        if (candidate.Presence is Unseen(var reason))
            return Lost(reason);
        // Opening a named pipe would wait for ever. Pipes, sockets and devices have no length, so they are never opened.
        if (candidate.Length == 0)
            return Lost("It is empty, or not an ordinary file.");
        try
        {
            using var file = PhotoFile.Open(candidate.Source, candidate.Length);
            var reading = read(file);
            return file.WasTruncated ? Lost("It became shorter while it was being read.") : reading;
        }
        catch (UnauthorizedAccessException)
        {
            return Lost("You are not allowed to read it.");
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return Lost("It was there a moment ago and is now gone.");
        }
        catch (IOException problem)
        {
            return Lost($"The system could not read it: {problem.Message}");
        }
    }

    private static Unreadable Lost(string reason) => new(reason, IsCutShort: true);

    private static Unmarked? TryRuleOut(PhotoFile file, CancellationToken token)
    {
        var format = FileFormats.Of(file);
        var metadata = format switch
        {
            FileFormat.Jpeg => JpegLayout.TryFindMetadata(file),
            FileFormat.Heif => HeifLayout.TryFindMetadata(file),
            FileFormat.QuickTime => MovieLayout.TryFindMetadata(file),
            _ => null,
        };
        return metadata is not null && ByteSearch.In(file, metadata, token) is { SpellsFaceTime: false, UuidFingerprints: var uuids }
            ? new Unmarked(uuids)
            : null;
    }

    private static PhotoReading Read(PhotoFile file, CancellationToken token) =>
        ReadAs(FileFormats.Of(file), file) switch
        {
            Unreadable unread => unread with { MightBeFaceTime = !FaceTimeExclusion.Proves(file, unread.IsCutShort, token) },
            StillReading { IsPartlyUnreadable: true } still => still with
            {
                IsPartlyUnreadable = !FaceTimeExclusion.Proves(file, isCutShort: false, token),
            },
            var sound => sound,
        };

    private static PhotoReading ReadAs(FileFormat format, PhotoFile file) =>
        format switch
        {
            FileFormat.Jpeg => ReadOn(JpegLayout.FindExif(file), exif => MetadataReader.ReadStill(file, exif)),
            FileFormat.Heif => ReadOn(HeifLayout.FindExif(file), exif => MetadataReader.ReadStill(file, exif)),
            FileFormat.QuickTime => ReadOn(MovieLayout.FindLists(file), lists => MetadataReader.ReadMovie(file, lists)),
            FileFormat.OtherImage => new StillReading(Id: null),
            FileFormat.Unfinished => new Unreadable(FileFormats.TooSmall, IsCutShort: true),
            FileFormat.Unknown => new Unreadable("It is neither a JPEG or HEIC picture nor a QuickTime movie.", IsCutShort: false),
            _ => throw new UnreachableException(),
        };

    private static PhotoReading ReadOn(MetadataLocation found, Func<List<Region>, PhotoReading> read) =>
        found.Flaw is { } flaw ? new Unreadable(flaw.Reason, flaw.IsCutShort) : read(found.Regions);
}
