using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests;

/// <summary>A library of the Photos app that tests make, edit and look through.</summary>
internal sealed class SampleLibrary(string path)
{
    public string Path => path;

    public string Database => PhotosLibraryStore.DatabaseIn(path);

    public string Log => Database + "-wal";

    public DatabaseFiles List => DatabaseFiles.At(Database);

    /// <summary>The still of the picture in the first row.</summary>
    public string Still => At($"originals/{Samples.FirstRow[..1]}/{Samples.FirstRow}.heic");

    /// <summary>The movie of the picture in the first row.</summary>
    public string Movie => At($"originals/{Samples.FirstRow[..1]}/{Samples.FirstRow}_3.mov");

    public static SampleLibrary In(TemporaryFolder folder) => new(folder.At("Photos Library.photoslibrary"));

    public string At(string relative) => System.IO.Path.Combine(path, relative);

    public void Make(params AssetToMake[] assets) => Make(new ListToMake([.. assets]));

    public void Make(ListToMake list) => LibraryMaker.WriteLibrary(path, list);

    /// <summary>What an edit makes of the picture in a row.</summary>
    public void MakeEdit(string row, LivePhotoToMake edited) => LibraryMaker.WriteEdit(path, row, edited);

    /// <summary>Has SQLite do something to its list.</summary>
    public void Edit(string commands) => Edit(Database, commands);

    public static void Edit(string database, string commands)
    {
        using var connection = UnsharedConnection.Open(database);
        using var command = connection.CreateCommand();
        // Apple's triggers call functions that only Apple's programs have.
        command.CommandText = "SELECT group_concat('DROP TRIGGER \"' || name || '\";', ' ') FROM sqlite_master WHERE type = 'trigger'";
        command.CommandText = $"{command.ExecuteScalar() as string} {commands}";
        Assert.True(command.ExecuteNonQuery() > 0);
    }

    public Task<ScanReport> Scan() => Samples.Scan(Samples.Request(path));

    public async Task<(Verdict Verdict, Whereabouts Where)> Judge()
    {
        var report = await Scan();
        return (report.Verdict, Assert.Single(report.Pictures).Where);
    }
}
