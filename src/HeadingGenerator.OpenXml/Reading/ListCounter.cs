using System.Text;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Counts the paragraphs of lists, and says what number a person sees before each.</summary>
/// <remarks>
/// Lists of one kind share their numbers. A list with a start of its own takes it up at its first paragraph on the
/// level; a level starts again after a paragraph of a level above, or of the level that it names (ECMA-376 Part 1,
/// §17.9.10).
/// </remarks>
internal sealed class ListCounter(ListDefinitions lists)
{
    private const int Levels = 9;

    private readonly Dictionary<ListKind, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    /// <summary>Counts a paragraph.</summary>
    /// <returns>Its number, and what stands between it and the text; empty if it has none.</returns>
    public (string Number, string Gap) Next(ParagraphFormat format)
    {
        // A list 0 takes a paragraph out of the list of its style.
        if (format.List is not { } id || id == 0 || lists.Find(id) is not { } list)
        {
            return (string.Empty, string.Empty);
        }

        int index = LevelOf(format, list);
        if (list.Level(index) is not { } level)
        {
            return (string.Empty, string.Empty);
        }

        if (!_counts.TryGetValue(list.Kind, out int?[]? counts))
        {
            _counts.Add(list.Kind, counts = new int?[Levels]);
        }

        Count(list, level, index, counts);
        string number = Text(list, level, counts);
        return (number, Gap(level, number));
    }

    // A style for paragraphs is on the level that names it; what it says of a level itself does not count.
    private static int LevelOf(ParagraphFormat format, ListDefinition list)
    {
        for (int i = 0; i < Levels; i++)
        {
            if (list.Level(i)?.Style is { } style && format.StyleIds.Contains(style) && !format.NamesLevel)
            {
                return i;
            }
        }

        return Math.Min(Math.Max(format.ListLevel ?? 0, 0), Levels - 1);
    }

    private void Count(ListDefinition list, ListLevel level, int index, int?[] counts)
    {
        int? own = list.OwnStart(index);
        counts[index] = own is not null && _started.Add((list.Id, index)) ? own
            : counts[index] is not { } count ? own ?? level.Start
            : count == int.MaxValue ? count
            : count + 1;
        for (int below = index + 1; below < Levels; below++)
        {
            if (list.Level(below)?.RestartsAfter is not { } above || index < above)
            {
                counts[below] = null;
            }
        }
    }

    private static string Text(ListDefinition list, ListLevel level, int?[] counts)
    {
        if (level.Format == "bullet" || level.Text.IndexOf('%') < 0)
        {
            return level.Text;
        }

        var text = new StringBuilder();
        for (int i = 0; i < level.Text.Length; i++)
        {
            int other = level.Text[i] == '%' && i + 1 < level.Text.Length ? level.Text[i + 1] - '1' : -1;
            if (other is < 0 or >= Levels)
            {
                text.Append(level.Text[i]);
                continue;
            }

            // A level above that no paragraph has been on yet counts as started.
            if (list.Level(other) is { } shown)
            {
                int number = counts[other] ?? list.OwnStart(other) ?? shown.Start;
                text.Append(level.IsLegal ? NumberFormats.Decimal(number) : NumberFormats.Format(number, shown));
            }

            i++;
        }

        return text.ToString();
    }

    // Chinese marks are wide enough to part number and text: a tab after 一、 is no gap that a person would type.
    private static string Gap(ListLevel level, string number) => level.Gap switch
    {
        _ when number.Length == 0 => string.Empty,
        NumberGap.Nothing => string.Empty,
        NumberGap.Space => " ",
        _ => NumberFormats.ClosesItself(number[number.Length - 1]) ? string.Empty : " ",
    };
}
