using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace HeadingGenerator;

/// <summary>Walks through a report; each format says how a title, a heading and a paragraph are written.</summary>
internal abstract class ReportWriter(TextWriter output)
{
    /// <summary>Where the report goes. Only LF ends a line, whatever the writer's own line end is.</summary>
    protected TextWriter Output { get; } = output;

    /// <summary>Writes the whole report.</summary>
    public void Write(ReportOutline report)
    {
        WriteStart(ReportLines.Join(report.Title));
        foreach (string paragraph in ReportLines.Split(report.Preface))
        {
            WriteParagraph(paragraph);
        }

        // A stack of its own: sections may be nested deeper than the stack of the thread.
        var pending = new Stack<ReportSection>(report.Sections.Reverse());
        while (pending.Count > 0)
        {
            ReportSection section = pending.Pop();
            Write(section);
            for (int i = section.Sections.Count - 1; i >= 0; i--)
            {
                pending.Push(section.Sections[i]);
            }
        }

        WriteEnd();
    }

    protected abstract void WriteStart(string title);

    /// <summary>Writes a heading that stands alone.</summary>
    protected abstract void WriteHeading(int level, string heading);

    /// <summary>Writes a heading that shares its paragraph with the text that follows it.</summary>
    /// <param name="level">The level of the section.</param>
    /// <param name="heading">The heading, without the marks that close it.</param>
    /// <param name="closingMarks">The marks between heading and text, at least one.</param>
    /// <param name="text">The text; may be empty.</param>
    protected abstract void WriteRunIn(int level, string heading, string closingMarks, string text);

    protected abstract void WriteParagraph(string text);

    protected virtual void WriteEnd()
    {
    }

    private void Write(ReportSection section)
    {
        string heading = ReportLines.Join(section.Marker + section.Title);
        string[] paragraphs = ReportLines.Split(section.Body);
        int written = 0;
        if (section.IsRunIn)
        {
            int end = heading.Length;
            while (end > 0 && (Punctuation.IsClosingMark(heading[end - 1]) || char.IsWhiteSpace(heading[end - 1])))
            {
                end--;
            }

            string closingMarks = end < heading.Length ? heading.Substring(end) : Punctuation.ClosingMarkOf(heading);
            WriteRunIn(section.Level, heading.Substring(0, end), closingMarks, paragraphs.FirstOrDefault() ?? string.Empty);
            written = 1;
        }
        else
        {
            WriteHeading(section.Level, heading);
        }

        for (int i = written; i < paragraphs.Length; i++)
        {
            WriteParagraph(paragraphs[i]);
        }
    }
}
