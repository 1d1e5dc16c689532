using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0302: , ; : ! ? . between Chinese characters or after one at the end of its line; , and ; also where only one side
/// is Chinese; ( ) and straight quotes around Chinese. A text that is written so throughout has one finding, which is a
/// question of style.
/// </summary>
internal static class HalfWidthMarkRule
{
    /// <summary>
    /// How long the words around a . are at least where it can only be a full stop; 约翰.史密斯 is a name.
    /// </summary>
    private const int ShortestSentence = 5;

    /// <summary>Fewer slips of a kind are no habit.</summary>
    private const int FewestSlips = 5;

    private const string Han = Chinese.Ideographs;
    private const string Wide = "[" + Han + "“”《》（）、。]";
    private const string Word = "[0-9A-Za-z%)℃㎡]";

    /// <summary>
    /// At the end of its line, between Chinese characters, and beside one: 达到35%,较上年 and 总量,2025年; a colon may also
    /// stand in 标题:8:30, a question mark in an address.
    /// </summary>
    private static readonly Lazy<Regex> _slip = new(static () => new Regex(
        $@"\G(?:(?<=[{Han}”》）])[,;:!?.](?=[\s\u200B\uFEFF\u180E\u2060]*(?:[\n\r\u0085\u2028\u2029]|\z))"
            + $"|(?<={Wide})[,;:!?.](?= *{Wide})"
            + $"|(?<={Wide})[,;](?={Word})|(?<={Word})[,;](?={Wide})|(?<=[{Han}]):(?=[0-9０-９]))",
        RegexOptions.CultureInvariant));

    /// <summary>[M] and [EB/OL]: the type of a document in a reference (GB/T 7714-2015 annex B).</summary>
    private static readonly Lazy<Regex> _documentType =
        new(static () => new Regex(@"\[[A-Z]{1,2}[]/]", RegexOptions.CultureInvariant));

    /// <summary>The kinds of marks that may be a habit, and what a text without it writes.</summary>
    private static readonly (string Narrow, string Wide)[] _kinds = [(",;:!?.", "，；："), ("(", "（"), ("\"", "“")];

    public static Slip? Look(in Passage passage, int position, ref int next) => passage.Text[position] switch
    {
        '(' => LookAtBracket(passage, position),
        '"' => LookAtQuote(passage, position, ref next),
        _ => LookAtMark(passage, position),
    };

    /// <summary>
    /// A text writes marks half-width as a habit if it has more of them so than full-width. Where commas are, brackets
    /// and quotes are too.
    /// </summary>
    public static Predicate<Slip> HabitOf(string text, List<Slip> slips)
    {
        bool[] areHabits = Array.ConvertAll(_kinds, kind =>
            slips.Count(slip => IsOf(slip, kind.Narrow)) is var narrow and >= FewestSlips
            && narrow > text.Count(c => kind.Wide.IndexOf(c) >= 0));
        return slip => areHabits[0] || areHabits[Array.FindIndex(_kinds, kind => IsOf(slip, kind.Narrow))];

        bool IsOf(Slip slip, string marks) => marks.IndexOf(text[slip.Range.Start]) >= 0;
    }

    private static Slip? LookAtMark(in Passage passage, int mark)
    {
        string text = passage.Text;
        int after = Runs.EndOf(text, mark + 1, passage.End, static c => c == ' ');
        if (!_slip.Value.IsMatch(text, mark) || IsReference(passage))
        {
            return null;
        }

        string wide = Characters.Widen(text[mark]).ToString();
        string[] arguments = [text[mark].ToString(), wide];
        int end = Characters.IsLineEnd(passage.At(after)) ? mark + 1 : after;

        // In the place of a character that a converter did not know, a question mark is none.
        bool isMark = Characters.IsIdeograph(text[mark - 1]) || !(text[mark] is '?' or '.');
        TextEdit[] edits =
            isMark && !IsInName(passage, mark, after) ? [new TextEdit(new TextRange(mark, end), wide)] : [];
        return new Slip(TextRange.At(mark), arguments, edits);
    }

    /// <summary>
    /// [1] 某某. 某书[M]. 北京: 某社, 2021. — whether it is a reference, whose marks are half-width: it is short and holds the
    /// type of a document.
    /// </summary>
    private static bool IsReference(in Passage passage) =>
        passage.End - passage.Start <= Passage.Reach
        && _documentType.Value.Match(passage.Text, passage.Start, passage.End - passage.Start) is { Success: true };

    /// <summary>Whether a . may join the parts of a name.</summary>
    private static bool IsInName(in Passage passage, int mark, int after) =>
        passage.Text[mark] == '.'
        && Characters.IsIdeograph(passage.At(after))
        && (mark - Chinese.StartOf(passage.Text, passage.Start, mark) < ShortestSentence
            || Chinese.EndOf(passage.Text, after, passage.End) - after < ShortestSentence);

    private static Slip? LookAtBracket(in Passage passage, int start)
    {
        int end = Chinese.FindBracketEnd(passage, start);
        bool isLink = passage.At(start - 1) == ']';
        return end < 0 || passage.Text[end] != ')' || isLink ? null : Widen(passage, start, end, "（", "）");
    }

    private static Slip? LookAtQuote(in Passage passage, int start, ref int next)
    {
        int end = passage.Find('"', start + 1);
        if (end < 0 || Characters.IsDigit(passage.At(start - 1)))
        {
            return null;
        }

        next = end + 1;
        return Widen(passage, start, end, "“", "”");
    }

    private static Slip? Widen(in Passage passage, int start, int end, string opener, string closer) =>
        Chinese.IsIn(passage.Text, start + 1, end)
            ? new Slip(
                TextRange.At(start),
                [passage.Text[start].ToString(), opener],
                new TextEdit(TextRange.At(start), opener),
                new TextEdit(TextRange.At(end), closer))
            : null;
}
