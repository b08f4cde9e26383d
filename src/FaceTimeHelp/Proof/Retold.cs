namespace FaceTimeHelp.Proof;

/// <summary>Passes progress on in other words, on the thread that it comes from.</summary>
internal sealed class Retold<T>(IProgress<LookProgress> listener, Func<T, LookProgress> tell) : IProgress<T>
{
    public void Report(T value) => listener.Report(tell(value));
}
