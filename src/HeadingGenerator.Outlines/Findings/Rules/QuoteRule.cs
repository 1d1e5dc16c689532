using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0301: a quote or bracket without its partner. In text that is wrapped by hand the partner may stand a few lines
/// below, but not after the next marker or a blank line. Lines that are no part of the document are passed over, and
/// so is code. The first of a line is reported; it upsets those after it.
/// </summary>
internal static class QuoteRule
{
    public static IEnumerable<Finding> Find(Outline outline) => new QuoteWalk(outline).Run();

    /// <summary>Only where a whole clause is quoted is there one place for the partner: ，“以案说法。 → ，“以案说法”。</summary>
    public static List<TextEdit> Balance(string text, in Line line, int stray)
    {
        // A quote around a marker would turn a heading into text.
        char closer = Characters.CloserOf(text[stray]);
        if (closer == '\0' || Grammar.Default.Markers.TryMatch(text, stray + 1, line.ContentEnd, out _))
        {
            return [];
        }

        int end = Runs.Find(
            text,
            stray + 1,
            line.ContentEnd,
            static c => Characters.IsClauseEnd(c) || Characters.IsQuoteOrBracket(c));
        bool startsClause = stray == line.ContentStart || Characters.IsBoundaryMark(text[stray - 1]);
        bool endsSentence = end == line.ContentEnd || Characters.IsSentenceEnd(text[end]) || text[end] == '；';
        end = Lines.Trim(text, stray + 1, end).End;
        return startsClause && endsSentence && end > stray + 1
            ? [new TextEdit(new TextRange(end, end), closer.ToString())]
            : [];
    }
}
