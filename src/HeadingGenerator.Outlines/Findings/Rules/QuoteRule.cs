namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0301: a quote or bracket without its partner. In text that is wrapped by hand the partner may stand a few passages
/// below, but not after the next marker or a blank line. The first of a passage is reported; it upsets those after it.
/// </summary>
internal sealed class QuoteRule(Outline outline)
{
    /// <summary>How many passages below its opener a closer may stand.</summary>
    private const int MostPassages = 3;

    /// <summary>The longest interval such as [0,100).</summary>
    private const int LongestInterval = 16;

    /// <summary>How deep an opener may stand among those after it; it bounds the time that each closer takes.</summary>
    private const int Deepest = 100;

    /// <summary>Quotes, brackets and what opens code; ’ may be an apostrophe.</summary>
    private static readonly CharacterSet _marks = new("\"`“《〈「『【〔（([［”》〉」』】〕）］)]");

    private readonly string _text = outline.Text;
    private readonly List<Passage> _passages = outline.Survey.Passages;
    private readonly RangeCursor _markers = new(outline.Survey.Markers);

    /// <summary>The openers that wait for their partners, the outermost first.</summary>
    private readonly List<(int Position, int Passage)> _open = [];
    private readonly List<Finding> _findings = [];
    private int _reported = -1;

    public static IEnumerable<Finding> Find(Outline outline) => new QuoteRule(outline).Run();

    private List<Finding> Run()
    {
        for (int i = 0; i < _passages.Count; i++)
        {
            Passage passage = _passages[i];

            // In a speech of several paragraphs each of them opens the quote anew, and only the last closes it.
            bool goesOn = _text[passage.Start] == '“' && IsInSpeech();
            bool isNewParagraph = (!goesOn && passage.IsApart(outline))
                || _markers.Skip(passage.Start) > passage.Start;
            GiveUp(0, isNewParagraph || _open.Count == 0 ? _open.Count : CountAbove(i - MostPassages));
            if (goesOn && _open.Count > 0)
            {
                _open.RemoveAt(_open.Count - 1);
            }

            Read(passage, i);
        }

        GiveUp(0, _open.Count);
        return _findings;
    }

    private void Read(in Passage passage, int index)
    {
        int position = passage.Start;
        while ((position = _marks.Find(_text, position, passage.End)) < passage.End)
        {
            char c = _text[position];
            int after = c == '`'
                ? Emphasis.SkipCode(_text, position, passage.End)
                : _markers.Skip(position);
            if (after > position)
            {
                position = after;
                continue;
            }

            if (Characters.CloserOf(c) == '\0')
            {
                Close(position, index);
            }
            else if (c != '"' || (!TryClose(c) && !(position > 0 && Characters.IsDigit(_text[position - 1]))))
            {
                // 24" is a measure.
                _open.Add((position, index));
            }

            position++;
        }

        // Straight quotes look alike on both sides, so that one left open would turn those of the next passage around.
        if (_open.Count > 0 && FindOpener('"') is >= 0 and var straight)
        {
            GiveUp(straight, _open.Count);
        }
    }

    private int CountAbove(int passage) => _open.FindLastIndex(opener => opener.Passage < passage) + 1;

    /// <summary>Whether the innermost opener begins a paragraph, or what is said: 修改为：“….</summary>
    private bool IsInSpeech() => _open.Count > 0
        && _open[_open.Count - 1] is var (position, passage)
        && _text[position] == '“'
        && (position == _passages[passage].Start || Characters.IsColon(_text[position - 1]));

    private void Close(int position, int index)
    {
        char closer = _text[position] switch { ')' => '）', ']' => '］', var c => c };
        if (_open.Count > 0 && EndsInterval(_open[_open.Count - 1].Position, position))
        {
            _open.RemoveAt(_open.Count - 1);
        }
        else if (!TryClose(closer) && !IsListMark(_passages[index], position))
        {
            Report(position, index);
        }
    }

    /// <summary>Whether a closer ends a half-open interval that an opener begins: [0,60).</summary>
    private bool EndsInterval(int start, int position)
    {
        char closer = Characters.CloserOf(_text[start]);
        return _text[position] is ')' or ']' or '）' or '］'
            && closer is '）' or '］'
            && position - start <= LongestInterval
            && !Chinese.IsIn(_text, start + 1, position);
    }

    /// <summary>
    /// Whether half a bracket belongs to a number or a letter (1) and a）), or to a face such as :).
    /// </summary>
    private static bool IsListMark(in Passage passage, int position)
    {
        char mark = passage.At(position);
        char before = passage.At(position - 1);
        return (mark is ')' or '）' && Chinese.IsListSign(before))
            || (mark == ')' && before is ':' or ';' or '-' or '^' or '=');
    }

    /// <summary>Takes the openers up to the partner, if there is one; those inside the pair have none.</summary>
    private bool TryClose(char closer)
    {
        int partner = FindOpener(closer);
        if (partner >= 0)
        {
            GiveUp(partner + 1, _open.Count);
            _open.RemoveAt(partner);
        }

        return partner >= 0;
    }

    /// <summary>The innermost opener that waits for a closer; -1 if none does.</summary>
    private int FindOpener(char closer) => _open.FindLastIndex(
        _open.Count - 1,
        Math.Min(_open.Count, Deepest),
        opener => Characters.CloserOf(_text[opener.Position]) == closer);

    /// <summary>Reports openers, the innermost of a passage first: it is the nearest to its missing partner.</summary>
    private void GiveUp(int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            Report(_open[i].Position, _open[i].Passage);
        }

        _open.RemoveRange(start, end - start);
    }

    private void Report(int position, int passage)
    {
        // :( is no bracket.
        if (passage == _reported || (_text[position] == '(' && position > 0 && _text[position - 1] is ':' or '-'))
        {
            return;
        }

        _reported = passage;
        bool mayBeTurned = _text[position] is '“' or '”';
        List<int> turned = mayBeTurned ? QuoteRepairs.FindTurned(_passages[passage]) : [];
        _findings.Add(turned.Count > 0
            ? ReportTurned(turned)
            : new Finding(FindingRules.UnbalancedQuote, TextRange.At(position), _text[position].ToString())
            {
                Repair = QuoteRepairs.Balance(_passages[passage], position),
            });
    }

    private Finding ReportTurned(List<int> places)
    {
        string written = _text[places[0]].ToString();
        List<TextEdit> repair = places.ConvertAll(place => QuoteRepairs.Turn(_text, place));
        return new Finding(FindingRules.UnbalancedQuote, TextRange.At(places[0]), written, repair[0].NewText)
        {
            Wording = FindingTexts.TurnedQuote,
            Places = places,
            Repair = repair,
        };
    }
}
