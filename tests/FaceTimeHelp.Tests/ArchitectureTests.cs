namespace FaceTimeHelp.Tests;

/// <summary>The walls between the parts, read from the sources.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("FaceTimeHelp.Flows")]
    [InlineData("FaceTimeHelp.Photos")]
    public void The_parts_know_neither_each_other_nor_any_screen(string part)
    {
        var project = File.ReadAllText(Repository.At("src", part, part + ".csproj"));

        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("Terminal.Gui", project, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("YamlDotNet", "src/FaceTimeHelp.Flows/Reading/")]
    [InlineData("Terminal.Gui", "src/FaceTimeHelp/Tui/")]
    [InlineData("Stateless", "src/FaceTimeHelp.Flows/Walking/FlowMachine.cs")]
    [InlineData("MetadataExtractor", "src/FaceTimeHelp.Photos/Reading/MetadataReader.cs")]
    [InlineData("F23.StringSimilarity", "src/FaceTimeHelp.Flows/Problems/Nearest.cs", "src/FaceTimeHelp/Hearing/Spelling.cs")]
    [InlineData("Microsoft.Data.Sqlite", "src/FaceTimeHelp.Photos/Databases/", "src/FaceTimeHelp.Photos/Making/")]
    [InlineData("QRCoder", "src/FaceTimeHelp/Sending/QrCode.cs")]
    [InlineData("System.CommandLine", "src/FaceTimeHelp/Commands/", "src/FaceTimeHelp/Program.cs")]
    public void A_library_is_used_in_its_own_place_alone(string library, params string[] places)
    {
        var users = Sources().Where(source => source.Lines.Any(line => Uses(line, library))).Select(source => source.Path).ToList();

        Assert.NotEmpty(users);
        Assert.All(users, path => Assert.True(places.Any(path.StartsWith), path));
    }

    [Theory]
    [InlineData("FaceTimeHelp.Flows")]
    [InlineData("FaceTimeHelp.Photos")]
    [InlineData("FaceTimeHelp")]
    public void The_folders_of_a_part_depend_on_each_other_in_one_direction(string part)
    {
        var uses = Sources($"src/{part}")
            .Where(source => source.Path.Count(sign => sign == '/') > 2)
            .GroupBy(source => source.Path.Split('/')[2])
            .ToDictionary(folder => folder.Key, folder => folder.SelectMany(source => UsedFolders(source, part)).Where(used => used != folder.Key).ToHashSet());

        while (uses.Where(folder => !folder.Value.Overlaps(uses.Keys)).Select(folder => folder.Key).ToList() is { Count: > 0 } free)
            free.ForEach(folder => uses.Remove(folder));

        Assert.Empty(uses);
    }

    /// <summary>From left to right, each may use those before it alone; the schema is made from the grammar.</summary>
    [Theory]
    [InlineData("src/FaceTimeHelp.Flows/Reading/Grammar", "Recovery", "Nodes")]
    [InlineData("src/FaceTimeHelp.Flows/Reading/Recovery", "Nodes")]
    [InlineData("src/FaceTimeHelp.Flows/Schemas", "Recovery", "Nodes")]
    public void What_reads_a_flow_stands_on_its_grammar(string folder, params string[] unknown) => Assert.DoesNotContain(
        Sources(folder).SelectMany(source => source.Lines),
        line => unknown.Any(name => Uses(line, $"FaceTimeHelp.Flows.Reading.{name}")));

    [Fact]
    public void The_console_is_touched_in_four_places_alone()
    {
        string[] places = ["src/FaceTimeHelp/Program.cs", "src/FaceTimeHelp/TerminalSense.cs", "src/FaceTimeHelp/Tui/", "src/FaceTimeHelp/Plain/"];
        var users = Sources().Where(source => source.Lines.Any(line => line.Contains("Console.", StringComparison.Ordinal))).Select(source => source.Path).ToList();

        Assert.NotEmpty(users);
        Assert.All(users, path => Assert.True(places.Any(path.StartsWith), path));
    }

    [Fact]
    public void Only_the_program_and_the_metadata_reader_catch_everything()
    {
        var catchers = Sources().Where(source => source.Lines.Any(CatchesEverything)).Select(source => source.Path).Order(StringComparer.Ordinal);

        // An altered picture makes the library for metadata raise exceptions of every kind.
        Assert.Equal(["src/FaceTimeHelp.Photos/Reading/MetadataReader.cs", "src/FaceTimeHelp/Program.cs"], catchers);
    }

    [Fact]
    public void No_source_names_a_place_on_somebodys_machine()
    {
        string[] machine = [string.Concat("/ho", "me/"), string.Concat("/Us", "ers/"), string.Concat("C:\\Us", "ers"), string.Concat("/ro", "ot/"), string.Concat("/wo", "rk/")];
        var found = Sources().Concat(Sources("flows", "*.*"))
            .SelectMany(source => source.Lines.Where(line => machine.Any(place => line.Contains(place, StringComparison.Ordinal))).Select(line => $"{source.Path}: {line.Trim()}"));

        Assert.Empty(found);
    }

    [Fact]
    public void No_source_is_longer_than_200_lines()
    {
        Assert.Empty(Sources().Where(source => source.Lines.Length > 200).Select(source => source.Path));
    }

    private static IEnumerable<Source> Sources(string folder = "src", string pattern = "*.cs") =>
        Directory.GetFiles(Repository.At(folder), pattern, SearchOption.AllDirectories)
            .Select(path => new Source(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllLines(path)))
            .Where(source => !source.Path.Contains("/obj/", StringComparison.Ordinal) && !source.Path.Contains("/bin/", StringComparison.Ordinal));

    private static bool Uses(string line, string library) =>
        line.StartsWith($"using {library}", StringComparison.Ordinal) && line[$"using {library}".Length] is ';' or '.';

    private static IEnumerable<string> UsedFolders(Source source, string part) =>
        source.Lines.Where(line => Uses(line, part) && line.StartsWith($"using {part}.", StringComparison.Ordinal)).Select(line => line[$"using {part}.".Length..].Split('.', ';')[0]);

    private static bool CatchesEverything(string line) =>
        line.Trim() == "catch" || (line.Contains("catch (Exception", StringComparison.Ordinal) && !line.Contains(" when ", StringComparison.Ordinal));

    private sealed record Source(string Path, string[] Lines);
}
