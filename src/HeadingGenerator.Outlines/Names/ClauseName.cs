using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Makes a name of the first clauses of a title.</summary>
internal static class ClauseName
{
    private static readonly char[] OpeningQuotes = ['“', '「', '『', '"', '‘'];

    /// <summary>The name of the first <paramref name="clauses"/> clauses; empty if nothing of them can stand in a name.</summary>
    public static string Of(string title, string subject, int clauses)
    {
        if (subject.Length > 0 && title.StartsWith(subject, System.StringComparison.Ordinal))
        {
            string rest = Take(title, subject.Length, clauses);
            if (rest.Length > 0)
            {
                return rest;
            }
        }

        return Take(title, 0, clauses);
    }

    private static string Take(string title, int start, int clauses)
    {
        int end = start;
        var brackets = new Brackets(title, title.Length);
        int taken = 0;
        bool inClause = false;
        while (end < title.Length && end - start < 4 * Identifiers.LongestName)
        {
            if (Characters.IsCommonIdeograph(title[end]))
            {
                inClause = true;
                end++;
                continue;
            }

            int behind = brackets.SkipFrom(end);
            if (behind > end)
            {
                end = behind;
                inClause = true;
                continue;
            }

            if (Characters.IsClauseEnd(title[end]) || (Characters.IsSpace(title[end]) && !Characters.IsZeroWidth(title[end])))
            {
                if (inClause && ++taken == clauses)
                {
                    break;
                }

                inClause = false;
            }
            else
            {
                inClause = true;
            }

            end++;
        }

        string name = Identifiers.From(DropCount(end - start == title.Length ? title : title.Substring(start, end - start)));
        return ReservedNames.IsAccessor(name) ? "_" + name : name;
    }

    /// <summary>突出一个“严”字 is about 突出“严”字.</summary>
    private static string DropCount(string clause)
    {
        int quote = clause.IndexOfAny(OpeningQuotes);
        return quote > 1 && clause[quote - 1] == '个' && clause[quote - 2] == '一' ? clause.Remove(quote - 2, 2) : clause;
    }
}
