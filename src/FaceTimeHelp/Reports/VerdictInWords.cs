using System.Diagnostics;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Reports;

/// <summary>Says what a look came to, for people: what it found, so that "found: …" can stand before it.</summary>
internal static class VerdictInWords
{
    /// <param name="word">The verdict's word. One that another version of the program wrote is told as it is.</param>
    public static string Of(string word) => Verdict.All.Where(verdict => verdict.Word == word).Select(Of).FirstOrDefault(word);

    private static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Appeared => "a new FaceTime picture, complete",
        Verdict.AppearedWithoutMovie => "a new FaceTime picture without its movie",
        Verdict.AppearedWithoutStill => "only the movie of a new FaceTime picture",
        Verdict.OnlyOlder => "nothing new, only what was there before",
        Verdict.Maybe => "a new Live Photo that may be FaceTime's",
        Verdict.Hidden => "a FaceTime picture in the Hidden album",
        Verdict.RecentlyDeleted => "a FaceTime picture in Recently Deleted",
        Verdict.OtherLibrary => "a FaceTime picture in another photo library than the one in use",
        Verdict.InICloud => "a FaceTime picture whose file is still in iCloud",
        Verdict.Nothing => "no FaceTime picture",
        Verdict.Unreadable => "nothing certain, because not everything could be looked at",
        _ => throw new UnreachableException(),
    };
}
