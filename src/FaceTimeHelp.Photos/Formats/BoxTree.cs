using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>
/// Walks the boxes of a file and stops at the first that does not fit. MetadataExtractor 2.4.3 believes whatever length it reads, and boxes
/// nested by the thousand would end the process.
/// </summary>
/// <param name="childrenAt">How many bytes into a box's body its inner boxes begin; null for a box without any.</param>
/// <param name="problemIn">What else is wrong with a box, as a sentence; null where nothing is.</param>
internal sealed class BoxTree(PhotoFile file, Func<Box, int?> childrenAt, Func<Box, string?>? problemIn = null)
{
    private const string TooMany = "It is damaged: it has more parts than any picture.";

    private int left = FormatLimits.Parts;

    /// <summary>Whether the outermost boxes reach exactly to the end of the file, so that none of it is missing.</summary>
    public static bool IsWhole(PhotoFile file) => Box.WholeFile(file).Children(file).LastOrDefault() is { } last && last.End == file.Length;

    /// <summary>What makes the file unfit to be read on; null where all boxes fit.</summary>
    public Flaw? FindFlaw()
    {
        if (Box.WholeFile(file).Children(file).Count() > FormatLimits.Parts)
            return new Flaw(TooMany, IsCutShort: false);
        if (!IsWhole(file))
            return new Flaw("It is cut short: a part of it runs past the end of the file.", IsCutShort: true);
        return FindProblemInside(Box.WholeFile(file), offset: 0, depth: 0) is { } problem ? new Flaw(problem, IsCutShort: false) : null;
    }

    private string? FindProblem(Box box, int depth) =>
        problemIn?.Invoke(box) ?? (childrenAt(box) is { } offset ? FindProblemInside(box, offset, depth) : null);

    private string? FindProblemInside(Box parent, int offset, int depth)
    {
        if (depth > FormatLimits.Nesting)
            return "It is damaged: its parts are nested too deep.";
        foreach (var child in parent.Children(file, offset))
        {
            if (left-- == 0)
                return TooMany;
            if (child is not { } box)
                return $"It is damaged: a part inside '{parent.Type.Letters}' runs past its end.";
            if (FindProblem(box, depth + 1) is { } problem)
                return problem;
        }
        return null;
    }
}
