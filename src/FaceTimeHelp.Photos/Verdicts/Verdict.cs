using System.Collections.Immutable;
using System.Diagnostics;

namespace FaceTimeHelp.Photos.Verdicts;

/// <summary>What a scan comes to. Each leads to a way of its own through the guided fix.</summary>
public enum Verdict
{
    /// <summary>A new FaceTime picture is there, still and movie.</summary>
    Appeared,

    /// <summary>A new FaceTime picture is there, but it will not move.</summary>
    AppearedWithoutMovie,

    /// <summary>The movie of a new FaceTime picture is there, but not the picture.</summary>
    AppearedWithoutStill,

    /// <summary>FaceTime pictures are there, all of them from before.</summary>
    OnlyOlder,

    /// <summary>A new Live Photo is there; nothing proves that FaceTime made it.</summary>
    Maybe,

    Hidden,
    RecentlyDeleted,
    OtherLibrary,
    InICloud,

    /// <summary>No FaceTime picture is there, and everything could be read.</summary>
    Nothing,

    /// <summary>None was found, and something that may be one could not be read.</summary>
    Unreadable,
}

public static class VerdictWords
{
    extension(Verdict verdict)
    {
        /// <summary>The word that <c>scan --json</c> prints and that flows branch on.</summary>
        public string Word => verdict switch
        {
            Verdict.Appeared => "appeared",
            Verdict.AppearedWithoutMovie => "appeared-without-movie",
            Verdict.AppearedWithoutStill => "appeared-without-still",
            Verdict.OnlyOlder => "only-older",
            Verdict.Maybe => "maybe",
            Verdict.Hidden => "hidden",
            Verdict.RecentlyDeleted => "recently-deleted",
            Verdict.OtherLibrary => "other-library",
            Verdict.InICloud => "in-icloud",
            Verdict.Nothing => "nothing",
            Verdict.Unreadable => "unreadable",
            _ => throw new UnreachableException(),
        };

        /// <summary>Every verdict there is; their words are the vocabulary of a flow's photo check.</summary>
        public static ImmutableArray<Verdict> All => [.. Enum.GetValues<Verdict>()];
    }
}
