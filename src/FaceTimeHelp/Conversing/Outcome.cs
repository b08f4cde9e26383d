namespace FaceTimeHelp.Conversing;

/// <summary>How a conversation ended.</summary>
public enum Outcome
{
    Solved,
    Unsolved,
}
