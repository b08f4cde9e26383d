using System.Collections.Immutable;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Walks;

/// <summary>A <c>.walk</c> file: a transcript that is an example and a test.</summary>
/// <param name="Path">What messages call it.</param>
/// <param name="Transcript">What it says, as far as it can be read.</param>
/// <param name="Problems">What is wrong with its text.</param>
public sealed record WalkFile(string Path, Transcript Transcript, ImmutableArray<TranscriptProblem> Problems)
{
    /// <summary>How the names of such files end.</summary>
    public const string Extension = ".walk";

    /// <summary>Whether a path names a walk, and no flow.</summary>
    public static bool IsNamedBy(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UserError">The file cannot be read.</exception>
    public static WalkFile Read(string path)
    {
        try
        {
            return Parse(path, InputFile.ReadText(path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"The walk {path} cannot be read: {refused.Message}");
        }
    }

    public static WalkFile Parse(string path, string text)
    {
        var (transcript, problems) = TranscriptReader.Read(text);
        return new WalkFile(path, transcript, problems);
    }

    /// <summary>The transcript, where nothing is wrong with its text.</summary>
    /// <exception cref="UserError">Something is; the message tells all of it.</exception>
    public Transcript Sound() => Problems.IsEmpty
        ? Transcript
        : throw new UserError(string.Join('\n', Problems.Select(Tell)), ExitCode.WrongUsage);

    /// <summary>A problem with its place.</summary>
    public string Tell(TranscriptProblem problem) =>
        string.Join(' ', ((string?[])[$"{Path}({problem.Line}): {problem.Message}", problem.Suggestion]).OfType<string>());
}
