using System.Text.RegularExpressions;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.FlowProblems;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Tests.Docs;

/// <summary>The page of problems: every code has an example that produces it, and one in which it is mended.</summary>
public sealed partial class DiagnosticsTests : IDisposable
{
    private static readonly string Page = Repository.At("docs", "diagnostics.md");

    private readonly Computer computer = new();

    public static TheoryData<string> Codes => [.. Sections().Keys];

    [Fact]
    public void Every_code_has_a_section_and_no_section_is_left_over() => Assert.Equal(
        Enum.GetValues<ProblemCode>().Select(code => code.Text),
        Sections().Keys.Order());

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_example_is_told_as_the_page_says_and_the_mended_one_is_not(string code)
    {
        var section = Sections()[code];

        var failing = Check(section.Single(block => block.Language == "yaml fails"));
        Assert.Equal(section.Single(block => block.Language == "text").Text, ProblemText.Of([failing]) + "\n");
        Assert.Equal(code, Assert.Single(failing.Problems).Code.Text);
        Assert.Empty(Check(section.Single(block => block.Language == "yaml")).Problems);
    }

    public void Dispose() => computer.Dispose();

    private CheckedFile Check(FencedBlock block)
    {
        var file = computer.Flows.Find(computer.Write("tea.yaml", block.Text)) with { Path = "tea.yaml" };
        return new CheckedFile(file, file.Check().Problems);
    }

    /// <summary>The blocks under each heading that names a code.</summary>
    private static Dictionary<string, List<FencedBlock>> Sections()
    {
        var headings = File.ReadLines(Page).Index().Where(line => Heading().IsMatch(line.Item)).ToList();
        return FencedBlock.In(Page)
            .GroupBy(block => headings.Last(heading => heading.Index < block.Line).Item)
            .ToDictionary(group => Heading().Match(group.Key).Groups[1].Value, group => group.ToList());
    }

    [GeneratedRegex(@"^## (FTH\d{3}): ")]
    private static partial Regex Heading();
}
