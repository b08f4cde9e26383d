using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Diagrams;

/// <summary>Says a condition as a person would: "You is Mac and Your system is older than 13".</summary>
internal static class CaseWords
{
    public static string Of(Condition condition, Flow flow) =>
        string.Join(" and ", condition.Requirements.Select(requirement => Of(requirement, flow.Find(requirement.Fact)!)));

    private static string Of(Requirement requirement, Fact fact) => $"{Subject(fact.Label)} {Value(requirement, fact)}";

    /// <summary>A fact without a label is called by its question, and a question is answered.</summary>
    private static string Subject(string label) => label.EndsWith('?') ? label : $"{label} is";

    private static string Value(Requirement requirement, Fact fact) => (requirement, fact) switch
    {
        (IsInRange(_, var range), _) => range.ToString(),
        (IsOneOf(_, var options), ChoiceFact choice) =>
            Either([.. choice.Options.Where(option => options.Contains(option.Id)).Select(option => option.Label)]),
        _ => throw new UnreachableException(),
    };

    private static string Either(ImmutableArray<string> words) => words switch
    {
        [.. { IsEmpty: false } before, var last] => $"{string.Join(", ", before)} or {last}",
        _ => words[0],
    };
}
