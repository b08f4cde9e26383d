using FaceTimeHelp.Text;

namespace FaceTimeHelp.Commands;

/// <summary>Opens each named input in turn. An input that cannot be opened is reported, and the rest are still opened.</summary>
internal sealed class InputOpener(TextWriter error)
{
    /// <summary>What the program's caller is told of what could not be opened; fine where all could.</summary>
    public ExitCode ExitCode { get; private set; } = ExitCode.Fine;

    /// <summary>Each is opened only when it is taken.</summary>
    public IEnumerable<T> OpenAll<T>(IEnumerable<string> names, Func<string, T> open)
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
