using FaceTimeHelp.Flows.Diagrams;

namespace FaceTimeHelp.Flows.Tests.Diagrams;

public sealed class LabelTextTests
{
    [Fact]
    public void A_long_text_is_cut_and_broken_into_lines()
    {
        Assert.Equal([new string('x', 120) + "…"], LabelText.Lines(new string('x', 5000)));
        Assert.Equal(["What stands on a box is never longer", "than a glance"], LabelText.Lines("What stands on a\nbox is never longer\tthan a  glance"));
    }
}
