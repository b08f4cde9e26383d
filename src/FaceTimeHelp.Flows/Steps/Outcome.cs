using System.Diagnostics;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>How a case ended.</summary>
public enum Outcome
{
    Solved,
    Unsolved,
}

public static class OutcomeWords
{
    extension(Outcome outcome)
    {
        /// <summary>The word that flows and journals write.</summary>
        public string Word => outcome switch
        {
            Outcome.Solved => "solved",
            Outcome.Unsolved => "unsolved",
            _ => throw new UnreachableException(),
        };

        /// <summary>The outcome of this word, or null where it is none.</summary>
        public static Outcome? TryParse(string word) =>
            Enum.GetValues<Outcome>().Cast<Outcome?>().FirstOrDefault(known => known!.Value.Word == word);
    }
}
