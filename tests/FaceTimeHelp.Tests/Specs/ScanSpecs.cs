using System.Text.Json;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Tests.Specs;

public sealed class ScanSpecs : IDisposable
{
    private const string Id = "A1B2C3D4-0000-4000-8000-000000000001";

    private static readonly DateTimeOffset Arrived = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    private readonly FaceTimeHelpProcess program = new();

    private string Photos => program.Folder.At("photos");

    [Fact]
    public async Task Json_has_every_key_of_the_contract_with_its_kind_of_value()
    {
        var made = PictureMaker.WriteLivePhoto(Photos, "IMG_0001", LivePhotoToMake.FaceTime(Id, new FaceTimeLens("iPhone 16 Pro", Camera.Front), Arrived));
        program.Folder.Write("photos/notes.txt", "no picture");
        program.Folder.Write("photos/broken.heic", "no picture either");

        var told = await program.RunAsync("scan", Photos, "--json");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        using var json = JsonDocument.Parse(told.Out);
        var report = json.RootElement;
        Assert.Equal(["version", "verdict", "stores", "pictures", "elapsed_ms"], Keys(report));
        Assert.Equal(1, report.GetProperty("version").GetInt32());
        Assert.Equal("appeared", report.GetProperty("verdict").GetString());
        Assert.True(report.GetProperty("elapsed_ms").GetInt64() >= 0);
        CheckStore(Assert.Single(report.GetProperty("stores").EnumerateArray()));
        CheckPicture(Assert.Single(report.GetProperty("pictures").EnumerateArray()), made);
    }

    [Fact]
    public async Task Nothing_found_is_exit_code_1_and_an_empty_list()
    {
        Directory.CreateDirectory(Photos);

        var told = await program.RunAsync("scan", Photos, "--json");

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        using var json = JsonDocument.Parse(told.Out);
        Assert.Equal("nothing", json.RootElement.GetProperty("verdict").GetString());
        Assert.Empty(json.RootElement.GetProperty("pictures").EnumerateArray());
    }

    [Fact]
    public async Task An_empty_folder_is_said_to_be_empty()
    {
        Directory.CreateDirectory(Photos);

        var told = await program.RunAsync("scan", Photos);

        Assert.Equal("No FaceTime picture is there. I found no pictures or movies at all.\n", told.Out);
        Assert.Equal("Looking …\n", told.Error);
    }

    [Theory]
    [InlineData("flow check p.yaml", 1)]
    [InlineData("scan photos --baseline p.yaml", 3)]
    [InlineData("scan photos --save-baseline p.yaml", 1)]
    [InlineData("fix --answers p.yaml --photos photos", 1)]
    public async Task A_pipe_is_never_waited_for(string words, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such pipes.");
        Directory.CreateDirectory(Photos);

        var told = await program.RunInShellAsync($"cd '{program.Folder.Path}' && mkfifo p.yaml && {FaceTimeHelpProcess.InShell} {words}", "");

        Assert.Equal(exitCode, (int)told.ExitCode);
    }

    [Fact]
    public async Task A_path_in_quotes_may_begin_with_the_home_folders_sign()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows takes the home folder from elsewhere.");
        Directory.CreateDirectory(Photos);

        Assert.Equal(ExitCode.NotSolved, (await program.RunAsync("scan", "~/photos")).ExitCode);
    }

    [Fact]
    public async Task Ordinary_Live_Photos_are_listed_only_when_asked_for()
    {
        PictureMaker.WriteLivePhoto(Photos, "IMG_0001", LivePhotoToMake.Ordinary(Id, "iPhone 15", Arrived));

        Assert.Equal("No FaceTime picture is there. I looked at 2 pictures and movies.\n", (await program.RunAsync("scan", Photos)).Out);
        Assert.Contains("\n\nnot from FaceTime, picture and movie, 14 March 2026", (await program.RunAsync("scan", Photos, "--all")).Out);
    }

    [Fact]
    public async Task Only_what_was_written_since_a_time_is_new()
    {
        PictureMaker.WriteLivePhoto(Photos, "IMG_0001", LivePhotoToMake.FaceTime(Id, new FaceTimeLens("iPhone 16 Pro", Camera.Front), Arrived));

        Assert.Equal(ExitCode.Fine, (await program.RunAsync("scan", Photos, "--since", "2026-03-14T12:00:00Z")).ExitCode);
        Assert.Equal(ExitCode.NotSolved, (await program.RunAsync("scan", Photos, "--since", "2026-03-14T12:00:01Z")).ExitCode);
    }

    [Fact]
    public async Task A_library_tells_its_model_its_rows_and_what_is_still_in_iCloud()
    {
        var library = program.Folder.At("Photos Library.photoslibrary");
        var lens = new FaceTimeLens("iPhone 16 Pro", Camera.Back);
        LibraryMaker.WriteLibrary(library, new ListToMake([AssetToMake.FaceTime(Id, Id, lens, Arrived) with { Files = null }]));

        var told = await program.RunAsync("scan", library, "--json");

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        using var json = JsonDocument.Parse(told.Out);
        Assert.Equal("in-icloud", json.RootElement.GetProperty("verdict").GetString());
        var store = json.RootElement.GetProperty("stores")[0];
        Assert.Equal(("photos-library", "18508", 1, 0, 1), (store.GetProperty("kind").GetString(), store.GetProperty("schema").GetString(), store.GetProperty("assets").GetInt32(), store.GetProperty("files").GetInt32(), store.GetProperty("online_only").GetInt32()));
        var picture = json.RootElement.GetProperty("pictures")[0];
        Assert.Equal(("icloud", "2026-03-14T12:00:00Z", "back"), (picture.GetProperty("where").GetString(), picture.GetProperty("added").GetString(), picture.GetProperty("camera").GetString()));
        Assert.Equal(JsonValueKind.Null, picture.GetProperty("still").ValueKind);
    }

    [Fact]
    public async Task Without_a_path_every_store_found_is_looked_into()
    {
        var library = program.Folder.At("Pictures", "Photos Library.photoslibrary");
        LibraryMaker.WriteLibrary(library, new ListToMake([]));
        LibraryMaker.WriteLibrary(program.Folder.At("Pictures", "Old.photoslibrary"), new ListToMake([AssetToMake.FaceTime(Id, Id, new FaceTimeLens("iPad", Camera.Front), Arrived)]));

        var told = await program.RunAsync("scan");

        Assert.StartsWith("The FaceTime picture is there, but in another photo library than the one in use.\nFiles: lp_image.heic\nHow I know: ", told.Out);
        Assert.Contains("from FaceTime, in another library, 14 March 2026", told.Out);
    }

    [Fact]
    public async Task A_name_that_would_steer_the_terminal_is_told_harmlessly()
    {
        var told = await program.RunAsync("scan", "/no/such/\e[31m");

        Assert.Contains("/no/such/\uFFFD[31m", told.Error);
    }

    public void Dispose() => program.Dispose();

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private void CheckStore(JsonElement store)
    {
        Assert.Equal(["path", "kind", "files", "looked_at", "schema", "assets", "unreadable", "online_only", "remarks"], Keys(store));
        Assert.Equal(Photos, store.GetProperty("path").GetString());
        Assert.Equal("folder", store.GetProperty("kind").GetString());
        Assert.Equal(4, store.GetProperty("files").GetInt32());
        Assert.Equal(3, store.GetProperty("looked_at").GetInt32());
        Assert.Equal(JsonValueKind.Null, store.GetProperty("schema").ValueKind);
        Assert.Equal(JsonValueKind.Null, store.GetProperty("assets").ValueKind);
        Assert.Equal(0, store.GetProperty("online_only").GetInt32());
        Assert.Empty(store.GetProperty("remarks").EnumerateArray());
        var unreadable = Assert.Single(store.GetProperty("unreadable").EnumerateArray());
        Assert.Equal(["path", "reason"], Keys(unreadable));
        Assert.Equal(Path.Combine(Photos, "broken.heic"), unreadable.GetProperty("path").GetString());
        Assert.NotEqual("", unreadable.GetProperty("reason").GetString());
    }

    private static void CheckPicture(JsonElement picture, MadeLivePhoto made) => Assert.Equal(
        [
            ("id", $"\"{Id}\""),
            ("certainty", "\"confirmed\""),
            ("evidence", "[\"user-comment\",\"lens-model\",\"movie-keywords\"]"),
            ("complete", "true"),
            ("still", $"\"{made.Still}\""),
            ("movie", $"\"{made.Movie}\""),
            ("copies", "[]"),
            ("where", "\"library\""),
            ("new", "true"),
            ("taken", "\"2026-03-14T12:00:00Z\""),
            ("added", "null"),
            ("device", "\"iPhone 16 Pro\""),
            ("camera", "\"front\""),
        ],
        picture.EnumerateObject().Select(property => (property.Name, JsonSerializer.Serialize(property.Value))));
}
