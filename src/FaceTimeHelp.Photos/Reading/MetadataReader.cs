using System.Globalization;
using FaceTimeHelp.Photos.Formats;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Exif.Makernotes;
using MetadataExtractor.Formats.Heif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.QuickTime;
using Directory = MetadataExtractor.Directory;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>The one place that knows MetadataExtractor: takes out of a checked file what a recognition needs.</summary>
internal static class MetadataReader
{
    public static PhotoReading ReadJpeg(PhotoFile file) =>
        Guard(file, () => Still(JpegMetadataReader.ReadMetadata(file, [new ExifReader()])));

    public static PhotoReading ReadHeif(PhotoFile file) => Guard(file, () => Heif(file));

    public static PhotoReading ReadMovie(PhotoFile file) =>
        Guard(file, () => Movie(QuickTimeMetadataReader.ReadMetadata(file)));

    // An altered file makes MetadataExtractor raise eleven kinds of exception, null reference and bare Exception among them.
    private static PhotoReading Guard(PhotoFile file, Func<PhotoReading> read)
    {
        file.Position = 0;
        try
        {
            return read();
        }
        catch (Exception)
        {
            return new Unreadable("It is damaged: its parts do not fit together.", IsCutShort: false);
        }
    }

    // MetadataExtractor passes in silence over camera data that lies outside the file, or that it cannot find.
    private static PhotoReading Heif(PhotoFile file)
    {
        var directories = HeifMetadataReader.ReadMetadata(file);
        return directories.OfType<ExifDirectoryBase>().Any() || HeifItems.TryRead(file) is { NamesExif: false }
            ? Still(directories)
            : new Unreadable("It is cut short or damaged: its camera data is missing.", IsCutShort: true);
    }

    private static StillReading Still(IReadOnlyList<Directory> directories) =>
        new(ContentIdentifier.TryParse(Text<AppleMakernoteDirectory>(directories, AppleMakernoteDirectory.TagContentIdentifier)))
        {
            UserComment = UserComment(directories),
            LensModel = Text<ExifSubIfdDirectory>(directories, ExifDirectoryBase.TagLensModel),
            Model = Text<ExifIfd0Directory>(directories, ExifDirectoryBase.TagModel),
            Taken = Taken(directories),
            MayHideMark = directories.Any(IsDamaged),
        };

    // Apple's own note is no matter: MetadataExtractor knows not all of its types, and complains about healthy ones.
    private static bool IsDamaged(Directory directory) =>
        directory is ExifIfd0Directory or ExifSubIfdDirectory or ErrorDirectory && directory.HasError;

    private static MovieReading Movie(IReadOnlyList<Directory> directories) =>
        new(
            ContentIdentifier.TryParse(Text<QuickTimeMetadataHeaderDirectory>(directories, QuickTimeMetadataHeaderDirectory.TagContentIdentifier)),
            Text<QuickTimeMetadataHeaderDirectory>(directories, QuickTimeMetadataHeaderDirectory.TagKeywords));

    private static string? UserComment(IReadOnlyList<Directory> directories) =>
        directories.OfType<ExifSubIfdDirectory>()
            .Select(directory => new ExifSubIfdDescriptor(directory).GetUserCommentDescription())
            .FirstOrDefault(text => !string.IsNullOrEmpty(text));

    private static DateTimeOffset? Taken(IReadOnlyList<Directory> directories)
    {
        var time = Text<ExifSubIfdDirectory>(directories, ExifDirectoryBase.TagDateTimeOriginal);
        var zone = Text<ExifSubIfdDirectory>(directories, ExifDirectoryBase.TagTimeZoneOriginal);
        return DateTimeOffset.TryParseExact(time + zone, "yyyy:MM:dd HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var taken)
            ? taken.ToUniversalTime()
            : null;
    }

    private static string? Text<TDirectory>(IReadOnlyList<Directory> directories, int tag)
        where TDirectory : Directory =>
        directories.OfType<TDirectory>()
            .Select(directory => directory.GetString(tag)?.Trim('\0', ' '))
            .FirstOrDefault(text => !string.IsNullOrEmpty(text));
}
