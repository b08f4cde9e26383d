using System.Diagnostics;
using System.Text.Json;
using FaceTimeHelp.Flows.Reading.Grammar;

namespace FaceTimeHelp.Flows.Schemas;

/// <summary>Writes the keywords that describe a group of keys.</summary>
internal sealed class ShapeWriter(Utf8JsonWriter json, FormWriter forms)
{
    public void Write(Shape shape)
    {
        json.WriteStartObject("properties");
        foreach (var key in shape.Table)
            WriteKey(key);
        json.WriteEndObject();
        json.WriteStrings("required", shape.Table.Where(key => key.IsRequired).Select(key => key.Name));
        WriteRules([.. shape.Table.Where(key => (key.RequiredWithout ?? key.NeverBeside) is not null)]);
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>
    /// The first shape whose telltale is there. The keys that decide are named beforehand, so that an editor offers them.
    /// </summary>
    public void WriteFirstOf(ReadOnlySpan<Shape> shapes)
    {
        json.WriteStartObject("properties");
        foreach (var shape in shapes)
            WriteTellingKeys(shape);
        json.WriteEndObject();
        WriteChoice(shapes);
    }

    private void WriteKey(Key key)
    {
        json.WriteStartObject(key.Name);
        json.WriteString("description", key.About);
        forms.Write(key.Form);
        json.WriteEndObject();
    }

    private void WriteTellingKeys(Shape shape)
    {
        foreach (var key in shape.Table.Where(key => shape.Telltale is AnyKey(var telling) && telling.Contains(key.Name)))
            WriteKey(key);
    }

    private void WriteChoice(ReadOnlySpan<Shape> shapes)
    {
        if (shapes[0].Telltale is not { } telltale)
        {
            json.WriteString("$ref", $"#/definitions/{FormWriter.NameOf(shapes[0])}");
            return;
        }

        WriteIf(telltale);
        json.WriteStartObject("then");
        json.WriteString("$ref", $"#/definitions/{FormWriter.NameOf(shapes[0])}");
        json.WriteEndObject();
        json.WriteStartObject("else");
        WriteChoice(shapes[1..]);
        json.WriteEndObject();
    }

    private void WriteIf(Telltale telltale)
    {
        json.WriteStartObject("if");
        switch (telltale)
        {
            case AnyKey([var only]):
                json.WriteStrings("required", [only]);
                break;
            case AnyKey(var keys):
                json.WriteStartArray("anyOf");
                foreach (var key in keys)
                    WriteNeeds(key);
                json.WriteEndArray();
                break;
            case NothingBut(var list, var itemKey):
                WriteNothingBut(list, itemKey);
                break;
            default:
                throw new UnreachableException();
        }

        json.WriteEndObject();
    }

    private void WriteNothingBut(string list, string itemKey)
    {
        json.WriteStrings("required", [list]);
        json.WriteNumber("maxProperties", 1);
        json.WriteStartObject("properties");
        json.WriteStartObject(list);
        json.WriteStartObject("items");
        json.WriteStrings("required", [itemKey]);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteNeeds(string key)
    {
        json.WriteStartObject();
        json.WriteStrings("required", [key]);
        json.WriteEndObject();
    }

    private void WriteRules(IReadOnlyCollection<Key> keys)
    {
        if (keys.Count == 0)
            return;

        json.WriteStartArray("allOf");
        foreach (var key in keys)
            WriteRule(key);
        json.WriteEndArray();
    }

    /// <summary>Where the other key stands, this one may not; where it does not, this one must.</summary>
    private void WriteRule(Key key)
    {
        json.WriteStartObject();
        json.WriteStartObject("if");
        json.WriteStrings("required", [(key.RequiredWithout ?? key.NeverBeside)!]);
        json.WriteEndObject();
        if (key.NeverBeside is not null)
            WriteThenNever(key.Name);
        if (key.RequiredWithout is not null)
            WriteElse(key.Name);
        json.WriteEndObject();
    }

    private void WriteThenNever(string key)
    {
        json.WriteStartObject("then");
        json.WriteStartObject("properties");
        json.WriteBoolean(key, false);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteElse(string key)
    {
        json.WriteStartObject("else");
        json.WriteStrings("required", [key]);
        json.WriteEndObject();
    }
}
