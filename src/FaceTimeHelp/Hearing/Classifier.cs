using System.Collections.Immutable;

namespace FaceTimeHelp.Hearing;

/// <summary>
/// A maximum entropy classifier (multinomial logistic regression): from all phrases it learns how much each word, and each pair of
/// neighbours, speaks for each answer. It is trained anew for each card, which takes milliseconds.
/// </summary>
internal sealed class Classifier
{
    /// <summary>How often all phrases are gone through; with half as many less was understood, with twice as many no more.</summary>
    private const int Rounds = 40;

    /// <summary>How far each phrase moves the weights.</summary>
    private const double Rate = 0.5;

    private const double WeightOfNeighbours = 0.5;

    private readonly Dictionary<string, double[]> weights = [];
    private readonly int answers;

    public Classifier(ImmutableArray<Answer> answers)
    {
        this.answers = answers.Length;
        var lessons = answers.Index()
            .SelectMany(answer => answer.Item.Phrases.Index()
                .Select(phrase => (phrase.Index, Features: Learnt(phrase.Item), Answer: answer.Index)))
            .OrderBy(lesson => lesson.Index)
            .ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (_, features, answer) in lessons)
                Teach(features, answer);
        }
    }

    /// <summary>For each answer the logarithm of its probability.</summary>
    public double[] LogProbabilities(Gist typed)
    {
        var known = Features(typed).Where(feature => weights.ContainsKey(feature.Name));
        var weighted = known.Select(feature => new Feature(weights[feature.Name], feature.Value));
        return [.. Probabilities([.. weighted]).Select(probability => Math.Log(probability))];
    }

    private Feature[] Learnt(Gist phrase)
    {
        return [.. Features(phrase).Select(feature => new Feature(Row(feature.Name), feature.Value))];

        double[] Row(string name) => weights.TryGetValue(name, out var row) ? row : weights[name] = new double[answers];
    }

    private void Teach(Feature[] features, int answer)
    {
        var errors = Probabilities(features);
        errors[answer] -= 1;
        foreach (var (row, value) in features)
        {
            for (var other = 0; other < row.Length; other++)
                row[other] -= Rate * value * errors[other];
        }
    }

    private double[] Probabilities(Feature[] features)
    {
        var odds = new double[answers];
        foreach (var (row, value) in features)
        {
            for (var answer = 0; answer < odds.Length; answer++)
                odds[answer] += row[answer] * value;
        }

        var (most, sum) = (odds.Max(), 0.0);
        for (var answer = 0; answer < odds.Length; answer++)
            sum += odds[answer] = Math.Exp(odds[answer] - most);
        for (var answer = 0; answer < odds.Length; answer++)
            odds[answer] /= sum;
        return odds;
    }

    /// <summary>Their squares come to 1, so that a long phrase teaches as much as a short one.</summary>
    private static List<(string Name, double Value)> Features(Gist gist)
    {
        List<(string Name, double Value)> features =
        [
            .. gist.Words.Select(word => (word, 1.0)),
            .. gist.Neighbours.Select(pair => ($"{pair}*", WeightOfNeighbours)),
        ];
        var length = Math.Sqrt(features.Sum(feature => feature.Value * feature.Value));
        return [.. features.Select(feature => (feature.Name, feature.Value / length))];
    }

    /// <param name="Row">What it speaks for, by answer.</param>
    private readonly record struct Feature(double[] Row, double Value);
}
