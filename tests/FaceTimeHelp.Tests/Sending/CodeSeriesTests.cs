using FaceTimeHelp.Sending;

namespace FaceTimeHelp.Tests.Sending;

public sealed class CodeSeriesTests
{
    /// <summary>The smallest code holds 17 bytes: version 1 at the lowest correction, ISO/IEC 18004, table 7.</summary>
    private const int Smallest = 29;

    [Fact]
    public void It_is_cut_between_words_and_each_code_is_as_full_as_it_can_be() =>
        Holds("Hello! Would you please call me back?", "Hello! Would you", "please call me", "back?");

    [Fact]
    public void Only_the_spaces_between_two_codes_are_in_none_of_them() =>
        Holds("  Hello! Would  \n  you please call  ", "Hello! Would", "you please call");

    [Fact]
    public void Spaces_inside_a_code_stay_as_they_are() =>
        Holds("1.  Open it.\n2. Tap it.\n", "1.  Open it.\n2.", "Tap it.");

    [Fact]
    public void A_word_that_no_code_holds_is_cut_between_letters() =>
        Holds("Donaudampfschifffahrt ahoi", "Donaudampfschifff", "ahrt ahoi");

    /// <summary>A text that is not ASCII says so, which leaves two bytes less.</summary>
    [Fact]
    public void A_letter_and_its_accents_stay_together() =>
        Holds(string.Concat(Enumerable.Repeat("e\u0301", 6)), string.Concat(Enumerable.Repeat("e\u0301", 5)), "e\u0301");

    [Fact]
    public void A_letter_with_more_accents_than_a_code_holds_is_cut_between_those()
    {
        var codes = CodeSeries.Of("e" + new string('\u0301', 20), Smallest).ToArray();

        Assert.Equal(3, codes.Length);
        Assert.All(codes, code => Assert.Equal(Smallest, code.Side));
    }

    [Fact]
    public void A_text_that_one_code_holds_is_one_code() => Holds("Hello!", "Hello!");

    [Fact]
    public void A_text_without_words_is_none() => Holds(" \n ");

    private static void Holds(string text, params string[] parts) =>
        Assert.Equal(parts.Select(part => Drawn(QrCode.Of(part)!)), CodeSeries.Of(text, Smallest).Select(Drawn));

    private static string Drawn(QrCode code) => string.Join('\n', code.Draw(isInverted: false));
}
