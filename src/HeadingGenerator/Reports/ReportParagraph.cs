using System.Diagnostics;

namespace HeadingGenerator;

/// <summary>A paragraph of a report.</summary>
[DebuggerDisplay("{Text,nq}")]
public sealed class ReportParagraph : ReportBlock
{
    private string _text;

    /// <summary>Creates a paragraph that is in no report yet.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ReportParagraph(string text)
    {
        ThrowHelper.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>
    /// The text. Where it has several lines, each is written as a paragraph; blank ones are not written.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Text
    {
        get => _text;
        set
        {
            ThrowHelper.ThrowIfNull(value);
            _text = value;
            Container?.Recount();
        }
    }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => _text;
}
