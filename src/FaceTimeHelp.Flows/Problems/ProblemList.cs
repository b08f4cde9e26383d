namespace FaceTimeHelp.Flows.Problems;

/// <summary>Collects the problems of one text.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> problems = [];

    public bool IsEmpty => problems.Count == 0;

    public bool HasErrors => problems.Exists(problem => problem.Severity == Severity.Error);

    public int Count => problems.Count;

    public Nearest Nearest { get; } = new();

    /// <summary>All of them in the order of the text.</summary>
    public IEnumerable<Problem> InOrder => problems.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column).Distinct();

    public void AddAll(ProblemList others) => problems.AddRange(others.problems);

    public void Add(ProblemCode code, Place place, string message, string? suggestion = null) =>
        problems.Add(new Problem(code, place, message, suggestion));
}
