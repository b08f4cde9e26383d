using System.Diagnostics;
using System.Drawing;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Tui.Panes;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace FaceTimeHelp.Tui;

/// <summary>The one window: it shows a page, and knows where its panes are. What a page says is decided elsewhere.</summary>
internal sealed class WizardWindow : Runnable
{
    private readonly TitleLine title;
    private readonly CasePane casePane;
    private readonly ConversationPane conversation;
    private readonly AnswerBox answers;
    private readonly LookPane look;
    private readonly ClosingPane closing;
    private readonly KeyLine keys;
    private readonly CodePane code;
    private readonly SizeNotice notice;

    public WizardWindow(Palette palette)
    {
        SetScheme(palette.Scheme);
        Border.Settings &= ~BorderSettings.TerminalTitle;
        title = new TitleLine(palette);
        casePane = new CasePane(palette);
        conversation = new ConversationPane(palette);
        answers = new AnswerBox(palette) { ScrollHint = () => conversation.HintBelow };
        look = new LookPane(palette) { ScrollHint = () => conversation.HintBelow };
        closing = new ClosingPane(palette) { ScrollHint = () => conversation.HintBelow };
        keys = new KeyLine(palette);
        code = new CodePane(palette);
        notice = new SizeNotice(palette);
        Add(title, casePane, conversation, answers, look, closing, keys, code, notice);
    }

    public AnswerBox Answers => answers;

    /// <summary>Whether there is no room for the page, so that no answer may be given unseen.</summary>
    public bool IsTooSmall => ScreenLayout.IsTooSmall(Viewport.Size);

    /// <summary>Whether the case file, or a part of it, has no room on this screen.</summary>
    public bool HidesCase => casePane.HidesSomething;

    /// <summary>Whether the message has more QR codes than the one that is shown.</summary>
    public bool HasMoreCodes => code.HasMore;

    public void Show(Page page)
    {
        title.Show(page);
        casePane.Show(page.CaseFile);
        conversation.Show(page);
        keys.Show(page.Keys);
        code.Show(page);
        ShowOffer(page);
        SetNeedsLayout();
    }

    public void ScrollPages(int pages) => Scroll(() => conversation.ScrollPages(pages));

    public void ScrollLines(int lines) => Scroll(() => conversation.ScrollLines(lines));

    public void TurnCode() => code.ShowNext();

    /// <summary>The answer drawn at a point of the screen.</summary>
    public Choice? AnswerAt(Point screen) =>
        answers.Visible && answers.Frame.Contains(screen) ? answers.At(answers.ScreenToViewport(screen)) : null;

    /// <summary>The key whose words are drawn at a point of the screen.</summary>
    public ShownKey? KeyAt(Point screen) => keys.Frame.Contains(screen) ? keys.At(keys.ScreenToViewport(screen)) : null;

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        var screen = Viewport.Size;
        if (IsTooSmall)
            ArrangeNotice(screen);
        else
            ArrangePage(screen);
        base.OnSubViewLayout(args);
    }

    private LowerPane Lower => new LowerPane[] { answers, look, closing }.Single(pane => pane.Visible);

    private void ArrangeNotice(Size screen)
    {
        foreach (var pane in SubViews.OfType<Pane>())
            Place(pane, pane == notice ? new Rectangle(Point.Empty, screen) : Rectangle.Empty);
    }

    private void ArrangePage(Size screen)
    {
        Place(notice, Rectangle.Empty);
        foreach (var pane in SubViews.OfType<Pane>())
            pane.IsFramed = ScreenLayout.HasFrames(screen);

        var rows = title.PreferredHeight(ScreenLayout.PageWidth(screen));
        FitCase(screen, rows + 1);
        FitCase(screen, rows + keys.PreferredHeight(ScreenLayout.PageWidth(screen)));
        Arrange(ScreenLayout.For(screen, Heights(screen)));
    }

    /// <summary>The case must fit beside the keys, whose lines depend on whether the case has one among them.</summary>
    private void FitCase(Size screen, int otherRows)
    {
        casePane.Fit(new Size(ScreenLayout.CaseWidth(screen), screen.Height - otherRows));
        conversation.HasCaseBeside = casePane.Visible;
    }

    private PaneHeights Heights(Size screen)
    {
        var width = ScreenLayout.PageWidth(screen);
        var right = width - ScreenLayout.CaseWidth(screen);
        return new PaneHeights(
            title.PreferredHeight(width),
            conversation.PreferredHeight(right),
            Lower.PreferredHeight(right),
            Lower.LeastHeight(right),
            keys.PreferredHeight(width));
    }

    private void ShowOffer(Page page)
    {
        answers.Visible = page.Offer is Offer.Answers;
        look.Visible = page.Offer is Offer.Looking;
        closing.Visible = page.Offer is Offer.Closing;
        switch (page.Offer)
        {
            case Offer.Answers asked:
                answers.Show(asked, page.Note);
                answers.SetFocus();
                break;
            case Offer.Looking looking:
                look.Show(looking);
                break;
            case Offer.Closing:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Arrange(ScreenLayout layout)
    {
        Place(title, layout.Title);
        Place(casePane, layout.Case);
        Place(conversation, layout.Conversation);
        Place(Lower, layout.Lower);
        Place(keys, layout.Keys);
        Place(code, layout.AboveKeys);
    }

    private static void Place(View pane, Rectangle place)
    {
        if (pane.Frame != place)
            pane.Frame = place;
    }

    private void Scroll(Action scroll)
    {
        scroll();
        Lower.SetNeedsDraw();
    }
}
