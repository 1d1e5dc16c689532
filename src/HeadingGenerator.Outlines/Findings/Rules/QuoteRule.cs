namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0301: a quote or bracket without its partner. In text that is wrapped by hand the partner may stand a few lines
/// below, but not after the next marker or a blank line. Lines that are no part of the document are passed over, and
/// so is code. The first of a line is reported; it upsets those after it.
/// </summary>
internal sealed class QuoteRule(Outline outline)
{
    /// <summary>How many lines below its opener a closer may stand.</summary>
    private const int MostLines = 3;

    /// <summary>The longest interval such as [0,100).</summary>
    private const int LongestInterval = 16;

    /// <summary>How deep an opener may stand among those after it; it bounds the time that each closer takes.</summary>
    private const int Deepest = 100;

    /// <summary>Quotes, brackets and what opens code; ’ may be an apostrophe.</summary>
    private static readonly CharacterSet _marks = new("\"`“《〈「『【〔（([［”》〉」』】〕）］)]");

    private readonly string _text = outline.Text;
    private readonly RangeCursor _markers = new(outline.Survey.Markers);
    private readonly RangeCursor _opaque = new(outline.Survey.Opaque);
    private readonly RangeCursor _unclaimed = new(outline.Unclaimed);

    /// <summary>The openers that wait for their partners, the outermost first.</summary>
    private readonly List<(int Position, int Line)> _open = [];
    private readonly List<Finding> _findings = [];
    private int _reportedLine = -1;

    public static IEnumerable<Finding> Find(Outline outline) => new QuoteRule(outline).Run();

    private List<Finding> Run()
    {
        bool isApart = false;
        for (int i = 0; i < outline.Lines.Count; i++)
        {
            Line line = outline.Lines[i];
            if (line.IsBlank
                || _unclaimed.Skip(line.ContentStart) > line.ContentStart
                || _opaque.Skip(line.ContentStart) > line.ContentStart)
            {
                isApart |= line.IsBlank;
                continue;
            }

            // In a speech of several paragraphs each of them opens the quote anew, and only the last closes it.
            bool goesOn = _text[line.ContentStart] == '“' && IsInSpeech();
            bool isNewParagraph = (isApart && !goesOn) || _markers.Skip(line.ContentStart) > line.ContentStart;
            isApart = false;
            GiveUp(0, isNewParagraph ? _open.Count : CountAbove(i - MostLines));
            if (goesOn && _open.Count > 0)
            {
                _open.RemoveAt(_open.Count - 1);
            }

            Read(line, i);
        }

        GiveUp(0, _open.Count);
        return _findings;
    }

    private void Read(in Line line, int index)
    {
        int position = line.ContentStart;
        while ((position = _marks.Find(_text, position, line.ContentEnd)) < line.ContentEnd)
        {
            char c = _text[position];
            int after = c == '`'
                ? Emphasis.SkipCode(_text, position, line.ContentEnd)
                : _markers.Skip(position);
            if (after > position)
            {
                position = after;
                continue;
            }

            if (Characters.CloserOf(c) == '\0')
            {
                Close(position, index, line.ContentStart);
            }
            else if (c != '"' || (!TryClose(c) && !(position > 0 && Characters.IsDigit(_text[position - 1]))))
            {
                // 24" is a measure.
                _open.Add((position, index));
            }

            position++;
        }

        // Straight quotes look alike on both sides, so that one left open would turn those of the next line around.
        if (_open.Count > 0 && FindOpener('"') is >= 0 and var straight)
        {
            GiveUp(straight, _open.Count);
        }
    }

    private int CountAbove(int line)
    {
        int above = 0;
        while (above < _open.Count && _open[above].Line < line)
        {
            above++;
        }

        return above;
    }

    /// <summary>Whether the innermost opener begins a paragraph, or what is said: 修改为：“….</summary>
    private bool IsInSpeech() => _open.Count > 0
        && _open[_open.Count - 1] is var (position, line)
        && _text[position] == '“'
        && (position == outline.Lines[line].ContentStart || Characters.IsColon(_text[position - 1]));

    private void Close(int position, int index, int lineStart)
    {
        char closer = _text[position] switch { ')' => '）', ']' => '］', var c => c };
        if (_open.Count > 0 && EndsInterval(_open[_open.Count - 1].Position, position))
        {
            _open.RemoveAt(_open.Count - 1);
        }
        else if (!TryClose(closer) && !IsListMark(position, lineStart))
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
    private bool IsListMark(int position, int lineStart)
    {
        if (position == lineStart || _text[position] is not (')' or '）'))
        {
            return false;
        }

        char before = _text[position - 1];
        return Chinese.IsListSign(before) || (_text[position] == ')' && before is ':' or ';' or '-' or '^' or '=');
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

    /// <summary>Reports openers, the innermost of a line first: it is the nearest to its missing partner.</summary>
    private void GiveUp(int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            Report(_open[i].Position, _open[i].Line);
        }

        _open.RemoveRange(start, end - start);
    }

    private void Report(int position, int line)
    {
        // :( is no bracket.
        if (line == _reportedLine || (_text[position] == '(' && position > 0 && _text[position - 1] is ':' or '-'))
        {
            return;
        }

        _reportedLine = line;
        bool mayBeTurned = _text[position] is '“' or '”';
        List<int> turned = mayBeTurned ? QuoteRepairs.FindTurned(_text, outline.Lines[line]) : [];
        _findings.Add(turned.Count > 0
            ? ReportTurned(turned)
            : new Finding(FindingRules.UnbalancedQuote, TextRange.At(position), _text[position].ToString())
            {
                Repair = QuoteRepairs.Balance(_text, outline.Lines[line], position),
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
