namespace FaceTimeHelp.Tests.Specs;

/// <summary>Programs that a test needs beside .NET; where one is missing, the test is skipped.</summary>
internal static class Installed
{
    public static void OrSkip(string program) => Assert.SkipUnless(
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))),
        $"There is no {program}.");
}
