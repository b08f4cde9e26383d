using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Formats;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Exif.Makernotes;
using MetadataExtractor.Formats.QuickTime;
using MetadataExtractor.Formats.Tiff;
using MetadataExtractor.IO;
using Directory = MetadataExtractor.Directory;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>
/// The one place that knows MetadataExtractor: takes out of metadata what a recognition needs. MetadataExtractor is never given a file,
/// only the part of a checked one that holds the metadata, which is within <see cref="FormatLimits"/>.
/// </summary>
internal static class MetadataReader
{
    private const string ExifTime = "yyyy:MM:dd HH:mm:sszzz";

    /// <summary>What the camera data of a still says.</summary>
    /// <exception cref="IOException">The system could not read it.</exception>
    public static StillReading ReadStill(PhotoFile file, IEnumerable<Region> tiffs)
    {
        var directories = new List<Directory>();
        var isWhole = true;
        foreach (var tiff in tiffs.Select(file.BytesOf))
            isWhole &= TryRead(() => TiffReader.ProcessTiff(new ByteArrayReader(tiff), new NeededTags(directories)));
        return Still(directories) with { IsPartlyUnreadable = !isWhole || directories.Exists(IsDamaged) };
    }

    /// <summary>What the metadata lists of a movie say.</summary>
    /// <exception cref="IOException">The system could not read them.</exception>
    public static PhotoReading ReadMovie(PhotoFile file, IEnumerable<Region> lists)
    {
        var directories = new List<Directory>();
        foreach (var list in lists.Select(file.BytesOf))
        {
            if (!TryRead(() => directories.AddRange(QuickTimeMetadataReader.ReadMetadata(MovieWith(list)))))
                return new Unreadable("It is damaged: its parts do not fit together.", IsCutShort: false);
        }
        return new MovieReading(
            ContentIdentifier.TryParse(MovieText(directories, QuickTimeMetadataHeaderDirectory.TagContentIdentifier)),
            MovieText(directories, QuickTimeMetadataHeaderDirectory.TagKeywords));
    }

    // Altered metadata makes MetadataExtractor raise eleven kinds of exception, null reference and bare Exception among them.
    private static bool TryRead(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static StillReading Still(List<Directory> directories) =>
        new(ContentIdentifier.TryParse(Text<AppleMakernoteDirectory>(directories, AppleMakernoteDirectory.TagContentIdentifier)))
        {
            UserComment = UserComment(directories),
            LensModel = Text<ExifSubIfdDirectory>(directories, ExifDirectoryBase.TagLensModel),
            Make = Text<ExifIfd0Directory>(directories, ExifDirectoryBase.TagMake),
            Model = Text<ExifIfd0Directory>(directories, ExifDirectoryBase.TagModel),
            Software = Text<ExifIfd0Directory>(directories, ExifDirectoryBase.TagSoftware),
            Taken = Taken(directories),
        };

    // Apple's own note is no matter: MetadataExtractor knows not all of its types, and complains about healthy ones.
    private static bool IsDamaged(Directory directory) =>
        directory is ExifIfd0Directory or ExifSubIfdDirectory or ErrorDirectory && directory.HasError;

    private static string? UserComment(List<Directory> directories) =>
        directories.OfType<ExifSubIfdDirectory>()
            .Select(directory => new ExifSubIfdDescriptor(directory).GetUserCommentDescription())
            .FirstOrDefault(text => !string.IsNullOrEmpty(text));

    private static DateTimeOffset? Taken(List<Directory> directories)
    {
        var time = Text<ExifSubIfdDirectory>(directories, ExifDirectoryBase.TagDateTimeOriginal);
        var zone = Text<ExifSubIfdDirectory>(directories, ExifDirectoryBase.TagTimeZoneOriginal);
        return DateTimeOffset.TryParseExact(time + zone, ExifTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var taken)
            ? taken.ToUniversalTime()
            : null;
    }

    private static string? MovieText(List<Directory> directories, int tag) => Text<QuickTimeMetadataHeaderDirectory>(directories, tag);

    private static string? Text<TDirectory>(List<Directory> directories, int tag)
        where TDirectory : Directory =>
        directories.OfType<TDirectory>()
            .Select(directory => directory.GetString(tag)?.Trim('\0', ' '))
            .FirstOrDefault(text => !string.IsNullOrEmpty(text));

    /// <summary>The least movie that holds this list and nothing else.</summary>
    private static MemoryStream MovieWith(byte[] list)
    {
        var bytes = new byte[16 + list.Length];
        WriteHead(bytes, 0, "moov"u8);
        WriteHead(bytes, 8, "meta"u8);
        list.CopyTo(bytes, 16);
        return new MemoryStream(bytes);
    }

    private static void WriteHead(byte[] bytes, int at, ReadOnlySpan<byte> type)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), bytes.Length - at);
        type.CopyTo(bytes.AsSpan(at + 4));
    }

    /// <summary>
    /// Reads each needed tag once and skips the rest; by default MetadataExtractor follows nested directories without limit and keeps
    /// thousands of copies of the same bytes.
    /// </summary>
    private sealed class NeededTags(List<Directory> directories) : ExifTiffHandler(directories)
    {
        /// <summary>A tag is looked at once for each number in it.</summary>
        private const int MostLooks = 1_000_000;

        private int looks;
        private bool hasDetails;
        private bool hasNote;

        public override bool TryEnterSubIfd(int tagId)
        {
            if (++looks > MostLooks)
                throw new TiffProcessingException("It has more tags than any camera data.");
            if (tagId != ExifIfd0Directory.TagExifSubIfdOffset || CurrentDirectory is not ExifIfd0Directory || hasDetails)
                return false;
            return hasDetails = base.TryEnterSubIfd(tagId);
        }

        public override bool HasFollowerIfd() => false;

        public override bool CustomProcessTag(
            int tagOffset, ICollection<int> processedIfdOffsets, IndexedReader reader, int tagId, int byteCount)
        {
            if (tagId == ExifDirectoryBase.TagMakernote && CurrentDirectory is ExifSubIfdDirectory)
            {
                if (hasNote || !IsApples(reader, tagOffset, byteCount))
                    return true;
                return hasNote = base.CustomProcessTag(tagOffset, processedIfdOffsets, reader, tagId, byteCount);
            }
            if (!IsNeeded(tagId) || CurrentDirectory!.ContainsTag(tagId))
                return true;
            if (byteCount > FormatLimits.Value)
                Error("A value is longer than any in camera data.");
            return byteCount > FormatLimits.Value;
        }

        private static bool IsApples(IndexedReader reader, int offset, int length) =>
            length > 14 && reader.GetString(offset, 9, Encoding.ASCII) == "Apple iOS";

        private bool IsNeeded(int tagId) => CurrentDirectory switch
        {
            ExifIfd0Directory => tagId is ExifDirectoryBase.TagMake or ExifDirectoryBase.TagModel or ExifDirectoryBase.TagSoftware,
            ExifSubIfdDirectory => tagId
                is ExifDirectoryBase.TagUserComment
                or ExifDirectoryBase.TagLensModel
                or ExifDirectoryBase.TagDateTimeOriginal
                or ExifDirectoryBase.TagTimeZoneOriginal,
            AppleMakernoteDirectory => tagId is AppleMakernoteDirectory.TagContentIdentifier,
            _ => false,
        };
    }
}
