using System.Diagnostics;
using System.Text.Json;
using FaceTimeHelp.Flows.Reading.Grammar;

namespace FaceTimeHelp.Flows.Schemas;

/// <summary>
/// The JSON Schema (draft 7) of a flow, for editors: computed from the reader's own table of keys. Which group of keys is meant is decided
/// by
/// <c>if</c>, never by <c>anyOf</c>, so that an editor can tell what is wrong with the one that is meant.
/// </summary>
public static class FlowSchema
{
    /// <summary>Writes the schema's properties.</summary>
    /// <param name="json">Stands in the object that is to hold them.</param>
    /// <param name="verdicts">Every word that a scan may answer with.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyCollection<string> verdicts)
    {
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "A decision flow of FaceTimeHelp");
        var forms = new FormWriter(json, verdicts);
        forms.Write(new GroupForm(Shape.Flow));
        json.WriteStartObject("definitions");
        foreach (var shape in Used(Shape.Flow).Distinct())
        {
            json.WriteStartObject(FormWriter.NameOf(shape));
            forms.Write(new GroupForm(shape));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<Shape> Used(Shape shape) =>
        shape.Table.SelectMany(key => Used(key.Form)).SelectMany(used => Used(used).Prepend(used));

    private static IEnumerable<Shape> Used(Form form) => form switch
    {
        GroupForm(var shape) => [shape],
        FirstOf(var shapes) => shapes,
        ListForm(var item) => Used(item),
        NamedForm(_, var each) => Used(each),
        EitherForm(var one, var other) => Used(one).Concat(Used(other)),
        TextForm or NameForm or FlagForm or DayForm or VersionsForm or StepForm or VerdictForm or ConditionForm or OptionForm or WordForm =>
            [],
        _ => throw new UnreachableException(),
    };
}
