using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>The case file in words: what the wizard shows beside the conversation.</summary>
internal static class CaseInLines
{
    /// <summary>One line for each fact, each fix, and what the photo stores have shown.</summary>
    public static string Of(Conversation conversation)
    {
        var file = conversation.CaseFile;
        string[] lines =
        [
            .. file.Facts.Select(fact => $"{fact.Label}: {fact.Value}."),
            .. file.Fixes.Select(fix => $"{InWords(fix.State, conversation.Card.IsLast)}: {fix.Title}."),
            .. file.Proof,
        ];
        return string.Join(Environment.NewLine, lines.DefaultIfEmpty(CaseFile.Nothing).Select(line => Printable.From(line)));
    }

    private static string InWords(FixState state, bool isOver) => state switch
    {
        FixState.Ahead => isOver ? "Not tried" : "Still to come",
        FixState.Now => "Now",
        FixState.Done => "Done",
        FixState.Skipped => "Left out",
        _ => throw new UnreachableException(),
    };
}
