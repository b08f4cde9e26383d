using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Tests.Steps;

public class PhraseTests
{
    [Theory]
    [InlineData("“It’s  Grey!”", "its grey")]
    [InlineData("greyed-out / dim", "greyed out dim")]
    [InlineData("Café", "cafe")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("ÄRGER, ŁÓDŹ, Çeşme", "arger lodz cesme")]
    [InlineData("写真 📷", "写真 📷")]
    [InlineData("\ud800", "")]
    public void Capitals_accents_spaces_and_punctuation_do_not_tell_phrases_apart(string words, string bare) =>
        Assert.Equal(bare, Phrase.Bare(words));
}
