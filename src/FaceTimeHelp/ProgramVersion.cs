using System.Reflection;

namespace FaceTimeHelp;

/// <summary>This program's version, as the build gave it.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
