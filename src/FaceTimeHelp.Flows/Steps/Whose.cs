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
