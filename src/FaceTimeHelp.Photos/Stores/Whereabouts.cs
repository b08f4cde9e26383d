using System.Diagnostics;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>Where in its store a picture lies, the best place first.</summary>
public enum Whereabouts
{
    Library,

    /// <summary>Listed, but the file, or one of its two, is not on this computer.</summary>
    ICloud,

    Hidden,
    RecentlyDeleted,
}

public static class WhereaboutsWords
{
    extension(Whereabouts where)
    {
        /// <summary>The word that <c>scan --json</c> prints.</summary>
        public string Word => where switch
        {
            Whereabouts.Library => "library",
            Whereabouts.Hidden => "hidden",
            Whereabouts.RecentlyDeleted => "recently-deleted",
            Whereabouts.ICloud => "icloud",
            _ => throw new UnreachableException(),
        };
    }
}
