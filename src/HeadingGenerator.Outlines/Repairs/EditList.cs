using System.Text;

namespace HeadingGenerator.Outlines;

/// <summary>
/// Edits of a text in their order, without repeats and overlaps, and where its positions come to lie.
/// </summary>
internal sealed class EditList(string text)
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>Where each edit starts in the edited text.</summary>
    private readonly List<int> _starts = [];

    public bool ChangesNothing => _edits.TrueForAll(edit => edit.Range.Of(text) == edit.NewText);

    /// <summary>Orders edits. Equal edits count once; of two that overlap, the one that starts first wins.</summary>
    public static EditList Of(string text, IEnumerable<TextEdit> edits)
    {
        var list = new EditList(text);
        int position = 0;
        int shift = 0;
        TextEdit? last = null;
        foreach (TextEdit edit in InOrder(edits))
        {
            if (edit.Range.End > text.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(edits), edit.Range, Messages.EditOutsideText);
            }

            if (edit.Range.Start >= position && edit != last)
            {
                list._edits.Add(edit);
                list._starts.Add(edit.Range.Start + shift);
                shift += edit.NewText.Length - edit.Range.Length;
                position = edit.Range.End;
                last = edit;
            }
        }

        return list;
    }

    /// <summary>The edited text; everything outside the edits is unchanged.</summary>
    public string Apply()
    {
        var result = new StringBuilder(text.Length + 64);
        int position = 0;
        foreach (TextEdit edit in _edits)
        {
            result.Append(text, position, edit.Range.Start - position).Append(edit.NewText);
            position = edit.Range.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Where a position of the edited text was; inside new words the start of what they replace.</summary>
    public int ToOriginal(int position)
    {
        int index = FindFirst(i => _starts[i] > position) - 1;
        if (index < 0)
        {
            return position;
        }

        TextEdit edit = _edits[index];
        int into = position - _starts[index];
        return into < edit.NewText.Length ? edit.Range.Start : edit.Range.End + into - edit.NewText.Length;
    }

    /// <summary>Whether an edit changes something in a stretch, or at one of its ends.</summary>
    public bool Touch(TextRange range)
    {
        int index = FindFirst(i => _edits[i].Range.End >= range.Start);
        return index < _edits.Count && _edits[index].Range.Start <= range.End;
    }

    /// <summary>The first edit of those that are all beyond something; their number if there is none.</summary>
    private int FindFirst(Predicate<int> isBeyond)
    {
        int low = 0;
        int high = _edits.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = isBeyond(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>
    /// By place. At one place what is inserted comes before what replaces, and what ends a line before what starts the
    /// next.
    /// </summary>
    private static IEnumerable<TextEdit> InOrder(IEnumerable<TextEdit> edits) => edits
        .OrderBy(static edit => edit.Range.Start)
        .ThenBy(static edit => !edit.Range.IsEmpty)
        .ThenBy(StartsLine)
        .ThenBy(static edit => edit.NewText, StringComparer.Ordinal);

    private static bool StartsLine(TextEdit edit) => edit.NewText.Length > 0 && edit.NewText[0] is '\n' or '\r';
}
