using System.Globalization;

namespace HeadingGenerator;

/// <summary>
/// One thing in which a heading differs from the points of a theme; its text tells it in English or Chinese.
/// </summary>
public sealed record FitDifference
{
    private readonly string _english;
    private readonly string _chinese;

    private FitDifference(FitDifferenceKind kind, string english, string chinese)
    {
        Kind = kind;
        _english = english;
        _chinese = chinese;
    }

    /// <summary>In what the heading differs.</summary>
    public FitDifferenceKind Kind { get; }

    /// <summary>The literal that is missing, for <see cref="FitDifferenceKind.Literal"/>; else null.</summary>
    public string? Literal { get; private init; }

    /// <summary>The index of the clause whose length differs, from 0; null if it is none.</summary>
    public int? Clause { get; private init; }

    /// <summary>
    /// The index of the slot whose filler differs in length, from 0 as in the pattern; null if it is none.
    /// </summary>
    public int? Slot { get; private init; }

    /// <summary>How many clauses or characters the heading has there; 0 for a literal.</summary>
    public int Actual { get; private init; }

    /// <summary>The fewest that a point has there; 0 for a literal.</summary>
    public int Minimum { get; private init; }

    /// <summary>The most that a point has there; 0 for a literal.</summary>
    public int Maximum { get; private init; }

    /// <summary>The difference in English: clause 2 has 6 characters where the points have 4.</summary>
    public override string ToString() => _english;

    /// <summary>The difference in Chinese if the culture is Chinese, else in English.</summary>
    /// <param name="culture">The culture; null for that of the user interface.</param>
    public string GetMessage(CultureInfo? culture = null) => IsChinese(culture) ? _chinese : _english;

    internal static bool IsChinese(CultureInfo? culture) =>
        (culture ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "zh";

    internal static FitDifference MissingWhole(string literal) =>
        Missing(literal, $"is not '{literal}'", $"不是“{literal}”");

    internal static FitDifference MissingStart(string literal) =>
        Missing(literal, $"does not start with '{literal}'", $"开头缺少“{literal}”");

    internal static FitDifference MissingWithin(string literal) =>
        Missing(literal, $"lacks '{literal}' in between", $"中间缺少“{literal}”");

    internal static FitDifference MissingEnd(string literal) =>
        Missing(literal, $"does not end with '{literal}'", $"结尾缺少“{literal}”");

    internal static FitDifference ClauseCount(int actual, LengthRange range) =>
        new(
            FitDifferenceKind.ClauseCount,
            $"has {(actual == 1 ? "1 clause" : $"{actual} clauses")} where the points have {range.ToString("–")}",
            $"有{actual}个分句，各要点为{range.ToString("至")}个")
        {
            Actual = actual,
            Minimum = range.Minimum,
            Maximum = range.Maximum,
        };

    internal static FitDifference ClauseLength(int clause, int actual, LengthRange range) =>
        Length($"clause {clause + 1}", $"第{clause + 1}个分句", actual, range) with { Clause = clause };

    internal static FitDifference SlotLength(int slot, int actual, LengthRange range) =>
        Length($"slot {slot + 1}", $"第{slot + 1}处空位", actual, range) with { Slot = slot };

    private static FitDifference Missing(string literal, string english, string chinese) =>
        new(FitDifferenceKind.Literal, english, chinese) { Literal = literal };

    private static FitDifference Length(string english, string chinese, int actual, LengthRange range) =>
        new(
            FitDifferenceKind.ClauseLength,
            $"{english} has {(actual == 1 ? "1 character" : $"{actual} characters")} where the points have {range.ToString("–")}",
            $"{chinese}有{actual}个字，各要点为{range.ToString("至")}个")
        {
            Actual = actual,
            Minimum = range.Minimum,
            Maximum = range.Maximum,
        };
}
