using FaceTimeHelp.Sending;
using QRCoder;

namespace FaceTimeHelp.Tests.Sending;

public sealed class QrCodeTests
{
    private const string Message = "Hello! Please turn on FaceTime Live Photos… Grüße!";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_drawn_is_the_code_module_by_module(bool isInverted)
    {
        var code = QrCode.Of(Message)!;
        using var expected = QRCodeGenerator.GenerateQrCode(Message, QRCodeGenerator.ECCLevel.L, forceUtf8: true, eciMode: QRCodeGenerator.EciMode.Utf8);

        var drawn = code.Draw(isInverted).SelectMany(Modules).ToArray();

        Assert.Equal(expected.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(dark => dark != isInverted ? '#' : '.'))), drawn[..code.Side]);
    }

    [Fact]
    public void A_light_border_of_four_modules_is_around_it()
    {
        var code = QrCode.Of(Message)!;

        var places = Enumerable.Range(0, code.Side).SelectMany(row => Enumerable.Range(0, code.Side).Select(column => (row, column)));

        Assert.DoesNotContain(places.Where(place => IsBorder(place.row) || IsBorder(place.column)), place => code.IsDark(place.row, place.column));
        Assert.True(code.IsDark(4, 4));
        bool IsBorder(int at) => at < 4 || at >= code.Side - 4;
    }

    /// <summary>Version 5 is 37 modules wide and holds 106 bytes at the lowest correction: ISO/IEC 18004, table 7.</summary>
    [Theory]
    [InlineData(106, 37)]
    [InlineData(107, 41)]
    public void It_is_the_smallest_that_holds_the_text(int length, int modules) =>
        Assert.Equal(modules + 8, QrCode.Of(new string('a', length))?.Side);

    [Fact]
    public void There_is_none_for_a_text_that_is_longer_than_any_holds()
    {
        Assert.NotNull(QrCode.Of(new string('a', 2953)));
        Assert.Null(QrCode.Of(new string('a', 2954)));
    }

    /// <summary>The two rows of modules that a line of half blocks stands for.</summary>
    private static string[] Modules(string line) =>
        [string.Concat(line.Select(block => block is '█' or '▀' ? '#' : '.')), string.Concat(line.Select(block => block is '█' or '▄' ? '#' : '.'))];
}
