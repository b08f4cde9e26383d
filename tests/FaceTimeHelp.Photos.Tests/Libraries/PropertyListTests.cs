using FaceTimeHelp.Photos.Libraries;
using FaceTimeHelp.Photos.Making;

namespace FaceTimeHelp.Photos.Tests.Libraries;

public sealed class PropertyListTests
{
    [Fact]
    public void Numbers_truths_and_texts_are_read()
    {
        Assert.Equal(18508, PropertyList.TryRead(PropertyListBytes.Of("PLModelVersion", 18508))?.Number("PLModelVersion"));
        Assert.True(PropertyList.TryRead(PropertyListBytes.Of("IsEncrypted", true))?.Boolean("IsEncrypted"));
        Assert.Equal("somewhere else", PropertyList.TryRead(PropertyListBytes.Of("SystemLibraryPath", "somewhere else"))?.Text("SystemLibraryPath"));
    }

    [Fact]
    public void What_is_missing_or_of_another_kind_is_null()
    {
        var list = PropertyList.TryRead(PropertyListBytes.Of("a", 1))!;
        Assert.Null(list.Number("b"));
        Assert.Null(list.Text("a"));
        Assert.Null(PropertyList.TryRead("<?xml version=\"1.0\"?><plist><dict></dict></plist>"u8.ToArray()));
    }

    [Fact]
    public void No_damage_of_one_byte_raises_anything()
    {
        var whole = PropertyListBytes.Of("PLModelVersion", 18508);
        for (var at = 0; at < whole.Length; at++)
        {
            foreach (var damage in new byte[] { 0, 1, 0x0F, 0x7F, 0xD1, 0xFF })
            {
                var damaged = whole.ToArray();
                damaged[at] = damage;
                PropertyList.TryRead(damaged)?.Number("PLModelVersion");
            }
            Assert.Null(PropertyList.TryRead(whole[..at]));
        }
    }
}
