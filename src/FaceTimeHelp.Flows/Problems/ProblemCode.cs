namespace FaceTimeHelp.Flows.Problems;

/// <summary>The stable name of a kind of problem; numbers are never given twice.</summary>
public enum ProblemCode
{
    /// <summary>The text is not YAML.</summary>
    NotYaml = 1,

    /// <summary>A line is indented with a tab, which YAML does not allow.</summary>
    Tab = 2,

    /// <summary>A key is written twice in one place.</summary>
    DuplicateKey = 3,

    /// <summary>A key that has no meaning here.</summary>
    UnknownKey = 4,

    /// <summary>Something that must be written is not.</summary>
    MissingPart = 5,

    /// <summary>A list where text belongs, a word that is none of those allowed, and the like.</summary>
    WrongValue = 6,

    /// <summary>A step is named that does not exist.</summary>
    UnknownTarget = 7,

    /// <summary>No way leads to a step.</summary>
    Unreachable = 8,

    /// <summary>No way leads from a step to an end.</summary>
    NoWayToAnEnd = 9,

    /// <summary>A scan can find something for which the step has no answer.</summary>
    VerdictNotCovered = 10,

    /// <summary>For a combination of facts a step has no text.</summary>
    NoText = 11,

    /// <summary>A fact is named that does not exist.</summary>
    UnknownFact = 12,

    /// <summary><c>next</c> where no ladder goes on.</summary>
    NextOutsideLadder = 13,

    /// <summary>Two answers of a step cannot be told apart.</summary>
    SameAnswerTwice = 14,

    /// <summary>Text holds a control character.</summary>
    ControlCharacter = 15,

    /// <summary>The text is too long, too deep, or has more of something than anybody reads.</summary>
    TooMuch = 16,

    /// <summary>A source is named that is not listed.</summary>
    UnknownSource = 17,

    /// <summary>A step tells people what to do without naming a source. A hint.</summary>
    NoSource = 18,

    /// <summary>Claims were last checked more than a year ago. A hint.</summary>
    OldReview = 19,

    /// <summary>A title does not fit on a line of 80 columns.</summary>
    TooWide = 20,

    /// <summary><c>see</c> shows a step that does not come back, or <c>back</c> stands where nobody was sent to look.</summary>
    NoWayBack = 21,

    /// <summary>Steps that are never shown lead round in a circle.</summary>
    PassesInACircle = 22,

    /// <summary>Another flow that is named by <c>use</c> cannot be used.</summary>
    UnknownUse = 23,

    /// <summary>Stars that make words bold are opened and not closed.</summary>
    OpenBold = 24,

    /// <summary>A source is listed that nothing names. A hint.</summary>
    UnusedSource = 25,

    /// <summary>A name holds a space, or a sign that has a meaning of its own where walks write names.</summary>
    UnfitName = 26,

    /// <summary>Something that YAML has and flows do not use: anchors, aliases, tags, a second document, a list as a key.</summary>
    NotForFlows = 30,

    /// <summary>A line is indented by a space or two more or less than the lines it belongs with.</summary>
    WrongIndentation = 31,

    /// <summary>A key stands within the text above it, because it is indented as far as that text.</summary>
    KeyInText = 32,

    /// <summary>A text is cut off by a <c>#</c>, which begins a comment in YAML.</summary>
    CutOff = 33,
}

public static class ProblemCodeText
{
    extension(ProblemCode code)
    {
        /// <summary>As it is printed, for instance <c>FTH004</c>.</summary>
        public string Text => $"FTH{(int)code:000}";
    }
}
