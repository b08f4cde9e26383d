namespace FaceTimeHelp.Flows.Steps;

/// <summary>Where an answer leads.</summary>
public abstract record Target(Place Place)
{
    /// <summary>Inside a ladder: this is done, go on. It can name no step.</summary>
    public const string NextWord = "next";

    /// <summary>Inside a ladder: it helped. Outside one it names the step that is called so.</summary>
    public const string SolvedWord = "solved";

    /// <summary>In a step that was only looked at: back to the step that sent here. It can name no step.</summary>
    public const string BackWord = "back";

    /// <summary>The step that it names, as far as it names one.</summary>
    public virtual StepId? Named => null;
}

/// <summary>To a step of this name.</summary>
public sealed record ToStep(StepId Step, Place Place) : Target(Place)
{
    public override StepId? Named => Step;

    public override string ToString() => Step.ToString();
}

/// <summary>To look at a step of this name, which leads back.</summary>
public sealed record ToSee(StepId Step, Place Place) : Target(Place)
{
    public override StepId? Named => Step;

    public override string ToString() => Step.ToString();
}

/// <summary>Back to the step that sent here to look.</summary>
public sealed record ToBack(Place Place) : Target(Place)
{
    public override string ToString() => BackWord;
}

/// <summary>On within the ladder: to the rung's next step, to its verification, or to the next rung.</summary>
public sealed record ToNext(Place Place) : Target(Place)
{
    public override string ToString() => NextWord;
}

/// <summary>To where the ladder leads once it helped.</summary>
public sealed record ToSolved(Place Place) : Target(Place)
{
    public static StepId OutsideLadder { get; } = new(SolvedWord);

    public override StepId? Named => OutsideLadder;

    public override string ToString() => SolvedWord;
}

/// <summary>Nowhere, because the text does not say where; only a flow with problems has it.</summary>
public sealed record ToNowhere(Place Place) : Target(Place);
