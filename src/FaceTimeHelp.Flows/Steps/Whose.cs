using System.Diagnostics;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>Whose device a step is done on.</summary>
public enum Whose
{
    Mine,
    Theirs,
    Both,

    /// <summary>The computer that this program runs on.</summary>
    Here,
}

public static class WhoseWords
{
    extension(Whose whose)
    {
        /// <summary>The word that flows write.</summary>
        public string Word => whose switch
        {
            Whose.Mine => "mine",
            Whose.Theirs => "theirs",
            Whose.Both => "both",
            Whose.Here => "here",
            _ => throw new UnreachableException(),
        };

        /// <summary>Whose device this word means, or null where it is none.</summary>
        public static Whose? TryParse(string word) =>
            Enum.GetValues<Whose>().Cast<Whose?>().FirstOrDefault(known => known!.Value.Word == word);
    }
}
