namespace FaceTimeHelp.Tests.Specs;

/// <summary>The built-in flow's way to the test picture, on a Mac whose system is known.</summary>
internal static class MacCase
{
    public const string Facts = "--fact my_device=mac --fact my_version=26";

    /// <param name="enter">The key that each answer is sent off with, where it needs one.</param>
    public static (string Question, string[] Keys)[] UpToTheLook(params string[] enter) =>
    [
        ("What goes wrong?", ["1", .. enter]),
        ("What kind of call is it?", ["1", .. enter]),
        ("Do you see the shutter now?", ["1", .. enter]),
        ("I took a picture: look for it now", ["1", .. enter]),
    ];

    /// <summary>The same where no picture has arrived, so that it is waited for.</summary>
    public static (string Question, string[] Keys)[] UpToTheWait(params string[] enter) => [.. UpToTheLook(enter), ("Wait for it", ["1", .. enter])];
}
