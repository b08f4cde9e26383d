using System.Xml;
using System.Xml.Linq;
using FaceTimeHelp.Reports;

namespace FaceTimeHelp.Tests.Reports;

public sealed class FormTests : IDisposable
{
    private readonly PrivateCase person = new();

    [Fact]
    public async Task A_report_to_be_mailed() => Approval.Matches(PrivateCase.Scrub((await SolvedAsync("md")).Out));

    [Fact]
    public async Task A_report_as_a_page() => Approval.Matches(PrivateCase.Scrub((await SolvedAsync("html")).Out));

    [Fact]
    public async Task A_report_for_scripts() => Approval.Matches(PrivateCase.Scrub((await SolvedAsync("json")).Out));

    [Fact]
    public async Task The_page_is_whole_and_loads_nothing()
    {
        var page = Parse((await SolvedAsync("html")).Out);

        string[] loading = ["script", "link", "img", "image", "iframe", "object", "embed", "base", "form", "use", "a", "video", "audio"];
        Assert.DoesNotContain(page.Descendants(), element => loading.Contains(element.Name.LocalName));
        string[] pointing = ["src", "srcset", "href", "action", "style"];
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => pointing.Contains(attribute.Name.LocalName) || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        string[] words = ["url(", "@import", "http:", "https:", "//"];
        Assert.All(words, word => Assert.DoesNotContain(word, page.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value);
    }

    [Fact]
    public async Task The_picture_of_the_page_says_in_words_what_it_shows()
    {
        var page = Parse((await SolvedAsync("html")).Out);

        const string words = "1 FaceTime picture was there when the case began, from 2 February 2026, 12:00. 1 has come since, from 14 March 2026, 12:00.";
        var picture = Assert.Single(page.Descendants("svg"));
        Assert.Equal(("img", words), (picture.Attribute("role")!.Value, picture.Attribute("aria-label")!.Value));
        Assert.Equal(
            $"{words}Round: there before. Diamond: new. Short line: a look. Left and right of the beginning, time runs at a pace of its own.",
            Assert.Single(page.Descendants("figcaption")).Value);
        Assert.Equal("16", Assert.Single(picture.Elements("circle")).Attribute("cx")!.Value);
        Assert.StartsWith("M160 ", Assert.Single(picture.Elements("path")).Attribute("d")!.Value);
    }

    [Fact]
    public async Task Words_that_were_not_understood_are_told_for_the_author_of_the_guide()
    {
        await person.SolvedAsync();
        var saved = Assert.Single(person.Computer.Archive.List());
        var report = new Reporter(person.Computer.Clock, namesFiles: false).Of(saved, person.Computer.Flows.Find(saved.Header.Flow).Sound()) with { NotUnderstood = ["the <b>dingbat</b>"] };

        Assert.Contains(
            "\n## What was typed, and not understood\n\nThis stands here word for word, without what looks like a path, a file's name, an address or a long number. Look whether a name is among it.\n\n- the \\<b>dingbat\\</b>\n",
            ReportText.Of(report, ReportFormat.Markdown, person.Computer.Clock));
        Assert.Contains("<li>the &lt;b&gt;dingbat&lt;/b&gt;</li>", ReportText.Of(report, ReportFormat.Html, person.Computer.Clock));
        Assert.Contains("\"not_understood\": [\n    \"the <b>dingbat</b>\"\n  ],", ReportText.Of(report, ReportFormat.Json, person.Computer.Clock).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("iOS 17.6.1, Settings > Apps > FaceTime: my_device", "iOS 17.6.1, Settings > Apps > FaceTime: my_device")]
    [InlineData("![x](http://a.b/c.png) <img src=x>", @"!\[x\](http://a.b/c.png) \<img src=x>")]
    [InlineData("**bold** _so_ `code` ~~out~~ a|b &lt;", @"\*\*bold\*\* \_so\_ \`code\` \~\~out\~\~ a\|b \&lt;")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("- no item", @"\- no item")]
    [InlineData("1. no item", @"1\. no item")]
    [InlineData("two\nlines \e[31m\u202E", "two lines \uFFFD\\[31m\uFFFD")]
    public void Text_makes_no_Markdown(string text, string written) => Assert.Equal(written, MarkdownReport.Escape(text));

    [Fact]
    public void Text_makes_no_page() =>
        Assert.Equal("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; \uFFFD", HtmlReport.Escape("<script>alert(\"1\")</script> &amp; \u0007"));

    public void Dispose() => person.Dispose();

    private static XElement Parse(string page)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", page);
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader);
    }

    private async Task<Told> SolvedAsync(string format)
    {
        await person.SolvedAsync();
        return await person.ReportAsync("--format", format);
    }
}
