using System.Diagnostics;
using System.Text.Json;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Reading;
using FaceTimeHelp.Flows.Reading.Grammar;

namespace FaceTimeHelp.Flows.Schemas;

/// <summary>Writes the keywords that describe what may be written after a key.</summary>
internal sealed class FormWriter(Utf8JsonWriter json, IReadOnlyCollection<string> verdicts)
{
    /// <summary>What the name of a definition is; a shape's own name with hyphens.</summary>
    public static string NameOf(Shape shape) => shape.What.Replace(' ', '-');

    public void Write(Form form)
    {
        WriteTypes(form);
        WriteKeywords(form);
    }

    private void WriteTypes(Form form)
    {
        string[] types = [.. TypesOf(form)];
        if (types is [var only])
            json.WriteString("type", only);
        else
            json.WriteStrings("type", types);
    }

    /// <summary>
    /// YAML reads a number or a truth where an author meant a word: <c>say: 18</c> and <c>say: true</c> are text all the same.
    /// </summary>
    private static IEnumerable<string> TypesOf(Form form) => form switch
    {
        TextForm or NameForm or StepForm or OptionForm or VersionsForm => ["string", "number", "boolean"],
        DayForm or WordForm or VerdictForm => ["string"],
        FlagForm => ["boolean"],
        ListForm => ["array"],
        GroupForm or FirstOf or NamedForm or ConditionForm => ["object"],
        EitherForm(var one, var other) => TypesOf(one).Concat(TypesOf(other)),
        _ => throw new UnreachableException(),
    };

    private void WriteKeywords(Form form)
    {
        switch (form)
        {
            case TextForm or FlagForm or OptionForm:
                break;
            case StepForm(var words):
                json.WriteStrings("examples", words);
                break;
            case WordForm(var words):
                json.WriteStrings("enum", words.Select(allowed => allowed.Word));
                break;
            case VerdictForm:
                json.WriteStrings("enum", verdicts);
                break;
            case DayForm:
                WritePattern(@"^\d{4}-\d{2}-\d{2}$", "A day is written as 2026-11-23.");
                break;
            case VersionsForm:
                WritePattern($"^(true|{VersionRange.Syntax})$", $"Write true, or versions such as {VersionRange.Examples}.");
                break;
            case ListForm list:
                WriteList(list);
                break;
            case NameForm:
                WritePattern($"^{NameReader.Syntax}$", $"Names {NameReader.Rule}.");
                break;
            case NamedForm(var name, var each):
                WriteNames(name);
                WriteObject("additionalProperties", each);
                break;
            case ConditionForm:
                WriteObject("additionalProperties", new EitherForm(new OptionForm(), new ListForm(new OptionForm())));
                break;
            case GroupForm(var shape):
                new ShapeWriter(json, this).Write(shape);
                break;
            case FirstOf(var shapes):
                new ShapeWriter(json, this).WriteFirstOf([.. shapes]);
                break;
            case EitherForm either:
                WriteEither(either);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteList(ListForm list)
    {
        if (!list.MayBeEmpty)
            json.WriteNumber("minItems", 1);
        WriteObject("items", list.Item);
    }

    private void WriteNames(Form name)
    {
        if (name is not NameForm)
            return;

        json.WriteStartObject("propertyNames");
        WriteKeywords(name);
        json.WriteEndObject();
    }

    private void WriteEither(EitherForm either)
    {
        // Editors look for words to offer on the way to a value, but not behind `else`.
        if (either.One is VerdictForm)
            json.WriteStrings("examples", verdicts);
        json.WriteStartObject("if");
        WriteTypes(either.Other);
        json.WriteEndObject();
        json.WriteStartObject("then");
        WriteKeywords(either.Other);
        json.WriteEndObject();
        json.WriteStartObject("else");
        WriteKeywords(either.One);
        json.WriteEndObject();
    }

    /// <summary>A group is named where it is used again and again.</summary>
    private void WriteObject(string keyword, Form form)
    {
        json.WriteStartObject(keyword);
        if (form is GroupForm(var shape))
            json.WriteString("$ref", $"#/definitions/{NameOf(shape)}");
        else
            Write(form);
        json.WriteEndObject();
    }

    /// <summary>The message is a word of the schema language that editors know, and others pass over.</summary>
    private void WritePattern(string pattern, string message)
    {
        json.WriteString("pattern", pattern);
        json.WriteString("patternErrorMessage", message);
    }
}
