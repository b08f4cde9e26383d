using System.Collections.Immutable;
using System.Text.Json;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scans;

/// <summary>The stores of this computer as the JSON that scripts rely on.</summary>
internal static class StoresJson
{
    private const int Version = 1;

    public static string Of(ImmutableArray<FoundStore> found) => JsonText.OfList(Version, "stores", found, Write);

    private static void Write(Utf8JsonWriter json, FoundStore found)
    {
        var files = found.CountFiles();
        json.WriteString("path", found.Store.Path);
        json.WriteString("kind", found.Store.Kind.Word);
        json.WriteBoolean("readable", found.Problem is null);
        json.WriteString("reason", found.Problem);
        json.WriteNumber("files", files);
        json.WriteBoolean("more", files == FoundStore.MostFiles);
    }
}
