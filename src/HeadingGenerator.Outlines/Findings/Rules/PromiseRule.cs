using System.Globalization;
using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0201: the words before a list announce eight points (抓好八个方面工作：), and seven follow. A number in a title (五个振兴) is
/// mostly a name and announces nothing.
/// </summary>
internal static class PromiseRule
{
    private const int Most = 20;

    /// <summary>
    /// 八个方面, 三点意见, 以下五项 — a number and what it counts; neither the number of one that stands elsewhere (前三项, 第三条,
    /// 上述五点) nor a measure (三个月).
    /// </summary>
    private static readonly Lazy<Regex> _count = new(static () => new Regex(
        $@"\G(?<![第每前近这那各几数上述全其{Numerals.ChineseCharacters}])(?:两|[{Numerals.ChineseCharacters}]+)"
            + "(?:[个项点条类种步]?方面|[个项点条类种步]"
            + "(?!月|年|小时|工作日|百分点|人|单位|部门|县|市|区|省|村|镇|乡|国家|世纪|多))",
        RegexOptions.CultureInvariant));

    /// <summary>What is announced by a sentence that ends without a colon.</summary>
    private static readonly string[] _nouns = [
        "方面", "工作", "意见", "建议", "要求", "措施", "任务", "问题", "体会", "原则", "环节", "重点", "内容", "步骤", "特点", "点"];

    public static IEnumerable<Finding> Find(Outline outline)
    {
        foreach (OutlineHeading heading in outline.Survey.Headings.Prepend(outline.Root))
        {
            // One point alone enumerates nothing.
            if (heading.Points.Count > 1
                && FindLeadIn(heading) is { } leadIn
                && FindPromise(outline.Text, leadIn) is { } promise
                && !IsKept(heading, promise.Number))
            {
                string found = Series.Of(heading.Points)[0].Count.ToString(CultureInfo.InvariantCulture);
                string words = promise.Range.Of(outline.Text);
                yield return new Finding(FindingRules.BrokenPromise, promise.Range, words, found);
            }
        }
    }

    /// <summary>The paragraph directly before the first point.</summary>
    private static TextRange? FindLeadIn(OutlineHeading heading)
    {
        OutlineBlock? last = heading.Content.TakeWhile(static block => block is OutlineParagraph).LastOrDefault();
        return last is OutlineParagraph paragraph ? paragraph.Range : null;
    }

    /// <summary>The number of points that the last clause of a lead-in announces, if it announces one number.</summary>
    private static (int Number, TextRange Range)? FindPromise(string text, TextRange leadIn)
    {
        char last = text[leadIn.End - 1];
        if (!Characters.IsColon(last)
            && !(last == '。' && Words.EndsWithAny(text, leadIn.Start, leadIn.End - 1, _nouns)))
        {
            return null;
        }

        int start = Runs.StartOf(
            text,
            leadIn.Start,
            leadIn.End - 1,
            static c => !Characters.IsSentenceEnd(c) && c is not ('，' or ',' or '；' or '：'));

        // What 《意见》 consists of need not be what follows.
        if (text.IndexOf('》', start, leadIn.End - start) >= 0)
        {
            return null;
        }

        List<(int, TextRange)> found = [.. FindAll(text, start, leadIn.End)];
        return found.Count == 1 ? found[0] : null;
    }

    private static IEnumerable<(int Number, TextRange Range)> FindAll(string text, int start, int end)
    {
        var brackets = new Brackets(text, end);
        for (int i = start; i < end; i = brackets.Next(i))
        {
            if (_count.Value.Match(text, i) is { Success: true } count
                && Numerals.ReadCount(text, i, end, out int number) > i
                && number is >= 2 and <= Most)
            {
                yield return (number, new TextRange(i, i + count.Length));
            }
        }
    }

    /// <summary>Whether the points are as many, or the points of the points, or one of several series.</summary>
    private static bool IsKept(OutlineHeading heading, int number) =>
        heading.Points.Count == number
        || heading.Points.Sum(static point => point.Points.Count) == number
        || Series.Of(heading.Points).Any(series => series.Count == number);
}
