using System.Diagnostics;
using System.Text.Json.Serialization;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Cases;

/// <summary>One thing that happened in a case: a line of its journal after the first.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Did">One of the words below.</param>
public sealed record JournalEntry(DateTimeOffset At, string Did)
{
    private const string AnsweredWord = "answered";
    private const string ToldWord = "told";
    private const string LookedUpWord = "looked";
    private const string SkippedWord = "skipped";
    private const string WentBackWord = "went-back";
    private const string EndedWord = "ended";
    private const string ScannedWord = "scanned";
    private const string NotUnderstoodWord = "not-understood";

    public string? Step { get; init; }

    public string? Answer { get; init; }

    public string? Fact { get; init; }

    public string? Value { get; init; }

    public string? Outcome { get; init; }

    /// <summary>What a look came to.</summary>
    public string? Verdict { get; init; }

    /// <summary>What a look saw; null where another version of the program kept it in another form.</summary>
    [JsonConverter(typeof(SeenJson))]
    public Seen? Seen { get; init; }

    /// <summary>The name of the card that words were typed at.</summary>
    public string? Asked { get; init; }

    public string? Words { get; init; }

    [JsonIgnore]
    public bool IsEnd => Did == EndedWord;

    [JsonIgnore]
    public bool GoesBack => Did == WentBackWord;

    /// <summary>Whether it tells of a look into the photo stores. That is no move: the answer follows, once there is one.</summary>
    [JsonIgnore]
    public bool IsLook => Did == ScannedWord && Verdict is not null;

    /// <summary>Whether it has every property that its kind requires.</summary>
    [JsonIgnore]
    public bool IsValid => IsEnd || IsLook || GoesBack || AsAnswer() is not null || AsWords() is not null;

    public static JournalEntry Of(Move move, DateTimeOffset now) => move switch
    {
        Answered answered => new(now, AnsweredWord) { Step = answered.Step.Value, Answer = answered.Answer },
        Told told => new(now, ToldWord) { Fact = told.Fact.Value, Value = told.Value.ToString() },
        LookedUp looked => new(now, LookedUpWord) { Fact = looked.Fact.Value },
        Skipped skipped => new(now, SkippedWord) { Step = skipped.Step.Value },
        WentBack => new(now, WentBackWord),
        var other => throw new UnreachableException($"No journal line for {other}."),
    };

    public static JournalEntry OfEnd(Outcome outcome, DateTimeOffset now) =>
        new(now, EndedWord) { Outcome = outcome.Word };

    public static JournalEntry OfLook(StepId step, Seen seen, DateTimeOffset now) =>
        new(now, ScannedWord) { Step = step.Value, Verdict = seen.Verdict.Word, Seen = seen };

    public static JournalEntry OfWords(NotUnderstood words, DateTimeOffset now) =>
        new(now, NotUnderstoodWord) { Asked = words.Asked, Words = words.Words };

    /// <summary>The words that nothing could be made of; null where something else happened.</summary>
    public NotUnderstood? AsWords() =>
        this is { Did: NotUnderstoodWord, Asked: { } asked, Words: { } words } ? new NotUnderstood(asked, words) : null;

    /// <summary>The move as a transcript writes it; null for what is no move, and for going back.</summary>
    public TranscriptAnswer? AsAnswer() => this switch
    {
        { Did: AnsweredWord, Step: { } step, Answer: { } answer } => new(0, step, answer),
        { Did: ToldWord, Fact: { } fact, Value: { } value } => new(0, fact, value),
        { Did: LookedUpWord, Fact: { } fact } => new(0, fact, TranscriptAnswer.LookUp),
        { Did: SkippedWord, Step: { } step } => new(0, step, TranscriptAnswer.Skip),
        _ => null,
    };

    /// <summary>
    /// The move as this flow understands it; null for what is no move. A value that the flow does not know stays as it was
    /// written, and no walk takes it.
    /// </summary>
    public Move? ToMove(Flow flow) => this switch
    {
        { Did: AnsweredWord, Step: { } step, Answer: { } answer } => new Answered(new StepId(step), answer),
        { Did: ToldWord, Fact: { } id, Value: { } words } =>
            new Told(new FactId(id), new GivenFact(id, words).ValueIn(flow) ?? new Chosen(words)),
        { Did: LookedUpWord, Fact: { } id } => new LookedUp(new FactId(id)),
        { Did: SkippedWord, Step: { } step } => new Skipped(new StepId(step)),
        { Did: WentBackWord } => new WentBack(),
        _ => null,
    };
}
