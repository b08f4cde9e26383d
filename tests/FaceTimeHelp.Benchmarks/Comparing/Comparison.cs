using System.Globalization;
using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Libraries;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Benchmarks.Comparing;

/// <summary>
/// Compares whole runs of the program with those of others over made libraries in a temporary folder. Times of one machine say little; the
/// ratios of one run do. The files were just written, so all of them are in the system's memory: what is compared is work, not disks.
/// </summary>
/// <param name="program">The program's path, as it was published.</param>
internal sealed class Comparison(string program) : IDisposable
{
    private const int Rounds = 5;

    private readonly string folder = Directory.CreateTempSubdirectory("facetimehelp-compare-").FullName;

    public void Run()
    {
        Console.WriteLine("| | this program | the other | ratio | peak |\n|---|---|---|---|---|");
        foreach (var contest in Contests())
            Console.WriteLine(contest.Run(Rounds));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IEnumerable<Contest> Contests()
    {
        var (few, small, phone, large) = (Phone(1_000), Phone(2_000), Phone(20_000), Phone(200_000));
        yield return new Contest("20,000 files, against a bare walk that reads 64 KiB of each", Scan(phone), new Contestant(Environment.ProcessPath!, "walk", phone));
        yield return new Contest("20,000 files, against 1,000 by exiftool -fast, for each file", Scan(phone), Find("exiftool", "-fast", "-r", "-q", few)) { Work = 20 };
        yield return new Contest("200,000 files against 2,000, for each file", Scan(large), Scan(small)) { Work = 100 };
        foreach (var path in new[] { phone, large })
        {
            var files = path == phone ? "20,000" : "200,000";
            Scan(path, "--save-baseline", path + ".baseline").Time();
            yield return new Contest($"{files} files again, nothing changed, against find -printf '%p %s %T@ %i\\n'", Scan(path, "--baseline", path + ".baseline"), Find("find", path, "-printf", "%p %s %T@ %i\\n"));
        }
        var library = Path.Combine(folder, "big.photoslibrary");
        BigLibrary.Write(library, 1_000_000);
        yield return new Contest("A list of 1,000,000 pictures, against sqlite3, without the start", Scan(library), Find("sqlite3", "-readonly", PhotosLibraryStore.DatabaseIn(library), Question(library)))
        {
            Beside = Scan(Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName),
        };
    }

    private string Phone(int files)
    {
        var path = Path.Combine(folder, files.ToString(CultureInfo.InvariantCulture));
        PhoneLibrary.Write(path, files);
        return path;
    }

    private Contestant Scan(string path, params string[] options) => new(program, ["scan", path, "--json", .. options]);

    /// <summary>The question that the program asks, before it is cut into parts.</summary>
    private static string Question(string library)
    {
        using var database = PrivateDatabase.Open(DatabaseFiles.At(PhotosLibraryStore.DatabaseIn(library)), CancellationToken.None);
        return AssetQuery.For(database).Text;
    }

    /// <summary>Null where no such program is installed.</summary>
    private static Contestant? Find(string name, params string[] arguments) =>
        Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists) is { } path
            ? new Contestant(path, arguments)
            : null;
}
