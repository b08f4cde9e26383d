using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>The left side: facts, proof and fixes in the room that there is.</summary>
public class CaseLinesTests
{
    private static readonly CaseFile Long = new(
        [new CaseFact("You", "iPhone"), new CaseFact("With others", "I can't try that now")],
        [
            Fix("Right kind of call", FixState.Done),
            Fix("Switch on, yours", FixState.Done),
            Fix("Switch on, theirs", FixState.Skipped),
            Fix("Call again", FixState.Now),
            Fix("Lockdown Mode", FixState.Ahead),
            Fix("System Status", FixState.Ahead),
            Fix("Update yours", FixState.Ahead),
        ],
        ["3 FaceTime pictures before we started"]);

    [Fact]
    public void With_room_for_all_everything_is_listed()
    {
        Assert.Equal(
            """
            You: iPhone
            With others: I can't
              try that now

            Proof
            3 FaceTime pictures
            before we started

            Fixes
            ✓ Right kind of call
            ✓ Switch on, yours
            - Switch on, theirs
            ▸ Call again
              Lockdown Mode
              System Status
              Update yours
            """,
            In(20, 16));
    }

    [Fact]
    public void What_is_done_is_folded_first()
    {
        Assert.Equal(
            """
            Fixes
            ✓ 2 done
            - Switch on, theirs
            ▸ Call again
              Lockdown Mode
              System Status
              Update yours
            """,
            Fixes(15));
    }

    [Fact]
    public void Then_what_was_skipped_and_of_what_is_ahead_the_last()
    {
        Assert.Equal(
            """
            Fixes
            ✓ 2 done
            - 1 skipped
            ▸ Call again
              Lockdown Mode
            … 2 more
            """,
            Fixes(14));
    }

    [Fact]
    public void The_fix_of_now_is_never_folded()
    {
        Assert.Equal("Fixes\n✓ 2 done\n- 1 skipped\n▸ Call again\n… 3 more", Fixes(5));
    }

    [Fact]
    public void Where_only_skipped_fixes_are_left_as_many_are_listed_as_have_room()
    {
        var over = Long with { Fixes = [.. Long.Fixes.Select(fix => fix with { State = fix.State == FixState.Done ? FixState.Done : FixState.Skipped })] };

        Assert.EndsWith("✓ 2 done\n- Switch on, theirs\n- Call again\n- Lockdown Mode\n… 2 more", Texts(CaseLines.Fitting(over, new Size(20, 14))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_skipped_fix_says_so_in_words_if_its_line_has_room()
    {
        Assert.Contains("- Switch on, theirs (skipped)", In(40, 30), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_known_is_said_too()
    {
        Assert.Equal("Nothing known yet.", Texts(CaseLines.Fitting(CaseFile.Empty, new Size(20, 3))));
    }

    private static string Fixes(int height) => In(20, height) is var all ? all[all.IndexOf("Fixes", StringComparison.Ordinal)..] : "";

    private static string In(int width, int height) => Texts(CaseLines.Fitting(Long, new Size(width, height)));

    private static string Texts(IEnumerable<Line> lines) => string.Join('\n', lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Text))));

    private static Fix Fix(string label, FixState state) => new(label, label, state);
}
