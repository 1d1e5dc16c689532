using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Configuration;

namespace HeadingGenerator.Tool.Server;

/// <summary>What an editor changes for the user: repairs, names, markers.</summary>
internal static class Edits
{
    private const string QuickFix = "quickfix";

    /// <summary>The kind of the action that repairs everything.</summary>
    public const string FixAll = "source.fixAll.headings";

    private const int Keyword = 14;

    /// <summary>Nobody reads a longer menu, and every repair in it is proved by reading the text anew.</summary>
    private const int MostRepairs = 20;

    /// <summary>The kinds of actions that there are.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [QuickFix, FixAll];

    /// <summary>The repairs of what is found in a stretch; that of everything only where it is asked for.</summary>
    public static CodeAction[] Actions(
        Document document, Range range, IReadOnlyList<string>? only, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        int start = document.Lines.OffsetAt(range.Start);
        int end = document.Lines.OffsetAt(range.End);
        if (IsWanted(QuickFix))
        {
            actions.AddRange(document.Findings(cancellationToken)
                .Where(pair => pair.Finding.Range.Start <= end && pair.Finding.Range.End >= start)
                .Where(pair => IsRepairable(pair.Finding))
                .Take(MostRepairs)
                .Select(pair => new CodeAction(
                    Messages.Repair(pair.Finding.GetMessage()),
                    QuickFix,
                    document.EditOf(pair.Finding.Repair),
                    [document.DiagnosticOf(pair.Finding, pair.Severity)],
                    IsPreferred: true)));
        }

        // Repairing everything takes a while, so it is worked out only where somebody asks for it, as on saving.
        if (only is not null && IsWanted(FixAll))
        {
            bool IsChosen(Finding finding) => FindingFilter.All.SeverityOf(finding, document.Settings) is not null;
            string repaired = OutlineRepairer.Repair(document.Text, document.Options, IsChosen, cancellationToken);
            if (repaired != document.Text)
            {
                actions.Add(
                    new CodeAction(Messages.RepairAll, FixAll, document.EditOf([Difference(document.Text, repaired)])));
            }
        }

        return [.. actions];

        bool IsRepairable(Finding finding)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return finding.Repair.Count > 0;
        }

        bool IsWanted(string kind) => only is null || only.Any(wanted => IsBelow(kind, wanted));
    }

    /// <summary>What can be renamed at a place: the name of the heading there.</summary>
    public static PrepareRenameResult? PrepareRename(Document document, Position position) =>
        document.HeadingAt(position) is { } heading
            ? new PrepareRenameResult(
                document.Lines.RangeOf(heading.ExplicitName is null ? heading.HeadingRange : heading.ExplicitNameRange),
                heading.Key)
            : null;

    /// <summary>Gives the heading at a place a name of its own; null if it cannot have that name.</summary>
    public static WorkspaceEdit? Rename(Document document, Position position, string name)
    {
        if (document.HeadingAt(position) is not { } heading || !Identifiers.IsValid(name))
        {
            return null;
        }

        IReadOnlyList<OutlineHeading> siblings = heading.Parent?.Points ?? document.Outline.Headings;
        if (siblings.Any(other => other != heading && other.Key == name))
        {
            return null;
        }

        int index = document.Headings.TakeWhile(other => other != heading).Count();
        IEnumerable<TextEdit> edits = heading.ExplicitName is not null
            ? [new TextEdit(heading.ExplicitNameRange, name)]
            : new[] { heading.TitleRange.End, heading.HeadingRange.End }.Select(
                end => new TextEdit(new TextRange(end, end), $"{{#{name}}}"));

        // Only reading the text anew shows that the name is taken as one.
        foreach (TextEdit edit in edits)
        {
            List<OutlineHeading> read =
                [.. Outline.Read(TextEdit.Apply(document.Text, [edit]), document.Options).Descendants()];
            if (read.Count == document.Headings.Count && read[index].Key == name)
            {
                return document.EditOf([edit]);
            }
        }

        return null;
    }

    /// <summary>
    /// The markers that can go on at the start of a line: that of the last heading first, then those of the headings
    /// above it.
    /// </summary>
    public static CompletionList Complete(Document document, Position position)
    {
        int offset = document.Lines.OffsetAt(position);
        int start = document.Lines.StartOf(document.Lines.PositionAt(offset).Line);
        while (start < offset && char.IsWhiteSpace(document.Text[start]))
        {
            start++;
        }

        string typed = document.Text[start..offset];
        var items = new List<CompletionItem>();
        Range place = document.Lines.RangeOf(new TextRange(start, offset));
        OutlineHeading? last = document.Headings.LastOrDefault(heading => heading.HeadingRange.Start < start);
        for (OutlineHeading? heading = last; heading is not null; heading = heading.Parent)
        {
            string next = MarkerSeries.Format(heading.Marker, heading.Number + 1);
            if (next.Length > 0
                && next.StartsWith(typed, StringComparison.Ordinal) && !items.Exists(item => item.Label == next))
            {
                string order = items.Count.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
                string detail = Messages.GoesOnAfter(heading.ToString());
                items.Add(new CompletionItem(next, Keyword, detail, order, next, new LspTextEdit(place, next)));
            }
        }

        return new CompletionList(IsIncomplete: false, items);
    }

    private static bool IsBelow(string kind, string wanted) =>
        kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal);

    /// <summary>The stretch in which two texts differ.</summary>
    private static TextEdit Difference(string before, string after)
    {
        int start = before.AsSpan().CommonPrefixLength(after);
        int end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return new TextEdit(new TextRange(start, before.Length - end), after[start..^end]);
    }
}
