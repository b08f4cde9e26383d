using System.Diagnostics;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>Where in its store a picture lies.</summary>
public enum Whereabouts
{
    Library,
    Hidden,
    RecentlyDeleted,
    ICloud,
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
