using System.Text.RegularExpressions;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>Every text can be read by somebody's grandmother.</summary>
public sealed partial class PlainEnglishTests
{
    private const double Easy = 70;
    private const int LongestSentence = 19;
    private const int LongestMessage = 259;

    [Fact]
    public void Every_text_is_easy_to_read()
    {
        var hardest = BuiltIn.Texts.MinBy(text => ReadingEase.Of(text.Text))!;
        TestContext.Current.TestOutputHelper?.WriteLine($"{BuiltIn.Texts.Count()} texts; the hardest, {hardest.Where}, has a reading ease of {ReadingEase.Of(hardest.Text):0}.");

        Assert.Empty(BuiltIn.Texts.Where(text => ReadingEase.Of(text.Text) < Easy).Select(text => $"{ReadingEase.Of(text.Text):0} {text.Where}: {text.Text}"));
    }

    [Fact]
    public void Every_sentence_is_short() =>
        Assert.Empty(BuiltIn.Texts.Concat(Answers).SelectMany(text => ReadingEase.Sentences(text.Text), (text, sentence) => (text.Where, sentence))
            .Where(found => ReadingEase.Words(found.sentence).Length > LongestSentence)
            .Select(found => $"{ReadingEase.Words(found.sentence).Length} {found.Where}: {found.sentence}"));

    [Fact]
    public void Every_sentence_of_a_numbered_list_asks_for_one_thing() =>
        Assert.Empty(BuiltIn.Texts.SelectMany(text => TwoActions().Matches(text.Text), (text, found) => $"{text.Where}: {found.Value}"));

    [Fact]
    public void Every_message_is_short_and_without_stars()
    {
        Assert.NotEmpty(BuiltIn.Messages);
        Assert.Empty(BuiltIn.Messages.Where(message => message.Text.Length > LongestMessage || message.Text.Contains('*')).Select(message => $"{message.Text.Length} {message.Where}"));
    }

    /// <summary>Each is a turn of another language, or an old word for a plain one.</summary>
    [Theory]
    [InlineData("see that ")]
    [InlineData("anew")]
    [InlineData("mend")]
    [InlineData("buttons show up")]
    [InlineData("looks after")]
    [InlineData("can't be had")]
    [InlineData("take none")]
    [InlineData("take a rest")]
    [InlineData("that pressed")]
    [InlineData("We come to")]
    public void Nothing_reads_as_if_it_had_been_translated_word_for_word(string words) =>
        Assert.Empty(BuiltIn.Texts.Concat(Answers).Where(text => text.Text.Contains(words, StringComparison.OrdinalIgnoreCase)).Select(text => $"{text.Where}: {text.Text}"));

    [Theory]
    [InlineData("The cat sat on the mat.", 116)]
    [InlineData("1. Open **Settings > General > Software Update**.\n2. Tap it.", 99)]
    [InlineData("Authentication necessitates configuration.", -191)]
    [InlineData("Open Settings > Apps > FaceTime, please.", 90)]
    public void Menus_count_as_one_plain_word(string text, int ease) => Assert.Equal(ease, (int)ReadingEase.Of(text));

    private static IEnumerable<ShownText> Answers =>
        from flow in BuiltIn.Flows
        from step in flow.OwnSteps.OfType<AskingStep>()
        from answer in step.Said
        select new ShownText($"{step.Id} answer", answer.Say);

    [GeneratedRegex(@"^\d+\. [^.\n]*, and (choose|clear|click|find|install|open|scroll|sign|tap|tick|turn|untick)\b.*$", RegexOptions.Multiline)]
    private static partial Regex TwoActions();
}
