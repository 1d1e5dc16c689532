namespace HeadingGenerator.Outlines.Text;

/// <summary>One line: where it starts, and its content without the white space around it.</summary>
internal readonly record struct Line(int Start, int ContentStart, int ContentEnd)
{
    public bool IsBlank => ContentStart == ContentEnd;

    public int Length => ContentEnd - ContentStart;
}
