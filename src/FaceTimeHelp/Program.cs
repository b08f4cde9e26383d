using System.CommandLine;
using System.Runtime.InteropServices;
using FaceTimeHelp;
using FaceTimeHelp.Commands;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Text;
using FaceTimeHelp.Tui;

using var interruption = new CancellationTokenSource();
var patience = TimeSpan.FromSeconds(2);
long? interruptedAt = null;
PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
var registrations = signals.Select(signal => PosixSignalRegistration.Create(signal, Interrupt)).ToList();

try
{
    var parsed = new ProgramCommand(Outside()).Parse(args, ProgramCommand.Parsing);
    return parsed.Errors.Count == 0
        ? await parsed.InvokeAsync(Quietly(), interruption.Token)
        : (int)UsageErrors.Write(parsed, Errors());
}
catch (OperationCanceledException)
{
    Say("\nInterrupted.");
    return (int)ExitCode.Interrupted;
}
catch (UserError error)
{
    Say(Printable.From(error.Message, keepNewlines: true));
    return (int)error.ExitCode;
}
catch (Exception unavailable) when (unavailable is StoreUnavailableException
    or BaselineException
    or IOException
    or UnauthorizedAccessException)
{
    Say(Printable.From(unavailable.Message));
    return (int)ExitCode.CouldNotRead;
}
catch (Exception bug)
{
    return (int)BugReport.Write(bug, [Folders().State, Path.GetTempPath()], Say);
}
finally
{
    registrations.ForEach(registration => registration.Dispose());
    if (TerminalSense.TakesSequences(Environment.GetEnvironmentVariable))
        TerminalGuard.ResetKeypad();
}

void Interrupt(PosixSignalContext context)
{
    // Whoever asks again after a while is not made to wait for a part of the program that does not listen.
    context.Cancel = interruptedAt is not { } before || TimeProvider.System.GetElapsedTime(before) < patience;
    interruptedAt ??= TimeProvider.System.GetTimestamp();
    interruption.Cancel();
}

static void Say(string words) => Errors().WriteLine(words);

static UnheardWriter Errors() => new(Console.Error);

static Surroundings Outside() => new()
{
    In = Console.In,
    Out = Console.Out,
    Error = Errors(),
    HasTerminal = TerminalSense.CanShowWizard(Environment.GetEnvironmentVariable),
    Window = TerminalSense.CanShowWizard(Environment.GetEnvironmentVariable)
        ? () => TerminalSense.Window(Environment.GetEnvironmentVariable)
        : null,
    TakesSequences = TerminalSense.TakesSequences(Environment.GetEnvironmentVariable),
    ShowsResults = !Console.IsOutputRedirected,
    EchoesInput = Console.IsInputRedirected,
    Folders = Folders(),
};

static ProgramFolders Folders() => ProgramFolders.From(Environment.GetEnvironmentVariable);

// Exceptions and signals are this file's to handle.
static InvocationConfiguration Quietly() => new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
