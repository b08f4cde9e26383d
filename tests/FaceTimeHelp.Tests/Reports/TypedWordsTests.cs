using FaceTimeHelp.Reports;

namespace FaceTimeHelp.Tests.Reports;

public sealed class TypedWordsTests
{
    [Theory]
    [InlineData("/home/anna/Anna-Geburtstag-Wien", "(left out)")]
    [InlineData("look in /home/anna/Anna Keller now", "look in (left out)")]
    [InlineData(@"'/home/anna/Anna\ Geburtstag Wien'", "'(left out)")]
    [InlineData(@"C:\Users\Anna Keller\Pictures", "(left out)")]
    [InlineData(@"\\server\Anna's pictures", "(left out)")]
    [InlineData("~/Pictures of Anna", "(left out)")]
    [InlineData("file:///home/anna/x y", "(left out)")]
    [InlineData("Pictures/Anna", "(left out)")]
    [InlineData(@"it is in Anna\ Geburtstag\ Wien", "it is in (left out)")]
    [InlineData("IMG_4580.HEIC in the album", "(left out) in the album")]
    [InlineData("\"IMG_4580.mov\", I think", "(left out) I think")]
    [InlineData("in Anna.photoslibrary!", "in (left out)")]
    [InlineData("anna.huber@gmx.at", "(left out)")]
    [InlineData("call me: +43 664 123 45 67 please", "call me: (left out) please")]
    [InlineData("it says 0664/1234567", "it says (left out)")]
    [InlineData("code 123456", "code (left out)")]
    [InlineData("a.heic b.heic c.heic", "(left out)")]
    public void What_may_name_a_file_a_folder_an_address_or_a_number_to_call_is_left_out(string typed, string told) =>
        Assert.Equal(told, TypedWords.WithoutNames(typed));

    [Theory]
    [InlineData("the shutter is nowhere to be found")]
    [InlineData("iPhone 15, iOS 18.2, and theirs is 17.6.1")]
    [InlineData("it works. then not")]
    [InlineData("no!?")]
    [InlineData("")]
    [InlineData("yes / no")]
    public void Words_that_name_nothing_stay(string typed) => Assert.Equal(typed, TypedWords.WithoutNames(typed));
}
