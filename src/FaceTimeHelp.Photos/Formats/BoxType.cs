namespace FaceTimeHelp.Photos.Formats;

/// <summary>The types of boxes that matter here; each is the number that its four letters make.</summary>
internal enum BoxType : uint
{
    /// <summary>Around the whole file.</summary>
    File = 0,

    /// <summary>An item of a HEIC that is camera data.</summary>
    Exif = ('E' << 24) | ('x' << 16) | ('i' << 8) | 'f',

    DataInformation = ('d' << 24) | ('i' << 16) | ('n' << 8) | 'f',
    DataReference = ('d' << 24) | ('r' << 16) | ('e' << 8) | 'f',
    ItemInformation = ('i' << 24) | ('i' << 16) | ('n' << 8) | 'f',
    ItemEntry = ('i' << 24) | ('n' << 16) | ('f' << 8) | 'e',
    ItemLocations = ('i' << 24) | ('l' << 16) | ('o' << 8) | 'c',
    ItemReferences = ('i' << 24) | ('r' << 16) | ('e' << 8) | 'f',
    ItemProperties = ('i' << 24) | ('p' << 16) | ('r' << 8) | 'p',
    PropertyContainer = ('i' << 24) | ('p' << 16) | ('c' << 8) | 'o',
    Meta = ('m' << 24) | ('e' << 16) | ('t' << 8) | 'a',

    Movie = ('m' << 24) | ('o' << 16) | ('o' << 8) | 'v',
    Track = ('t' << 24) | ('r' << 16) | ('a' << 8) | 'k',
    Keys = ('k' << 24) | ('e' << 16) | ('y' << 8) | 's',
    Items = ('i' << 24) | ('l' << 16) | ('s' << 8) | 't',
}

internal static class BoxTypes
{
    extension(BoxType type)
    {
        /// <summary>The four letters as the file has them.</summary>
        public string Letters => string.Create(4, (uint)type, static (text, bits) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)(byte)(bits >> (24 - (8 * i)));
        });
    }
}
