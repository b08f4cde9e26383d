using System.CommandLine;
using System.Runtime.InteropServices;
using FaceTimeHelp;
using FaceTimeHelp.Commands;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Text;

using var interruption = new CancellationTokenSource();
PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
var registrations = signals.Select(signal => PosixSignalRegistration.Create(signal, Interrupt)).ToList();

try
{
    var parsed = new ProgramCommand(Outside()).Parse(args);
    return parsed.Errors.Count == 0
        ? await parsed.InvokeAsync(Quietly(), interruption.Token)
        : (int)WrongUsage.Tell(parsed, Console.Error);
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine();
    Console.Error.WriteLine("Interrupted.");
    return (int)ExitCode.Interrupted;
}
catch (UserError error)
{
    Console.Error.WriteLine(Printable.From(error.Message, keepNewlines: true));
    return (int)error.ExitCode;
}
catch (Exception unavailable) when (unavailable is StoreUnavailableException or BaselineException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(Printable.From(unavailable.Message, keepNewlines: true));
    return (int)ExitCode.CouldNotRead;
}
catch (Exception bug)
{
    return (int)BugReport.Write(bug, Console.Error);
}
finally
{
    registrations.ForEach(registration => registration.Dispose());
}

void Interrupt(PosixSignalContext context)
{
    context.Cancel = true;
    interruption.Cancel();
}

static Surroundings Outside() => new()
{
    In = Console.In,
    Out = Console.Out,
    Error = Console.Error,
    HasTerminal = TerminalSense.CanShowWizard(Environment.GetEnvironmentVariable),
    Window = TerminalSense.CanShowWizard(Environment.GetEnvironmentVariable) ? () => TerminalSense.Window(Environment.GetEnvironmentVariable) : null,
    TakesSequences = TerminalSense.TakesSequences(Environment.GetEnvironmentVariable),
    ShowsResults = !Console.IsOutputRedirected,
    EchoesInput = Console.IsInputRedirected,
    Folders = ProgramFolders.From(Environment.GetEnvironmentVariable),
};

// Exceptions and signals are this file's to handle.
static InvocationConfiguration Quietly() => new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
