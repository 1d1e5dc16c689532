namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>New headings after the pattern of a theme: 突出融字:乡村振兴,基层治理.</summary>
internal static class Composition
{
    private static readonly char[] Separators = [',', '，', '、'];

    /// <summary>Adds a section with the composed headings; says what is wrong if that cannot be.</summary>
    public static bool TryAdd(ReportOutline report, string request)
    {
        string[] parts = request.Split([':', '：'], 2);
        if (!Lookup.TryFind(parts[0].Trim(), out Theme? theme))
        {
            return false;
        }

        if (theme.Pattern is not { } pattern)
        {
            Console.Error.WriteLine(Messages.NoPattern(theme.Title));
            return false;
        }

        ReportSection section = report.Add(theme.Title, theme.Body, theme.Marker);
        foreach (string fillers in parts.Length < 2 ? [] : parts[1].Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] slots = fillers.Split('/');
            if (slots.Length != pattern.SlotCount)
            {
                Console.Error.WriteLine(Messages.WrongSlots(fillers, pattern.Text, pattern.SlotCount));
                return false;
            }

            string heading = pattern.Format(slots);
            section.Add(heading);
            if (theme.Fits(heading) is { Fits: false } result)
            {
                Console.Error.WriteLine(Messages.NotParallel(heading, result.GetMessage()));
            }
        }

        return true;
    }
}
