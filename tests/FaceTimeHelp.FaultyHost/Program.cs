using FaceTimeHelp;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.FaultyHost;
using FaceTimeHelp.Tui;

// Holds a conversation with a bug in it on a real screen, and catches it where the program itself does.
try
{
    TuiFrontEnd.Run(new Conversation(new FaultyScene()));
    return (int)ExitCode.Fine;
}
catch (Exception bug)
{
    Console.Error.WriteLine($"Caught: {bug.GetType().Name}");
    return (int)ExitCode.InternalError;
}
