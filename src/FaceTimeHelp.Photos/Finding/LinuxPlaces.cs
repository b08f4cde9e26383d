using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Finding;

/// <summary>A Linux computer's places.</summary>
/// <param name="Root">What <c>/run</c>, <c>/media</c> and <c>/proc</c> lie in.</param>
public sealed record LinuxPlaces(string Home, string Pictures, string Root) : Places(Home, Pictures)
{
    internal override IEnumerable<(string Path, StoreKind Kind)> All =>
    [
        .. InPictures,
        .. GnomesPhones.Select(phone => (phone, DeviceStore.Name)),
        .. Phones(Disks.Concat(FuseMounts)),
    ];

    /// <summary>GNOME shows phones as folders of the user who is logged in.</summary>
    private IEnumerable<string> GnomesPhones =>
        Subfolders.Of(At("run/user"))
            .SelectMany(user => Subfolders.Of(Path.Combine(user, "gvfs")))
            .Where(DeviceStore.IsGnomesPhone);

    /// <summary>Disks: <c>/media/NAME</c>, <c>/media/USER/NAME</c> and <c>/run/media/USER/NAME</c>.</summary>
    private IEnumerable<string> Disks =>
        Subfolders.Of(At("media")).SelectMany(WithSubfolders)
            .Concat(Subfolders.Of(At("run/media")).SelectMany(user => Subfolders.Of(user)));

    /// <summary>Where ifuse has a phone: <c>ifuse /mnt/phone fuse.ifuse rw 0 0</c>, a blank in a path written <c>\040</c>.</summary>
    private IEnumerable<string> FuseMounts =>
        Lines(At("proc/mounts")).Select(line => line.Split(' '))
            .Where(words => words.Length > 2 && (words[0] == "ifuse" || words[2] == "fuse.ifuse"))
            .Select(words => words[1].Replace("\\040", " ", StringComparison.Ordinal));

    private static IEnumerable<string> WithSubfolders(string folder) => [folder, .. Subfolders.Of(folder)];

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private string At(string relative) => Path.Combine(Root, relative);
}
