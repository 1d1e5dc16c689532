namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>New headings after the pattern of a theme: 突出融字:乡村振兴,基层治理.</summary>
internal static class Composition
{
    private static readonly char[] _separators = [',', '，', '、'];

    /// <summary>Adds a section with the composed headings; says what is wrong if that cannot be.</summary>
    public static bool TryAdd(ReportOutline report, string request)
    {
        string[] parts = request.Split([':', '：'], 2, StringSplitOptions.TrimEntries);
        if (!Lookup.TryFind(parts[0], out Theme? theme))
        {
            return false;
        }

        if (theme.Pattern is not { } pattern)
        {
            Console.Error.WriteLine(Messages.NoPattern(theme.Title));
            return false;
        }

        string[] headings = parts.Length < 2
            ? []
            : parts[1].Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (headings.Length == 0)
        {
            Console.Error.WriteLine(Messages.NoFillers(theme.Key, pattern.Text));
            return false;
        }

        ReportSection section = report.Content.AddSection(theme.Title, theme.Body);
        section.WrittenMarker = theme.Marker;
        bool filled = true;
        foreach (string fillers in headings)
        {
            filled &= TryAdd(section, fillers, theme, pattern);
        }

        return filled;
    }

    private static bool TryAdd(ReportSection section, string fillers, Theme theme, SentencePattern pattern)
    {
        string[] slots = fillers.Split('/', StringSplitOptions.TrimEntries);
        if (slots.Length != pattern.SlotCount || slots.Contains(string.Empty))
        {
            Console.Error.WriteLine(Messages.WrongSlots(fillers, pattern.Text, pattern.SlotCount));
            return false;
        }

        string heading = pattern.Format(slots);
        section.Content.AddSection(heading);
        if (theme.Fits(heading) is { Fits: false } result)
        {
            Console.Error.WriteLine(Messages.NotParallel(heading, result.GetMessage()));
        }

        return true;
    }
}
