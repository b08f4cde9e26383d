using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Tests.Stores;

public sealed class StoreKindTests
{
    [Fact]
    public void Every_kind_that_can_be_opened_has_a_word_of_its_own() => Assert.Equal(
        ["photos-library", "photos-legacy", "iphone-backup", "device-dcim", "icloud-windows", "takeout", "folder"],
        StoreKind.All.Select(kind => kind.Word));
}
