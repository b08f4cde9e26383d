using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>The first question: it understands how people write, and leads to a fix soon.</summary>
public sealed class EntryTests
{
    private const int FewestPhrases = 10;
    private const int MostQuestions = 4;

    private static readonly string[] versions = ["I don't know", "11", "12.5.7", "17.6.1", "18.2", "26"];
    private static readonly AskingStep first = (AskingStep)BuiltIn.Main.Find(BuiltIn.Main.Start.Step)!;

    public static TheoryData<string> Entries => [.. first.Said.Select(entry => entry.Say)];

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_entry_is_understood_in_many_words(string entry) =>
        Assert.True(first.Said.Single(answer => answer.Say == entry).Also.Select(Phrase.Bare).Distinct().Count() >= FewestPhrases);

    [Fact]
    public void No_words_mean_two_entries()
    {
        var phrases = first.Said.SelectMany(answer => answer.Also.Prepend(answer.Say)).Select(Phrase.Bare).ToList();

        Assert.Equal(phrases.Distinct(), phrases);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_entry_leads_to_something_to_do_after_few_questions(string entry)
    {
        var walk = new Walk(BuiltIn.Library.Find("facetime-photos").Sound(), KnownFacts.None);
        walk.Try(new Answered(first.Id, entry));
        var questions = QuestionsBeforeSomethingToDo(walk).Order().ToList();
        var median = questions[questions.Count / 2];
        TestContext.Current.TestOutputHelper?.WriteLine($"{entry}: {questions.Count} ways, median {median}, at most {questions[^1]} questions before something to do.");

        Assert.InRange(median, 1, MostQuestions);
    }

    /// <summary>One number for each way to the first card that has a text, or to an end.</summary>
    private static IEnumerable<int> QuestionsBeforeSomethingToDo(Walk walk)
    {
        if (walk.Prompt is EndPrompt or StepPrompt { Text.Length: > 0 })
        {
            yield return walk.Path.Count;
            yield break;
        }

        foreach (var move in Moves(walk.Prompt))
        {
            Assert.True(walk.Try(move));
            foreach (var count in QuestionsBeforeSomethingToDo(walk))
                yield return count;
            walk.Try(new WentBack());
        }
    }

    private static IEnumerable<Move> Moves(Prompt prompt) => prompt switch
    {
        StepPrompt { Step: var step } => step.Answers.Select(answer => new Answered(step.Id, answer.Id)),
        FactPrompt { Fact: ChoiceFact choice } => choice.Options.Select(option => new Flows.Walking.Told(choice.Id, new Chosen(option.Id))),
        FactPrompt { Fact: var fact } => versions.Select(version => new Flows.Walking.Told(fact.Id, fact.Parse(version)!)),
        _ => [],
    };
}
