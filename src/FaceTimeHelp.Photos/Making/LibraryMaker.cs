using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Libraries;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Making;

/// <summary>
/// Writes small Photos libraries, phones and backups that hold what recognising a picture needs, for tests, benchmarks and practice.
/// </summary>
public static class LibraryMaker
{
    /// <summary>A library of the Photos app at <paramref name="path"/>.</summary>
    public static void WriteLibrary(string path, ListToMake list)
    {
        ListWriter.Write(PhotosLibraryStore.DatabaseIn(path), list, asset => (asset.Uuid[..1], $"{asset.Uuid}{Extension(asset)}"));
        foreach (var (asset, photo) in WithFiles(list))
            WriteOriginal(Path.Combine(path, "originals", asset.Uuid[..1]), asset, photo);
    }

    /// <summary>What an edit makes of a picture: a pair with an identifier of its own.</summary>
    public static void WriteEdit(string library, string uuid, LivePhotoToMake edited)
    {
        var folder = Path.Combine(library, "resources", "renders", uuid[..1]);
        var made = PictureMaker.WriteLivePhoto(folder, uuid, edited with { Format = StillFormat.Heic });
        File.Move(made.Still, Path.Combine(folder, $"{uuid}_1_201_a.heic"));
        File.Move(made.Movie, Path.Combine(folder, $"{uuid}_2_100_a.mov"));
    }

    /// <summary>An iPhone's folders at <paramref name="path"/>: pictures are called IMG_0001 and so on, in the list's order.</summary>
    public static void WritePhone(string path, ListToMake list)
    {
        ListWriter.Write(
            Path.Combine(path, CameraRoll.List),
            list,
            asset => ("DCIM/100APPLE", Name(list, asset) + ExtensionOnPhone(asset)));
        Directory.CreateDirectory(Path.Combine(path, "DCIM", "100APPLE"));
        foreach (var (asset, photo) in WithFiles(list))
            PictureMaker.WriteLivePhoto(Path.Combine(path, "DCIM", "100APPLE"), Name(list, asset), photo);
    }

    /// <summary>A backup, as the Finder writes it, of such an iPhone.</summary>
    public static void WriteBackup(string path, ListToMake list, bool isEncrypted = false)
    {
        var phone = Directory.CreateTempSubdirectory("facetimehelp-making-").FullName;
        try
        {
            WritePhone(phone, list);
            Directory.CreateDirectory(path);
            File.WriteAllBytes(Path.Combine(path, "Manifest.plist"), PropertyListBytes.Of("IsEncrypted", isEncrypted));
            BackUp(phone, path);
        }
        finally
        {
            Directory.Delete(phone, recursive: true);
        }
    }

    private static void WriteOriginal(string folder, AssetToMake asset, LivePhotoToMake photo)
    {
        var made = PictureMaker.WriteLivePhoto(folder, asset.Uuid, photo);
        File.Move(made.Still, Path.Combine(folder, asset.Uuid + Extension(asset)), overwrite: true);
        File.Move(made.Movie, Path.Combine(folder, $"{asset.Uuid}_3.mov"), overwrite: true);
        if (!asset.IsLive)
            File.Delete(Path.Combine(folder, $"{asset.Uuid}_3.mov"));
    }

    private static void BackUp(string phone, string backup)
    {
        using var connection = UnsharedConnection.Open(Path.Combine(backup, "Manifest.db"));
        using var insert = connection.CreateCommand();
        insert.CommandText = "CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB)";
        insert.ExecuteNonQuery();
        insert.CommandText = $"INSERT INTO Files VALUES ($id, '{BackupManifest.Domain}', $path, 1, NULL)";
        foreach (var file in Directory.GetFiles(phone, "*", SearchOption.AllDirectories))
        {
            var path = $"Media/{RelativePath.Between(phone, file)}";
            var id = BackedUpFile.IdOf(path);
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", id);
            insert.Parameters.AddWithValue("$path", path);
            insert.ExecuteNonQuery();
            Directory.CreateDirectory(Path.Combine(backup, id[..2]));
            File.Copy(file, Path.Combine(backup, id[..2], id));
        }
    }

    private static IEnumerable<(AssetToMake Asset, LivePhotoToMake Photo)> WithFiles(ListToMake list) =>
        list.Assets.Where(asset => asset.Files is not null).Select(asset => (asset, asset.Files!));

    private static string Name(ListToMake list, AssetToMake asset) => $"IMG_{list.Assets.IndexOf(asset) + 1:0000}";

    private static string Extension(AssetToMake asset) => asset.Files?.Format == StillFormat.Jpeg ? ".jpeg" : ".heic";

    private static string ExtensionOnPhone(AssetToMake asset) => asset.Files?.Format == StillFormat.Jpeg ? ".JPG" : ".HEIC";
}
