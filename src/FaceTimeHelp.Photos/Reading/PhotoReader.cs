using System.Diagnostics;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>Turns a candidate into a reading. The user's file is only ever opened to be read, and others may go on using it.</summary>
public static class PhotoReader
{
    /// <summary>What the file holds; never throws for what is wrong with the file.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PhotoReading Read(Candidate candidate, CancellationToken token = default)
    {
        if (!candidate.IsHere)
            return new NotHere();
        // Opening a named pipe would wait for ever. Pipes, sockets and devices have no length, so they are never opened.
        if (candidate.Length == 0)
            return Lost("It is empty, or not an ordinary file.");
        try
        {
            using var stream = Open(candidate.Source);
            return Read(stream, token);
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

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static PhotoReading Read(Stream stream, CancellationToken token) =>
        ReadAs(FileFormats.Of(stream), stream) switch
        {
            Unreadable unread => unread with { MightBeFaceTime = !RuledOut.Is(stream, unread.IsCutShort, token) },
            StillReading { MayHideMark: true } still => still with { MayHideMark = !RuledOut.Is(stream, isCutShort: false, token) },
            var sound => sound,
        };

    private static PhotoReading ReadAs(FileFormat format, Stream stream) =>
        format switch
        {
            FileFormat.Jpeg => JpegCheck.FindProblem(stream) ?? MetadataReader.ReadJpeg(stream),
            FileFormat.Heif => HeifCheck.FindProblem(stream) ?? MetadataReader.ReadHeif(stream),
            FileFormat.QuickTime => MovieCheck.FindProblem(stream) ?? MetadataReader.ReadMovie(stream),
            FileFormat.OtherImage => new StillReading(Id: null),
            FileFormat.Unfinished => new Unreadable("It holds too little to be a picture: a copy of it was not finished.", IsCutShort: true),
            FileFormat.Unknown => new Unreadable("It is neither a JPEG or HEIC picture nor a QuickTime movie.", IsCutShort: false),
            _ => throw new UnreachableException(),
        };
}
