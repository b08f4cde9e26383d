using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>How a JPEG (ITU-T T.81 annex B) is laid out: segments, the camera data among them, and then the picture.</summary>
internal static class JpegLayout
{
    private static readonly Flaw CutShort = new("It is cut short: it ends before the picture begins.", IsCutShort: true);
    private static readonly Flaw Inconsistent = new("It is damaged: its parts do not fit together.", IsCutShort: false);

    /// <summary>What stands before camera data, to tell it from other things in segments of the same kind.</summary>
    private static ReadOnlySpan<byte> ExifMark => "Exif\0\0"u8;

    /// <summary>Whether the end-of-image marker is missing, as in a file still being copied (and a few with trailing data).</summary>
    public static bool LacksEndMarker(PhotoFile file) =>
        file.Length < 2 || file.At(file.Length - 2, 2) is not [0xFF, JpegSegment.EndOfImage];

    /// <summary>The segments that may hold metadata; null where they do not lead to a picture.</summary>
    public static List<Region>? TryFindMetadata(PhotoFile file) => Walk(file) is { Flaw: null, Regions: var segments } ? segments : null;

    /// <summary>The camera data, each part a TIFF. A file cut short before its picture may have lost it without a trace.</summary>
    public static MetadataLocation FindExif(PhotoFile file)
    {
        var segments = Walk(file);
        if (segments.Flaw is not null)
            return segments;
        List<Region> exif =
        [
            .. from segment in segments.Regions
               let body = new Region(segment.Start + JpegSegment.Head, segment.End)
               where body.Length >= ExifMark.Length && file.At(body.Start, ExifMark.Length).SequenceEqual(ExifMark)
               select body with { Start = body.Start + ExifMark.Length },
        ];
        return exif.Sum(tiff => tiff.Length) > FormatLimits.Metadata
            ? MetadataLocation.Unknown(Flaw.TooMuchCameraData)
            : MetadataLocation.At(exif);
    }

    private static MetadataLocation Walk(PhotoFile file)
    {
        var metadata = new List<Region>();
        var at = 2L;
        for (var left = FormatLimits.Parts; left > 0; left--)
        {
            if (JpegSegment.TryRead(file, at) is not { } segment)
                return MetadataLocation.Unknown(CutShort);
            if (segment.BeginsPicture)
                return MetadataLocation.At(metadata);
            if (segment.IsImpossible)
                return MetadataLocation.Unknown(Inconsistent);
            if (segment.MayHoldMetadata)
                metadata.Add(new Region(at, Math.Min(segment.End, file.Length)));
            at = segment.End;
        }
        return MetadataLocation.Unknown(Inconsistent);
    }
}
