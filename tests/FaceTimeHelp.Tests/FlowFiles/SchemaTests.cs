using System.Text.Json.Nodes;
using FaceTimeHelp.FlowFiles;
using NJsonSchema;

namespace FaceTimeHelp.Tests.FlowFiles;

public sealed class SchemaTests
{
    private static readonly string Flows = Repository.At("flows");

    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Flows, "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Flows, path))];

    [Fact]
    public void The_schema_beside_the_flows_is_what_the_table_of_keys_says()
    {
        var path = Path.Combine(Flows, SchemaFile.Name);
        var kept = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(kept == SchemaFile.Text + "\n", "flows/flow.schema.json is old: dotnet run --project src/FaceTimeHelp -- flow schema > flows/flow.schema.json");
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task The_shipped_flows_fit_the_schema_that_they_name(string flow)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Flows, flow), TestContext.Current.CancellationToken);

        var folder = Path.GetDirectoryName(flow) is "" ? "./" : "../";
        Assert.StartsWith($"# yaml-language-server: $schema={folder}flow.schema.json\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(await ProblemsAsync(text));
    }

    [Fact]
    public async Task The_starter_fits_the_schema() => Assert.Empty(await ProblemsAsync(Starter.Text("my-flow", new DateOnly(2026, 11, 23))));

    [Theory]
    [InlineData("reviewed: 2026", "reviewd: 2026")]
    [InlineData("    title: Apple's help", "    titel: Apple's help")]
    [InlineData("    label: You ", "    lable: You ")]
    [InlineData("    exhausted: not", "    exausted: not")]
    [InlineData("      - when: {", "      - wen: {")]
    [InlineData("    restart: mine", "    restarts: mine")]
    [InlineData("say: Done, go", "say: Done, og")]
    [InlineData("    hand_over: true", "    handover: true")]
    public async Task A_misspelt_key_is_refused(string from, string to) => Assert.NotEmpty(await ProblemsAsync(Changed(from, to)));

    [Theory]
    [InlineData("title: A picture is missing", "title: 2026")]
    [InlineData("say: Done", "say: true")]
    [InlineData("also: [it is gone, picture missing]", "also: [false, 404]")]
    [InlineData("also: [it is gone, picture missing]", "also: false")]
    [InlineData("mac: Mac", "mac: true")]
    [InlineData("not-solved", "false")]
    [InlineData("version: true", "version: \"true\"")]
    public async Task What_the_reader_takes_for_words_the_schema_takes_too(string from, string to)
    {
        Assert.Empty(new FlowLibrary("none", new StillClock()).FromText("changed", Changed(from, to)).Check().Problems);
        Assert.Empty(await ProblemsAsync(Changed(from, to)));
    }

    [Theory]
    [InlineData("start: symptom ", "# start ")]
    [InlineData("    verify: is-it-there\n", "")]
    [InlineData("    ask: What goes wrong?\n", "")]
    [InlineData("    version: true ", "    # ")]
    [InlineData("say: Done, go: next", "say: Done")]
    [InlineData("say: Done, go: next", "say: Done, go: next, see: restart")]
    [InlineData("outcome: unsolved", "outcome: lost")]
    [InlineData("restart: mine", "restart: his")]
    [InlineData("reviewed: 2026-11-23", "reviewed: last week")]
    [InlineData("version: true", "version: new")]
    [InlineData("changed: false", "changed: maybe")]
    [InlineData("flow: my-flow", "flow: my flow")]
    [InlineData("my_device:", "my device:")]
    [InlineData("not-solved", "\"not=solved\"")]
    [InlineData("    text: Nothing else", "    do: [{ text: Nothing }]\n    text: Nothing else")]
    public async Task What_the_reader_refuses_the_schema_refuses_too(string from, string to)
    {
        Assert.NotEmpty(new FlowLibrary("none", new StillClock()).FromText("changed", Changed(from, to)).Check().Problems);
        Assert.NotEmpty(await ProblemsAsync(Changed(from, to)));
    }

    private static string Changed(string from, string to)
    {
        var text = Starter.Text("my-flow", new DateOnly(2026, 11, 23)).ReplaceLineEndings("\n");
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> ProblemsAsync(string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(WithoutConditions(JsonNode.Parse(SchemaFile.Text))!.ToJsonString(), TestContext.Current.CancellationToken);
        return schema.Validate(JsonOfYaml.Read(yaml)!.ToJsonString()).Select(problem => problem.ToString());
    }

    /// <summary>NJsonSchema knows draft 4: what draft 7 says with <c>if</c>, <c>propertyNames</c> and <c>false</c> is said in its words, which mean the same.</summary>
    private static JsonNode? WithoutConditions(JsonNode? node) => node switch
    {
        JsonObject map when map.ContainsKey("if") => WithoutConditions(Unconditional(map)),
        JsonObject map when map.ContainsKey("propertyNames") => WithoutConditions(NamedAfterPattern(map)),
        JsonObject map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, entry.Value is JsonValue never && entry.Key != "additionalProperties" && never.TryGetValue<bool>(out var allowed) && !allowed ? new JsonObject { ["not"] = new JsonObject() } : WithoutConditions(entry.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithoutConditions)]),
        _ => node?.DeepClone(),
    };

    private static JsonObject NamedAfterPattern(JsonObject map) => new(map
        .Where(entry => entry.Key is not ("propertyNames" or "additionalProperties"))
        .Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone()))
        .Append(new("patternProperties", new JsonObject { [map["propertyNames"]!["pattern"]!.GetValue<string>()] = map["additionalProperties"]!.DeepClone() }))
        .Append(new("additionalProperties", false)));

    private static JsonObject Unconditional(JsonObject map)
    {
        var rest = new JsonObject(map.Where(entry => entry.Key is not ("if" or "then" or "else")).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone())));
        var not = new JsonObject { ["not"] = map["if"]!.DeepClone() };
        rest["allOf"] = new JsonArray(
            new JsonObject { ["anyOf"] = new JsonArray(not, map["then"]?.DeepClone() ?? new JsonObject()) },
            new JsonObject { ["anyOf"] = new JsonArray(map["if"]!.DeepClone(), map["else"]?.DeepClone() ?? new JsonObject()) });
        return rest;
    }
}
