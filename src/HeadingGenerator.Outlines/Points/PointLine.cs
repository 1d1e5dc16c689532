using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Points;

/// <summary>What a line without a marker looks like to someone who looks for headings.</summary>
internal enum LineLook
{
    /// <summary>Neither of the others.</summary>
    Prose,

    /// <summary>A short line without a closing mark.</summary>
    Title,

    /// <summary>One short sentence.</summary>
    Sentence,

    /// <summary>A short sentence and more after it.</summary>
    RunIn,

    /// <summary>A name and a colon: 主要任务：</summary>
    Label,
}

internal static class PointLine
{
    private const int ShortestTitle = 2;
    private const int LongestTitle = 36;
    private const int LongestLabel = 16;

    private static readonly char[] _closers = ['）', ')'];
    private static readonly char[] _questions = ['？', '?'];
    private static readonly char[] _spaces = [' ', '\u3000'];

    public static LineLook Look(string text, LogicalLine line)
    {
        if (line.Kind == LineKind.Text && IsBracketed(text, line))
        {
            return LineLook.Title;
        }

        if (line.Kind != LineKind.Text
            || text[line.Start] is '（' or '(' or '【' or '[' or '—'
            || ClosesBracket(text, line)
            || Words.IsAt(text, line.Start, "![")
            || text.IndexOf('→', line.Start, line.Length) >= 0
            || Words.HasLabel(text, line.Start, line.End, Lexicon.Fields)
            || Words.HasLabel(text, line.Start, line.End, Lexicon.Connectives)
            || AsksAndAnswers(text, line)
            || Words.Contains(text, line.Start, line.End, Lexicon.ShortNames))
        {
            return LineLook.Prose;
        }

        TextRange title = TitleOf(text, line);
        char last = text[line.End - 1];
        if (Characters.IsColon(last))
        {
            return line.Length <= LongestLabel
                && IsOneClause(text, line.Start, line.End - 1)
                && !Words.Contains(text, line.Start, line.End, Lexicon.Announcements)
                && text[line.End - 2] != '人'
                && !Words.StartsWithAny(text, line.Start, line.End, Lexicon.Narrations)
                && !CountsThings(text, line)
                ? LineLook.Label
                : LineLook.Prose;
        }

        bool isBold = Emphasis.Covers(text, line.Start, line.End);
        int length = HeadingShape.Of(text, title.Start, title.End).Length;
        if (length > LongestTitle
            || (length < ShortestTitle && !(isBold && !Characters.IsColon(text[line.End - Emphasis.Length - 1])))
            || IsOfficeWithName(text, line)
            || (IsNarration(text, line.Start)
                && !IsPhrase(text, line)
                && last is not ('？' or '?')
                && !(title.End == line.End && IsMonth(text, line)))
            || Runs.Find(text, title.Start, title.End, Characters.IsIdeograph) == title.End)
        {
            return LineLook.Prose;
        }

        if (title.End == line.End)
        {
            return last is '；' or ';' ? LineLook.Sentence
                : last is '，' or ',' or '、' or '…' or '—'
                    || (isBold && text[line.End - Emphasis.Length - 1] == '…')
                    || IsCaptioned(text, line)
                    || (last == '”' && Characters.IsSentenceEnd(text[line.End - 2]))
                ? LineLook.Prose
                : LineLook.Title;
        }

        bool isWhole = Lines.Trim(text, title.End + 1, line.End).IsEmpty;
        return text[title.End] != '。' || EndsSentence(text[title.End - 1]) ? LineLook.Prose
            : isWhole ? LineLook.Sentence
            : LineLook.RunIn;
    }

    /// <summary>编辑器有 3 个页签： — whether a number of things stands in a line.</summary>
    private static bool CountsThings(string text, LogicalLine line)
    {
        int number = Runs.Find(text, line.Start, line.End, Characters.IsDigit);
        int thing = Characters.SkipSpace(text, Characters.SkipDigits(text, number, line.End), line.End);
        return number > line.Start && thing < line.End && Lexicon.Measures.IndexOf(text[thing]) >= 0;
    }

    /// <summary>怎样结算? 解答 — whether a question ends in a line and something follows it.</summary>
    private static bool AsksAndAnswers(string text, LogicalLine line)
    {
        int mark = text.IndexOfAny(_questions, line.Start, line.Length);
        return mark >= 0 && mark + 1 < line.End && Characters.IsSpace(text[mark + 1]);
    }

    /// <summary>【现状】 alone on its line is a title, and so are 【做法】： and 【函馆之夜】（第1天）.</summary>
    public static bool IsBracketed(string text, LogicalLine line)
    {
        int close = text[line.Start] == '【'
            ? text.IndexOf('】', line.Start, Math.Min(line.Length, LongestLabel))
            : -1;
        int rest = Characters.SkipSpace(text, close + 1, line.End);
        return close > 0
            && (rest == line.End
                || (rest + 1 == line.End && Characters.IsColon(text[rest]))
                || Brackets.FindRemark(text, rest, line.End) == rest);
    }

    /// <summary>自理能力：已基本养成饭前洗手的习惯。… — a short name and a colon, but no field of a form.</summary>
    public static bool IsLabelled(string text, LogicalLine line) => line.Kind == LineKind.Text
        && char.IsLetter(text[line.Start])
        && new LabelSeries(text).Add(line.Start, line.End)
        && Words.FindColon(text, line.Start, line.End) is var colon and > 0
        && text.IndexOf("://", colon, line.End - colon, StringComparison.Ordinal) < 0
        && !Words.HasLabel(text, line.Start, line.End, Lexicon.Fields);

    /// <summary>Where the heading of a line stands if it has one: up to its first 。.</summary>
    public static TextRange TitleOf(string text, LogicalLine line) =>
        new(line.Start, HeadingSplitter.FindEnd(text, line.Start, line.End));

    /// <summary>The clauses of the heading of a line.</summary>
    public static HeadingShape ShapeOf(string text, LogicalLine line)
    {
        TextRange title = TitleOf(text, line);
        return HeadingShape.Of(text, title.Start, title.End);
    }

    public static bool EndsSentence(char c) => Characters.IsSentenceEnd(c) || c is '；' or ';' or '…';

    /// <summary>Whether a line opens like a sentence that tells something: 今年以来，…</summary>
    private static bool IsNarration(string text, int start) =>
        Characters.IsDigit(text[start]) || Words.StartsWithAny(text, start, text.Length, Lexicon.Narrations);

    /// <summary>3月：春意盎然，细节生花 — a month and what is said of it.</summary>
    private static bool IsMonth(string text, LogicalLine line)
    {
        int month = Characters.SkipDigits(text, line.Start, line.End);
        return month > line.Start && month + 2 < line.End && text[month] == '月' && Characters.IsColon(text[month + 1]);
    }

    /// <summary>某某县第二小学　某某某: where somebody works, and the name.</summary>
    private static bool IsOfficeWithName(string text, LogicalLine line)
    {
        const int longestName = 4;
        int gap = text.LastIndexOfAny(_spaces, line.End - 1, line.Length);
        return gap > line.Start
            && line.End - gap - 1 is > 1 and <= longestName
            && Lines.Trim(text, line.Start, gap).End is var office
            && Words.NamesOffice(text, line.Start, office);
    }

    /// <summary>1月份, 过去一年工作回顾, 2个“必须”: a few words without any mark between them but quotes.</summary>
    private static bool IsPhrase(string text, LogicalLine line)
    {
        const int longest = 12;
        int end = Pictographs.SkipBack(text, line.Start, line.End);
        return end - line.Start <= longest
            && Runs.IsOnly(
                text, line.Start, end,
                static c => Characters.IsIdeograph(c) || Characters.IsDigit(c) || c is '“' or '”');
    }

    /// <summary>可以适当变通） — the rest of a line that was cut inside brackets.</summary>
    private static bool ClosesBracket(string text, LogicalLine line)
    {
        int close = text.IndexOfAny(_closers, line.Start, line.Length);
        return close >= 0 && text.LastIndexOfAny(Brackets.RoundOpeners, close, close - line.Start + 1) < 0;
    }

    public static bool IsOneClause(string text, int start, int end) =>
        end > start && Runs.Find(text, start, end, Characters.IsClauseEnd) == end;

    /// <summary>安全可靠　82.1% — the cells of a row.</summary>
    private static bool IsCaptioned(string text, LogicalLine line) =>
        text.IndexOf("　　", line.Start, line.Length, StringComparison.Ordinal) > 0
        || (Characters.IsDigit(text[line.End - 1]) && !NamesPiece(text, line))
        || text[line.End - 1] is '%' or '％';

    /// <summary>工作总结2, 述职报告 篇1 — which of several documents it is; 附件1管理规定20 is of the contents.</summary>
    public static bool NamesPiece(string text, LogicalLine line)
    {
        int number = Runs.StartOf(text, line.Start, line.End, Characters.IsDigit);
        return number > line.Start
            && number < line.End
            && (text[number - 1] == '篇'
                || (number + 1 == line.End
                    && TitleLines.EndsWithGenre(text, line.Start, number)
                    && Runs.Find(text, line.Start, number, Characters.IsDigit) == number));
    }
}
