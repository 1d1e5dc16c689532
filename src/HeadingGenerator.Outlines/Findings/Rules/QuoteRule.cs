using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0301: a quote or bracket without its partner. In text that is wrapped by hand the partner may stand a few lines
/// below, but not after the next marker or a blank line. Lines that are no part of the document are passed over, and
/// so is code. The first of a line is reported; it upsets those after it.
/// </summary>
internal sealed class QuoteRule : OutlineRule
{
    /// <summary>How many lines below its opener a closer may stand.</summary>
    private const int MostLines = 3;

    /// <summary>The longest interval such as [0,100).</summary>
    private const int LongestInterval = 16;

    private static readonly CharacterSet _marks = new("\"`“‘《〈「『【〔（([［”》〉」』】〕）］)]");

    public override void Check(Outline outline, List<Finding> findings) => new Walk(outline, findings).Run();

    /// <summary>Only where a whole clause is quoted is there one place for the partner: ，“以案说法。 → ，“以案说法”。</summary>
    private static List<TextEdit> Balance(string text, in Line line, int stray)
    {
        // A quote around a marker would turn a heading into text.
        char closer = Characters.CloserOf(text[stray]);
        if (closer == '\0' || Grammar.Default.Markers.TryMatch(text, stray + 1, line.ContentEnd, out _))
        {
            return [];
        }

        int end = stray + 1;
        while (end < line.ContentEnd && !IsClauseMark(text[end]))
        {
            end++;
        }

        bool startsClause = stray == line.ContentStart || Characters.IsBoundaryMark(text[stray - 1]);
        bool endsSentence = end == line.ContentEnd || Characters.IsSentenceEnd(text[end]) || text[end] == '；';
        end = Lines.Trim(text, stray + 1, end).End;
        return startsClause
            && endsSentence
            && end > stray + 1 ? [new TextEdit(new TextRange(end, end), closer.ToString())] : [];
    }

    private static bool IsClauseMark(char c) =>
        Characters.IsClauseEnd(c) || Characters.IsQuoteOrBracket(c);

    /// <summary>One pass over a text.</summary>
    private sealed class Walk(Outline outline, List<Finding> findings)
    {
        private readonly string _text = outline.Text;
        private readonly RangeCursor _markers = new(outline.Survey.Markers);
        private readonly RangeCursor _opaque = new(outline.Survey.Opaque);
        private readonly RangeCursor _unclaimed = new(outline.Unclaimed);

        /// <summary>The openers that wait for their partners, and the lines they stand on.</summary>
        private readonly List<(int Position, int Line)> _open = [];

        /// <summary>How many of them wait for each closer.</summary>
        private readonly Dictionary<char, int> _awaited = [];

        private int _reportedLine = -1;

        public void Run()
        {
            for (int i = 0; i < outline.Lines.Count; i++)
            {
                Line line = outline.Lines[i];
                if (_unclaimed.Skip(line.ContentStart) > line.ContentStart
                    || _opaque.Skip(line.ContentStart) > line.ContentStart)
                {
                    continue;
                }

                bool isNewParagraph = line.IsBlank || _markers.Skip(line.ContentStart) > line.ContentStart;
                GiveUp(0, isNewParagraph ? _open.Count : CountFar(i));
                GoOnWithSpeech(line);
                Read(line, i);
            }

            GiveUp(0, _open.Count);
        }

        /// <summary>How many openers stand too far above a line.</summary>
        private int CountFar(int index)
        {
            int far = 0;
            while (far < _open.Count && _open[far].Line + MostLines < index)
            {
                far++;
            }

            return far;
        }

        private void Read(in Line line, int index)
        {
            int position = line.ContentStart;
            while (position < line.ContentEnd)
            {
                char c = _text[position];
                int after = !_marks.Contains(c) ? position + 1
                    : c == '`' ? CodeSpan.EndFrom(_text, position, line.ContentEnd)
                    : _markers.Skip(position);
                if (after > position)
                {
                    position = after;
                    continue;
                }

                if (c == '"')
                {
                    ReadStraight(position, index);
                }
                else if (c != '‘' && Characters.CloserOf(c) is var closer and not '\0')
                {
                    Open(position, index, closer);
                }
                else if (Characters.IsCloser(c))
                {
                    Close(position, index, line.ContentStart);
                }

                position++;
            }

            // Straight quotes look alike on both sides, so that one left open would turn those of the next line around.
            if (Awaited('"') > 0)
            {
                GiveUp(_open.FindIndex(opener => _text[opener.Position] == '"'), _open.Count);
            }
        }

        /// <summary>
        /// In a speech of several paragraphs each of them opens the quote anew, and only the last closes it.
        /// </summary>
        private void GoOnWithSpeech(in Line line)
        {
            if (_open.Count == 0 || line.IsBlank || _text[line.ContentStart] != '“')
            {
                return;
            }

            int last = _open[_open.Count - 1].Position;
            if (_text[last] == '“'
                && (last == outline.Lines[_open[_open.Count - 1].Line].ContentStart
                    || Characters.IsColon(_text[last - 1])))
            {
                Take(_open.Count - 1, 1);
            }
        }

        private void Open(int position, int index, char closer)
        {
            _open.Add((position, index));
            _awaited[closer] = Awaited(closer) + 1;
        }

        private int Awaited(char closer) => _awaited.TryGetValue(closer, out int count) ? count : 0;

        private void ReadStraight(int position, int index)
        {
            if (Awaited('"') > 0)
            {
                PopTo('"');
            }
            else if (position == 0 || !Characters.IsDigit(_text[position - 1]))
            {
                Open(position, index, '"');
            }
        }

        private void Close(int position, int index, int lineStart)
        {
            char closer = _text[position] switch { ')' => '）', ']' => '］', var c => c };
            if (ClosesInterval(position))
            {
                Take(_open.Count - 1, 1);
            }
            else if (Awaited(closer) > 0)
            {
                PopTo(closer);
            }
            else if (!IsListMark(position, lineStart))
            {
                Report(position, index);
            }
        }

        /// <summary>Takes the openers up to the partner; those inside the pair have none.</summary>
        private void PopTo(char closer)
        {
            int partner = _open.Count - 1;
            while (Characters.CloserOf(_text[_open[partner].Position]) != closer)
            {
                partner--;
            }

            GiveUp(partner + 1, _open.Count);
            Take(partner, 1);
        }

        /// <summary>Reports openers, the innermost of a line first: it is the nearest to its missing partner.</summary>
        private void GiveUp(int start, int end)
        {
            for (int i = end - 1; i >= start; i--)
            {
                Report(_open[i].Position, _open[i].Line);
            }

            Take(start, end - start);
        }

        private void Take(int start, int count)
        {
            for (int i = start; i < start + count; i++)
            {
                _awaited[Characters.CloserOf(_text[_open[i].Position])]--;
            }

            _open.RemoveRange(start, count);
        }

        private void Report(int position, int line)
        {
            // :( is no bracket.
            if (line == _reportedLine || (_text[position] == '(' && position > 0 && _text[position - 1] is ':' or '-'))
            {
                return;
            }

            _reportedLine = line;
            findings.Add(new Finding(
                FindingRules.UnbalancedQuote, new TextRange(position, position + 1), _text[position].ToString())
            {
                Repair = Balance(_text, outline.Lines[line], position),
            });
        }

        /// <summary>Whether a closer ends a half-open interval that the innermost opener begins: [0,60).</summary>
        private bool ClosesInterval(int position)
        {
            if (_open.Count == 0 || _text[position] is not (')' or ']' or '）' or '］'))
            {
                return false;
            }

            int start = _open[_open.Count - 1].Position;
            if (_text[start] is not ('(' or '[' or '（' or '［')
                || Characters.Closes(_text[position], Characters.CloserOf(_text[start]))
                || position - start > LongestInterval)
            {
                return false;
            }

            for (int i = start + 1; i < position; i++)
            {
                if (Characters.IsIdeograph(_text[i]))
                {
                    return false;
                }
            }

            return true;
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
            return Characters.IsDigit(before)
                || before is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
                || (_text[position] == ')' && before is ':' or ';' or '-' or '^' or '=');
        }
    }
}
