using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using FaceTimeHelp.Photos.Databases;

namespace FaceTimeHelp.Photos.Libraries;

/// <summary>One file that a backup of a phone holds.</summary>
/// <param name="Id">SHA-1 of domain and path; the file lies under this name.</param>
/// <param name="RelativePath">Where the phone has it, below its domain.</param>
internal sealed record BackedUpFile(string Id, string RelativePath)
{
    /// <summary>The name under which a backup keeps the file that the phone's camera roll has at <paramref name="relativePath"/>.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "Apple chose SHA-1; nothing is kept safe by it.")]
    public static string IdOf(string relativePath) =>
        Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes($"{BackupManifest.Domain}-{relativePath}")));
}

/// <summary>The list of what is in a Finder or iTunes backup, <c>Manifest.db</c>; iOS 10 and later have one.</summary>
internal static class BackupManifest
{
    public const string Domain = "CameraRollDomain";

    /// <summary>All files of the camera roll, the phone's list of pictures among them.</summary>
    /// <exception cref="UnreadableDatabaseException">It cannot be copied, is damaged, or is no such list.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static List<BackedUpFile> ReadCameraRoll(string path, CancellationToken token)
    {
        using var database = PrivateDatabase.Open(DatabaseFiles.At(path), token);
        if (!database.Columns("Files").IsSupersetOf(["fileID", "domain", "relativePath", "flags"]))
            throw UnreadableDatabaseException.Damaged(cause: null);

        // Flag 1 is a file; 2 is a folder, 4 a link.
        const string Files = $"SELECT fileID, relativePath FROM Files WHERE domain = '{Domain}' AND flags = 1";
        return [.. database.Rows(Files, Read).OfType<BackedUpFile>()];
    }

    /// <summary>An id is taken only where it is one: it becomes part of a path.</summary>
    private static BackedUpFile? Read(DatabaseRow row) =>
        row.Text(0) is { Length: 40 } id && id.All(char.IsAsciiHexDigit) && row.Text(1) is { } path
            ? new BackedUpFile(id, path)
            : null;
}
