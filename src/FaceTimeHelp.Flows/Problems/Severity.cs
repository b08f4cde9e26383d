namespace FaceTimeHelp.Flows.Problems;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>The flow cannot be walked before it is mended.</summary>
    Error,

    /// <summary>The flow works, but its author should look at this.</summary>
    Hint,
}
