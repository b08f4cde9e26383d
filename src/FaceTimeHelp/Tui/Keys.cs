using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tui;

/// <summary>Which keys do something on which page.</summary>
internal static class Keys
{
    public static ImmutableArray<ShownKey> Of(Page page, Wizard wizard, WizardWindow window) => page switch
    {
        { Offer: Offer.Looking { Waits: true } } => [new ShownKey(Key.Esc, new KeyLabel("Esc", "stop waiting"), wizard.StopLooking)],
        { Offer: Offer.Looking } => [new ShownKey(Key.Esc, new KeyLabel("Esc", "stop looking"), wizard.StopLooking)],
        { Aside: Aside.Goodbye } => OfLeaving(wizard),
        { Aside: Aside.Code } => OfCode(wizard, window),
        { Aside: Aside.Message } => OfMessage(wizard),
        { Offer: Offer.Closing } => [Close(wizard), .. OfReport(page, wizard), .. OfCard(page, wizard, window)],
        { Card.IsLast: true } => [Enter(wizard), .. OfReport(page, wizard), .. OfCard(page, wizard, window), EscToClose(wizard)],
        { Offer: Offer.Answers { Choices.IsEmpty: true, Invitation: null } } => [.. OfCard(page, wizard, window), Leave(wizard)],
        _ => [Enter(wizard), .. OfCard(page, wizard, window), Leave(wizard)],
    };

    private static ImmutableArray<ShownKey> OfLeaving(Wizard wizard) =>
    [
        Enter(wizard),
        new ShownKey(Key.Esc, new KeyLabel("Esc", "leave"), () => wizard.Close(WayOut.Left)),
    ];

    private static ImmutableArray<ShownKey> OfMessage(Wizard wizard) =>
    [
        Enter(wizard),
        new ShownKey(Key.F5, new KeyLabel("F5", "QR code"), wizard.ShowCode),
        Save(wizard),
        new ShownKey(Key.Esc, new KeyLabel("Esc", "close the message"), wizard.HideMessage)
        {
            Short = new KeyLabel("Esc", "close"),
            Also = Key.F2,
        },
    ];

    private static ImmutableArray<ShownKey> OfCode(Wizard wizard, WizardWindow window) =>
    [
        new ShownKey(Key.F5, new KeyLabel("F5", "next code"), window.TurnCode) { Also = Key.Enter, IsShown = () => window.HasMoreCodes },
        new ShownKey(Key.Esc, new KeyLabel("Esc", "back to the message"), wizard.HideCode) { Also = Key.F5 },
        Save(wizard),
    ];

    private static IEnumerable<ShownKey> OfCard(Page page, Wizard wizard, WizardWindow window)
    {
        if (page.Card.CanGoBack)
        {
            yield return new ShownKey(Key.Backspace, new KeyLabel("Backspace", "back"), wizard.Back)
            {
                Short = new KeyLabel("Bksp", "back"),
                Wish = Wish.Back,
            };
        }
        if (page.Card.Why is not null)
        {
            var label = new KeyLabel("F1", page.Aside == Aside.Why ? "hide why" : "why");
            yield return new ShownKey(Key.F1, label, () => wizard.Toggle(Aside.Why)) { Wish = Wish.Why };
        }
        if (page.Card.Message is not null)
        {
            yield return new ShownKey(Key.F2, new KeyLabel("F2", "message for them"), wizard.ToggleMessage)
            {
                Short = new KeyLabel("F2", "message"),
                Wish = Wish.Message,
            };
        }
        if (page.Card.CanSkip)
            yield return new ShownKey(Key.F3, new KeyLabel("F3", "skip"), wizard.Skip) { Wish = Wish.Skip };

        var caseLabel = new KeyLabel("F4", page.Aside == Aside.Case ? "hide case" : "case");
        yield return new ShownKey(Key.F4, caseLabel, () => wizard.Toggle(Aside.Case))
        {
            IsShown = () => window.HidesCase,
            Wish = Wish.Case,
        };
    }

    private static IEnumerable<ShownKey> OfReport(Page page, Wizard wizard) =>
        page.Card.CanReport
            ?
            [
                new ShownKey(Key.R, new KeyLabel("r", "make a report"), wizard.Report)
                {
                    Short = new KeyLabel("r", "report"),
                    Wish = Wish.Report,
                },
            ]
            : [];

    private static ShownKey Enter(Wizard wizard) => new(Key.Enter, new KeyLabel("Enter", "choose"), wizard.Enter);

    private static ShownKey Save(Wizard wizard) =>
        new(Key.F6, new KeyLabel("F6", "save to a file"), wizard.SaveMessage) { Short = new KeyLabel("F6", "save") };

    private static ShownKey Leave(Wizard wizard) => new(Key.Esc, new KeyLabel("Esc", "leave"), wizard.AskToLeave) { Wish = Wish.Leave };

    private static ShownKey EscToClose(Wizard wizard) => new(Key.Esc, new KeyLabel("Esc", "close"), () => wizard.Close(WayOut.Read));

    private static ShownKey Close(Wizard wizard) =>
        new(Key.Enter, new KeyLabel("Enter", "close"), () => wizard.Close(WayOut.Read)) { Also = Key.Esc };
}
