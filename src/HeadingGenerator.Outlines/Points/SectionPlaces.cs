using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Points;

/// <summary>Where the titles of sections stand: what ends before them, and what stands below.</summary>
internal sealed class SectionPlaces(string text, LogicalLine[] lines, SectionForm[] forms)
{
    /// <summary>The longest title that stands above prose.</summary>
    private const int LongestOverProse = 24;

    private static readonly char[] _digits = [.. Numerals.ArabicCharacters];

    private bool? _hasBlocks;

    /// <summary>Whether a line may be a title: by its look, what stands below it, and what ends before it.</summary>
    public bool IsTitle(int line) => forms[line] switch
    {
        SectionForm.None => false,
        SectionForm.Counted or SectionForm.Listed or SectionForm.OverRepeated => true,
        SectionForm.Title or SectionForm.Label => IsOverText(line) && FollowsEnd(line),
        _ => IsOverAnything(line),
    };

    /// <summary>Whether a list, a table, a sentence or an announcement stands below a short line.</summary>
    private bool IsOverText(int line)
    {
        if (line + 1 == lines.Length)
        {
            return false;
        }

        // What a blank line parts from the text below, or is indented, belongs to what stands above it.
        LogicalLine below = lines[line + 1];
        bool belongsAbove = line > 0
            && ((forms[line] != SectionForm.Label && !lines[line].FollowsBlank && below.FollowsBlank)
                || (lines[line].Indent > below.Indent + 1 && lines[line - 1].Kind == LineKind.Marked));
        bool announces = Characters.IsColon(text[below.End - 1]);
        bool isOverProse = below.Kind == LineKind.Opaque
            || IsBlockHead(line)
            || IsOverTitle(line)
            || (below.Kind == LineKind.Text
                && (forms[line] == SectionForm.Label ? forms[line + 1] != SectionForm.Label
                    : forms[line + 1] == SectionForm.None ? announces || EndsSentence(below)
                    : announces && StartsList(line + 2)));
        return !belongsAbove && (StartsList(line + 1) || (isOverProse && lines[line].Length <= LongestOverProse));
    }

    /// <summary>
    /// 费用预算 ⏎ 交通费：300元 ⏎ 住宿费：500元 — a few words at the head of lines that blank ones part from others. Beside some
    /// above text, those above a few words are heads, too.
    /// </summary>
    public bool IsBlockHead(int line) =>
        IsOverBlock(line) && (HasWords(lines[line], lines[line + 1]) || (_hasBlocks ??= HasBlocks()));

    /// <summary>
    /// 主要做法, between blank lines ⏎ 村级主办 ⏎ 利用旧村部改建。 ⏎ 邻里互助 ⏎ … — a title above others that have text right below.
    /// </summary>
    public bool IsOverTitle(int line) => line + 2 < lines.Length
        && IsApart(line)
        && forms[line] == SectionForm.Title
        && forms[line + 1] == SectionForm.Title
        && lines[line + 2] is { Kind: LineKind.Text, FollowsBlank: false }
        && EndsSentence(lines[line + 2]);

    /// <summary>Whether blank lines stand before and after a line.</summary>
    public bool IsApart(int line) =>
        lines[line].FollowsBlank && line + 1 < lines.Length && lines[line + 1].FollowsBlank;

    private bool HasBlocks() =>
        Enumerable.Range(0, lines.Length).Count(i => IsOverBlock(i) && HasWords(lines[i], lines[i + 1])) > 2;

    private bool IsOverBlock(int line) =>
        line + 1 < lines.Length
        && lines[line].FollowsBlank
        && !lines[line + 1].FollowsBlank
        && lines[line + 1].Kind == LineKind.Text
        && forms[line] == SectionForm.Title
        && PointLine.IsOneClause(text, lines[line].Start, lines[line].End);

    /// <summary>Whether the line below is longer, and holds a mark, or Chinese words and a number.</summary>
    private bool HasWords(LogicalLine line, LogicalLine below) =>
        below.Length > line.Length
        && (!PointLine.IsOneClause(text, below.Start, below.End)
            || (Characters.IsIdeograph(text[below.Start])
                && text.IndexOfAny(_digits, below.Start, below.Length) >= 0));

    /// <summary>Whether text of any kind stands below a title of a look of its own, or after it on its line.</summary>
    private bool IsOverAnything(int line) => StartsList(line + 1)
        || (line + 1 < lines.Length
            && (lines[line + 1].Kind is LineKind.Opaque or LineKind.Salutation
                || (lines[line + 1].Kind == LineKind.Text && forms[line + 1] != forms[line])))
        || (SectionTitle.LabelEnd(text, lines[line]) is var end && end > 0 && end < lines[line].End);

    /// <summary>
    /// Whether something ends before a short line. Between two bullets it may be the rest of the first, if that was
    /// long enough to be cut; after a short line it may be the rest of a title.
    /// </summary>
    private bool FollowsEnd(int line)
    {
        if (line == 0 || lines[line].FollowsBlank)
        {
            return true;
        }

        LogicalLine before = lines[line - 1];
        return EndsSentence(before) || before.Kind switch
        {
            LineKind.Marked => before.Length <= LongestOverProse
                || !StartsList(line + 1)
                || lines[line + 1].Marker.Number == 1,
            LineKind.Text => !TitleLines.GoesOn(text, before.Start, before, lines[line]),
            _ => true,
        };
    }

    /// <summary>几点启示 ⏎ 启示一：… — a title that says what is counted below it.</summary>
    public bool NamesList(int title)
    {
        Marker marker = lines[title + 1].Marker;
        int word = Runs.EndOf(
            text, marker.Start, marker.End, static c => Characters.IsIdeograph(c) && !Numerals.IsChinese(c));
        return word - marker.Start > 1
            && text.IndexOf(
                text.Substring(marker.Start, word - marker.Start),
                lines[title].Start, lines[title].Length, StringComparison.Ordinal) >= 0;
    }

    /// <summary>Whether a line is the first of a list; the articles of a law are one, its chapters are none.</summary>
    public bool StartsList(int line) =>
        line < lines.Length && lines[line] is { Kind: LineKind.Marked, Marker.Family: { SetsLevel: false } family }
        && (family.HoldsText || (!family.IsDivision && (!family.IsNumbered || lines[line].Marker.Number == 1)));

    public bool IsOverSentence(int line) =>
        line + 1 < lines.Length && lines[line + 1].Kind == LineKind.Text && EndsSentence(lines[line + 1]);

    /// <summary>解题步骤： ⏎ 审题：明确对象。 ⏎ 找点：带着问题读。</summary>
    public bool IsOverLabels(int line) => line + 2 < lines.Length
        && IsOverLabel(line)
        && IsOverLabel(line + 1);

    private bool IsOverLabel(int line) =>
        PointLine.IsLabelled(text, lines[line + 1]) && !Characters.IsColon(text[lines[line + 1].End - 1]);

    private bool EndsSentence(LogicalLine line)
    {
        char last = text[Pictographs.SkipBack(text, line.Start, line.End) - 1];
        return PointLine.EndsSentence(last) || last == '”';
    }
}
