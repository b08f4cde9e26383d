using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>The case file in words: what the wizard shows beside the conversation.</summary>
internal static class CaseInLines
{
    private static readonly FixState[] told = [FixState.Done, FixState.Checked, FixState.Skipped, FixState.Ahead];

    /// <summary>One line for each fact, one that counts the fixes, one for each fix, and what the photo stores have shown.</summary>
    public static string Of(Conversation conversation)
    {
        var (file, isOver) = (conversation.CaseFile, conversation.Card.IsLast);
        string[] lines =
        [
            .. file.Facts.Select(fact => $"{fact.Label}: {fact.Value}."),
            .. file.Fixes.IsEmpty ? (string[])[] : [Counted(file, isOver)],
            .. file.Fixes.Select(fix => $"{InWords(fix.State, isOver)}: {fix.Label}{Answer(fix)}."),
            .. file.Proof,
        ];
        return string.Join(Environment.NewLine, lines.DefaultIfEmpty(CaseFile.Nothing).Select(line => Printable.From(line)));
    }

    /// <summary>For instance "Fixes: 1 done, 2 checked, 9 still to come."</summary>
    private static string Counted(CaseFile file, bool isOver) => $"Fixes: {string.Join(", ", told
        .Select(state => (Words: InWords(state, isOver).ToLowerInvariant(), Count: file.Fixes.Count(fix => fix.State == state)))
        .Where(state => state.Count > 0)
        .Select(state => $"{state.Count} {state.Words}")
        .DefaultIfEmpty("none is left but this one"))}.";

    private static string Answer(Fix fix) => fix.Answer is { } answer ? $", \"{answer}\"" : "";

    private static string InWords(FixState state, bool isOver) => state switch
    {
        FixState.Ahead => isOver ? "Not tried" : "Still to come",
        FixState.Now => "Now",
        FixState.Done => "Done",
        FixState.Checked => "Checked",
        FixState.Skipped => "Left out",
        _ => throw new UnreachableException(),
    };
}
