using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>The case file in words: what the wizard shows beside the conversation.</summary>
internal static class CaseInLines
{
    public const string Show = "c";

    /// <summary>One line for each fact, each fix, and what the photo stores have shown.</summary>
    public static string Of(CaseFile file)
    {
        string[] lines =
        [
            .. file.Facts.Select(fact => $"{fact.Label}: {fact.Value}."),
            .. file.Fixes.Select(fix => $"{InWords(fix.State)}: {fix.Title}."),
            .. file.Proof,
        ];
        return string.Join(Environment.NewLine, lines.DefaultIfEmpty("Nothing is known yet.").Select(line => Printable.From(line)));
    }

    private static string InWords(FixState state) => state switch
    {
        FixState.Ahead => "Still to come",
        FixState.Now => "Now",
        FixState.Done => "Done",
        FixState.Skipped => "Left out",
        _ => throw new UnreachableException(),
    };
}
