namespace FaceTimeHelp.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal interface IHasExamples
{
    /// <summary>Whole command lines, as one would type them.</summary>
    IReadOnlyList<string> Examples { get; }
}
