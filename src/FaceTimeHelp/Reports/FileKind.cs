namespace FaceTimeHelp.Reports;

/// <summary>What a file is, told without its name.</summary>
internal static class FileKind
{
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".heic" or ".heif" => "a HEIC picture",
        ".jpg" or ".jpeg" => "a JPEG picture",
        ".mov" => "a QuickTime movie",
        ".sqlite" or ".db" or ".apdb" => "a library's list of pictures",
        _ => "a folder or a file of another kind",
    };
}
