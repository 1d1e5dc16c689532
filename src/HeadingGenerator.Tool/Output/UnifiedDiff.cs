using System.Text;

namespace HeadingGenerator.Tool.Output;

/// <summary>Writes what a repair changes in the unified format, which patch and git understand.</summary>
/// <remarks>
/// In linear time: the algorithm of Myers, which libraries have, takes 18 seconds for 100,000 lines that all change,
/// and a text full of half-width commas is just that.
/// </remarks>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>
    /// So many more lines than before one repair may leave at most; an equal line farther off is another one.
    /// </summary>
    private const int MostNewLines = 1000;

    /// <summary>Writes the difference of two texts; nothing if there is none.</summary>
    public static void Write(TextWriter writer, string name, string before, string after)
    {
        if (before == after)
        {
            return;
        }

        string header = Quote(OperatingSystem.IsWindows() ? name.Replace('\\', '/') : name);
        writer.Write($"--- {header}\n+++ {header}\n");
        string[] old = Lines(before);
        string[] @new = Lines(after);
        List<Change> changes = Compare(old, @new);
        for (int i = 0; i < changes.Count;)
        {
            int last = i;
            while (last + 1 < changes.Count && changes[last + 1].Old - changes[last].OldEnd <= 2 * Context)
            {
                last++;
            }

            WriteHunk(writer, old, @new, changes.GetRange(i, last - i + 1));
            i = last + 1;
        }
    }

    /// <summary>A name as git writes it: quoted if it holds a quote, a backslash or a control.</summary>
    private static string Quote(string name)
    {
        if (!name.Any(static c => c is '"' or '\\' || char.IsControl(c)))
        {
            return name;
        }

        IEnumerable<string> quoted = name.Select(static c => c switch
        {
            '"' or '\\' => $"\\{c}",
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            _ when char.IsControl(c) => string.Concat(
                Encoding.UTF8.GetBytes(c.ToString()).Select(static b => $"\\{Convert.ToString(b, 8).PadLeft(3, '0')}")),
            _ => c.ToString(),
        });
        return $"\"{string.Concat(quoted)}\"";
    }

    /// <summary>
    /// The stretches that differ. Repairs move no lines, so that the next line that both have is where they meet again;
    /// blank lines, which are all alike, are no such place.
    /// </summary>
    private static List<Change> Compare(string[] old, string[] @new)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (int i = 0; i < @new.Length; i++)
        {
            if (!places.TryGetValue(@new[i], out Queue<int>? of))
            {
                places.Add(@new[i], of = []);
            }

            of.Enqueue(i);
        }

        var changes = new List<Change>();
        int meet = 0;
        int start = 0;
        for (int i = 0; i < old.Length; i++)
        {
            int at = i == start && meet < @new.Length && old[i] == @new[meet] ? meet
                : string.IsNullOrWhiteSpace(old[i]) ? -1
                : NextPlace(places, old[i], meet);
            if (at < 0 || at - meet > i - start + MostNewLines)
            {
                continue;
            }

            AddChange(changes, start, i, meet, at);
            start = i + 1;
            meet = at + 1;
        }

        AddChange(changes, start, old.Length, meet, @new.Length);
        return changes.ConvertAll(change => change.WithoutCommonEnd(old, @new));
    }

    private static int NextPlace(Dictionary<string, Queue<int>> places, string line, int from)
    {
        if (!places.TryGetValue(line, out Queue<int>? of))
        {
            return -1;
        }

        while (of.TryPeek(out int place) && place < from)
        {
            of.Dequeue();
        }

        return of.TryPeek(out int next) ? next : -1;
    }

    private static void AddChange(List<Change> changes, int old, int oldEnd, int @new, int newEnd)
    {
        if (old < oldEnd || @new < newEnd)
        {
            changes.Add(new Change(old, oldEnd, @new, newEnd));
        }
    }

    private static void WriteHunk(TextWriter writer, string[] old, string[] @new, List<Change> changes)
    {
        Change first = changes[0];
        Change last = changes[^1];
        int lead = Math.Min(Context, first.Old);
        int trail = Math.Min(Context, old.Length - last.OldEnd);
        writer.Write(
            $"@@ -{Range(first.Old - lead, last.OldEnd + trail)} +{Range(first.New - lead, last.NewEnd + trail)} @@\n");
        int line = first.Old - lead;
        foreach (Change change in changes)
        {
            WriteLines(writer, ' ', old, line, change.Old);
            WriteLines(writer, '-', old, change.Old, change.OldEnd);
            WriteLines(writer, '+', @new, change.New, change.NewEnd);
            line = change.OldEnd;
        }

        WriteLines(writer, ' ', old, line, last.OldEnd + trail);
    }

    /// <summary>First line and count; an empty stretch names the line before it.</summary>
    private static string Range(int start, int end) => $"{(start == end ? start : start + 1)},{end - start}";

    private static void WriteLines(TextWriter writer, char sign, string[] lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            writer.Write(sign);
            writer.Write(lines[i]);
            if (!lines[i].EndsWith('\n'))
            {
                writer.Write("\n\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>The lines with their ends, as these tools count them: LF ends a line, a lone CR does not.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    /// <summary>Lines [Old, OldEnd) gave way to lines [New, NewEnd).</summary>
    private readonly record struct Change(int Old, int OldEnd, int New, int NewEnd)
    {
        /// <summary>The same without the equal lines at its end.</summary>
        public Change WithoutCommonEnd(string[] old, string[] @new)
        {
            int same = 0;
            while (Old < OldEnd - same && New < NewEnd - same && old[OldEnd - same - 1] == @new[NewEnd - same - 1])
            {
                same++;
            }

            return this with { OldEnd = OldEnd - same, NewEnd = NewEnd - same };
        }
    }
}
