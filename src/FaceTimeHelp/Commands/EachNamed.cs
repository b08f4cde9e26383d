using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary>Opens what a command line names, one after the other: what cannot be opened is told, and the others are opened all the same.</summary>
internal sealed class EachNamed(TextWriter error)
{
    /// <summary>What the program's caller is told of what could not be opened; fine where all could.</summary>
    public ExitCode ExitCode { get; private set; } = ExitCode.Fine;

    /// <summary>Each is opened only when it is taken.</summary>
    public IEnumerable<T> Open<T>(IEnumerable<string> names, Func<string, T> open)
        where T : class => names.Select(name => TryOpen(name, open)).OfType<T>();

    private T? TryOpen<T>(string name, Func<string, T> open)
        where T : class
    {
        try
        {
            return open(name);
        }
        catch (UserError closed)
        {
            error.WriteLine(Printable.From(closed.Message, keepNewlines: true));
            ExitCode = ExitCodes.WorseOf(ExitCode, closed.ExitCode);
            return null;
        }
    }
}
