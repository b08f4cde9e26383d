using System.Runtime.CompilerServices;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>No test touches the terminal that the tests run in.</summary>
internal static class HeadlessTerminal
{
    [ModuleInitializer]
    internal static void Begin() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
}
