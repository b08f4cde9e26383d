using System.Diagnostics;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>How sure it is that FaceTime made a picture.</summary>
public enum Certainty
{
    Confirmed,
    Probable,
    NotFaceTime,
}

public static class CertaintyWords
{
    extension(Certainty certainty)
    {
        /// <summary>The word that <c>scan --json</c> prints.</summary>
        public string Word => certainty switch
        {
            Certainty.Confirmed => "confirmed",
            Certainty.Probable => "probable",
            Certainty.NotFaceTime => "not-facetime",
            _ => throw new UnreachableException(),
        };
    }
}
