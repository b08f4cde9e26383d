using System.Text.RegularExpressions;

namespace FaceTimeHelp.Photos.Owners;

/// <summary>How Apple's camera writes its device and its system into a picture.</summary>
internal static partial class AppleNames
{
    /// <summary>Whether it is the marketing name of an iPhone or iPad: <c>iPhone 12</c>, <c>iPad Pro (11-inch)</c>.</summary>
    public static bool IsHandheld(string model) => Handheld().IsMatch(model);

    /// <summary>Whether it is a version of iOS or iPadOS and nothing else: <c>17.6.1</c>.</summary>
    public static bool IsSystem(string software) => Version().IsMatch(software);

    [GeneratedRegex(@"^(iPhone|iPad|iPod touch)( [A-Za-z0-9().,+\-]{1,20}){0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Handheld();

    [GeneratedRegex(@"^\d{1,2}(\.\d{1,2}){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
