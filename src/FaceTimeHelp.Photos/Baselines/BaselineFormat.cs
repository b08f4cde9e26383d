using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FaceTimeHelp.Photos.Baselines;

/// <summary>
/// The shape of a baseline on disk: <c>FTHB</c>, a version that grows when the shape changes, the time it was taken in ticks, six
/// lists each led by its count, and at the end the hash of all before, so that a damaged file is never trusted. Numbers are
/// little-endian and as wide as they are in <see cref="BaselineParts"/>; counts and the version have four bytes. Version 3 lacks the last
/// list.
/// </summary>
internal static class BaselineFormat
{
    public const int Version = 4;

    private const int VersionWithoutClosed = 3;

    private const int HashLength = sizeof(ulong);

    private static ReadOnlySpan<byte> Magic => "FTHB"u8;

    /// <summary>Before version 3 a baseline was JSON.</summary>
    private static ReadOnlySpan<byte> OldMagic => "{"u8;

    public static byte[] Write(Baseline baseline)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Magic);
        WriteList<int>(bytes, [Version]);
        WriteList<long>(bytes, [baseline.Taken.UtcTicks]);
        var parts = baseline.Parts;
        WriteCounted(bytes, parts.Files);
        foreach (var list in new[] { parts.AlwaysReopen, parts.NotOnDisk, parts.Ids, parts.Rows, parts.Closed })
            WriteCounted(bytes, list);
        WriteList<ulong>(bytes, [XxHash3.HashToUInt64(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))]);
        return bytes.ToArray();
    }

    /// <exception cref="BaselineException">It is damaged, or from another version of the program.</exception>
    public static Baseline Read(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(OldMagic))
            throw BaselineException.OtherVersion(path);
        if (!bytes.StartsWith(Magic) || bytes.Length < Magic.Length + sizeof(int))
            throw BaselineException.Damaged(path);
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[Magic.Length..]);
        if (version is not (Version or VersionWithoutClosed))
            throw BaselineException.OtherVersion(path);
        if (!HasRightHash(bytes))
            throw BaselineException.Damaged(path);
        try
        {
            return Read(version, bytes[(Magic.Length + sizeof(int))..^HashLength]);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The hash is right, and yet a count or the time is not: then another program made it.
            throw BaselineException.Damaged(path);
        }
    }

    private static bool HasRightHash(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= HashLength
        && XxHash3.HashToUInt64(bytes[..^HashLength]) == BinaryPrimitives.ReadUInt64LittleEndian(bytes[^HashLength..]);

    private static Baseline Read(int version, ReadOnlySpan<byte> bytes)
    {
        var taken = new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(bytes), TimeSpan.Zero);
        bytes = bytes[sizeof(long)..];
        var files = ReadCounted<KnownFile>(ref bytes);
        return new Baseline(taken, new BaselineParts(
            files,
            AlwaysReopen: ReadCounted<ulong>(ref bytes),
            NotOnDisk: ReadCounted<ulong>(ref bytes),
            Ids: ReadCounted<ulong>(ref bytes),
            Rows: ReadCounted<ulong>(ref bytes),
            Closed: version == VersionWithoutClosed ? [] : ReadCounted<ulong>(ref bytes)));
    }

    private static void WriteCounted<T>(Stream bytes, ImmutableArray<T> list)
        where T : unmanaged
    {
        WriteList<int>(bytes, [list.Length]);
        WriteList(bytes, list.AsSpan());
    }

    private static void WriteList<T>(Stream bytes, ReadOnlySpan<T> list)
        where T : unmanaged =>
        bytes.Write(MemoryMarshal.AsBytes(list));

    private static ImmutableArray<T> ReadCounted<T>(ref ReadOnlySpan<byte> bytes)
        where T : unmanaged
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, (bytes.Length - sizeof(int)) / Unsafe.SizeOf<T>());
        var length = count * Unsafe.SizeOf<T>();
        ImmutableArray<T> list = [.. MemoryMarshal.Cast<byte, T>(bytes.Slice(sizeof(int), length))];
        bytes = bytes[(sizeof(int) + length)..];
        return list;
    }
}
