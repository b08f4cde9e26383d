using System.Diagnostics;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Proof;

/// <summary>What a wait has seen so far. It says the same as long as nothing has changed that is worth telling.</summary>
internal static class WaitNews
{
    public const string Nothing = "Nothing new so far.";

    public static string Of(ScanReport? seen) => seen?.Verdict switch
    {
        null or Verdict.Nothing or Verdict.OnlyOlder => Nothing,
        Verdict.Appeared => "A new FaceTime picture is arriving.",
        Verdict.AppearedWithoutMovie when HasUnreadableHalf(seen) =>
            "A new FaceTime picture is there. Its movie is there too, but cannot be read yet.",
        Verdict.AppearedWithoutMovie => "A new FaceTime picture is there. Its movie is not there yet.",
        Verdict.AppearedWithoutStill when HasUnreadableHalf(seen) =>
            "The movie of a new FaceTime picture is there. The picture itself is there too, but cannot be read yet.",
        Verdict.AppearedWithoutStill => "The movie of a new FaceTime picture is there. The picture itself is not there yet.",
        Verdict.InICloud when Seen.Of(seen).Proven.All(picture => picture.IsFileMissing) =>
            "A new FaceTime picture is listed. Its file is missing from the library.",
        Verdict.InICloud => "A new FaceTime picture is listed. Its file is still in iCloud.",
        Verdict.Hidden => "A new FaceTime picture is in the Hidden album.",
        Verdict.RecentlyDeleted => "A new FaceTime picture is in Recently Deleted.",
        Verdict.OtherLibrary => "A new FaceTime picture is in another photo library than the one in use.",
        Verdict.Maybe => "A new Live Photo is there, but nothing in it proves that it was made in FaceTime.",
        Verdict.Unreadable => Unread(seen),
        _ => throw new UnreachableException(),
    };

    private static bool HasUnreadableHalf(ScanReport seen) => Seen.Of(seen).Proven is [{ HasUnreadableHalf: true }, ..];

    private static string Unread(ScanReport seen) =>
        seen.Stores.SelectMany(store => store.Unreadable).FirstOrDefault(part => part.MightBeNew) is { } part
            ? $"{Printable.From(part.Path)}: {Printable.From(part.Reason)} I go on waiting."
            : "New pictures are online only, so I cannot see what they are. I go on waiting.";
}
