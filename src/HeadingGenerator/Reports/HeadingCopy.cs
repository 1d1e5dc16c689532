namespace HeadingGenerator;

/// <summary>Makes sections of headings.</summary>
internal static class HeadingCopy
{
    /// <summary>A section with the text of a composed heading.</summary>
    public static ReportSection Of(ComposedHeading heading) =>
        ReportSection.Create(heading.Marker, heading.Title, heading.Body);

    /// <summary>A section with the text of a heading and of all points below it.</summary>
    public static ReportSection Of(Heading heading)
    {
        ReportSection copy = Open(heading);

        // A stack of its own: a catalog may be nested deeper than the stack of the thread.
        var open = new Stack<(Heading Heading, ReportContent Content, int Next)>();
        open.Push((heading, copy.Content, 0));
        while (open.Count > 0)
        {
            (Heading current, ReportContent content, int next) = open.Pop();
            if (next == current.Points.Count)
            {
                Close(current, content);
                continue;
            }

            SubPoint point = current.Points[next];
            ReportSection section = Open(point);
            content.Add(section);
            open.Push((current, content, next + 1));
            open.Push((point, section.Content, 0));
        }

        return copy;
    }

    /// <summary>What stands before the points of a heading.</summary>
    private static ReportSection Open(Heading heading)
    {
        ReportSection section = ReportSection.Create(heading.Marker, heading.Title, heading.Body);
        if (heading.OwnClosingMark is { } mark)
        {
            section.ClosingMark = mark;
        }

        return section;
    }

    /// <summary>What stands after the points of a heading.</summary>
    private static void Close(Heading heading, ReportContent content)
    {
        if (heading.Closing.Length > 0)
        {
            content.Add(heading.Closing);
        }
    }
}
