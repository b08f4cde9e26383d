using System.CommandLine;

namespace FaceTimeHelp.Commands;

/// <summary><c>session</c>: saved cases.</summary>
internal sealed class SessionCommand : Command, IHasExamples
{
    public SessionCommand(Surroundings surroundings)
        : base("session", "Lists, shows and forgets saved cases.")
    {
        Add(new SessionListCommand(surroundings));
        Add(new SessionShowCommand(surroundings));
        Add(new SessionForgetCommand(surroundings));
    }

    public IReadOnlyList<string> Examples => ["facetimehelp session list", "facetimehelp session forget --all"];
}
