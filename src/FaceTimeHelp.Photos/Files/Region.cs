namespace FaceTimeHelp.Photos.Files;

/// <summary>A part of a file, in bytes from its start.</summary>
internal readonly record struct Region(long Start, long End)
{
    public long Length => End - Start;
}
