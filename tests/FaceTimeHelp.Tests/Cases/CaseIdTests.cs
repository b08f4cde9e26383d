using FaceTimeHelp.Cases;

namespace FaceTimeHelp.Tests.Cases;

public sealed class CaseIdTests
{
    [Theory]
    [InlineData("..")]
    [InlineData("../2026-03-14-bcdf")]
    [InlineData("2026-03-14-bcdf/..")]
    [InlineData("2026-03-14-bcdf\n")]
    [InlineData("2026-03-14-../x")]
    [InlineData("/etc/passwd")]
    [InlineData("2026-03-14-BCDF")]
    [InlineData("")]
    public void What_might_name_another_path_is_no_case(string written)
    {
        using var computer = new Computer();
        Directory.CreateDirectory(computer.Sessions);

        Assert.Null(CaseId.TryParse(written));
        Assert.Equal($"There is no saved case `{written}`. `facetimehelp session list` names those there are.", Assert.Throws<UserError>(() => computer.Archive.Find(written)).Message);
        Assert.Throws<UserError>(() => computer.Archive.FindId(written));
    }

    [Fact]
    public void A_new_name_can_be_read_again()
    {
        var id = CaseId.New(StillClock.Noon);

        Assert.StartsWith("2026-03-14-", id.Value);
        Assert.Equal(id, CaseId.TryParse(id.Value));
    }
}
