namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What mends a quote: the partner that it lacks, or to turn it: ”甲” and “甲“.</summary>
internal static class QuoteRepairs
{
    private const char Opener = '“';
    private const char Closer = '”';

    /// <summary>
    /// The quotes of a passage that are turned the wrong way: if these are turned, and not otherwise, its quotes make
    /// pairs around words. Empty if there are none.
    /// </summary>
    public static List<int> FindTurned(in Passage passage)
    {
        string text = passage.Text;
        int length = passage.End - passage.Start;
        int[] quotes = [.. Enumerable.Range(passage.Start, length).Where(i => text[i] is Opener or Closer)];
        var turned = new List<int>();
        for (int i = 0; i + 1 < quotes.Length; i += 2)
        {
            (int start, int end) = (quotes[i], quotes[i + 1]);
            if (text[start] == Opener && text[end] == Closer)
            {
                continue;
            }

            if (text[start] != text[end] || !IsWord(text, start + 1, end))
            {
                return [];
            }

            turned.Add(text[start] == Closer ? start : end);
        }

        return quotes.Length % 2 == 0 ? turned : [];
    }

    public static TextEdit Turn(string text, int place) =>
        new(TextRange.At(place), (text[place] == Opener ? Closer : Opener).ToString());

    /// <summary>Only where a whole clause is quoted is there one place for the partner: ，“以案说法。 → ，“以案说法”。</summary>
    public static List<TextEdit> Balance(in Passage passage, int stray)
    {
        string text = passage.Text;

        // A quote around a marker would turn a heading into text.
        char closer = Characters.CloserOf(text[stray]);
        if (closer == '\0' || Grammar.Default.Markers.TryMatch(text, stray + 1, passage.End, out _))
        {
            return [];
        }

        int end = Runs.Find(
            text, stray + 1, passage.End, static c => Characters.IsClauseEnd(c) || Characters.IsQuoteOrBracket(c));
        bool startsClause = stray == passage.Start || Characters.IsBoundaryMark(text[stray - 1]);
        bool endsSentence = end == passage.End || Characters.IsSentenceEnd(text[end]) || text[end] == '；';
        end = Lines.Trim(text, stray + 1, end).End;
        return startsClause && endsSentence && end > stray + 1
            ? [new TextEdit(new TextRange(end, end), closer.ToString())]
            : [];
    }

    private static bool IsWord(string text, int start, int end) => start < end
        && Runs.Find(text, start, end, static c => Characters.IsClauseEnd(c) || Characters.IsSpace(c)) == end;
}
