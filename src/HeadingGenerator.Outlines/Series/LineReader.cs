using System;
using System.Collections.Generic;
using System.Threading;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Series;

/// <summary>Says of every line what it is by itself, and what marker it starts with.</summary>
internal sealed class LineReader(TextSource source, Grammar grammar, IReadOnlyDictionary<int, int>? headingLines)
{
    /// <summary>The row of a line that is known to be no heading.</summary>
    public const string KnownText = "known-text";

    /// <summary>The longest beginning of a marker that stands alone on its line: 第二十一 or （二十一.</summary>
    private const int LongestFragment = 5;

    /// <summary>The longest title that is taken from the line below its marker.</summary>
    private const int LongestTitle = 40;

    /// <summary>How many lines front matter has at most.</summary>
    private const int LongestFrontMatter = 40;

    private const int CancellationStride = 4096;

    private readonly string _text = source.Plain;
    private readonly List<Line> _lines = source.Lines;
    private int _wrapWidth;
    private readonly List<LogicalLine> _read = new(source.Lines.Count);

    /// <summary>The last number of every family.</summary>
    private readonly int[] _reached = new int[MarkerFamilies.Count];

    /// <summary>A fence that no line below closes.</summary>
    private string? _openFence;

    /// <summary>The row of the box that the lines stand in; null outside.</summary>
    private LineRow? _block;

    /// <summary>The family of the list that the box holds.</summary>
    private MarkerFamily? _ownedFamily;

    /// <summary>What is no part of any line: page numbers that are glued to one.</summary>
    public List<TextRange> Unclaimed { get; } = [];

    /// <summary>Reads all lines that are not blank.</summary>
    public LogicalLine[] Read(CancellationToken cancellationToken)
    {
        bool followsBlank = false;
        int opaqueEnd = FindFrontMatterEnd();
        _wrapWidth = Wrapping.FindWidth(source, StartsAnew);
        for (int i = 0; i < _lines.Count; i++)
        {
            if (i % CancellationStride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Line line = _lines[i];
            if (line.IsBlank)
            {
                followsBlank = true;
                continue;
            }

            var read = new LogicalLine { Index = i, Start = line.ContentStart, End = line.ContentEnd, FollowsBlank = followsBlank };
            followsBlank = false;
            if (i <= opaqueEnd)
            {
                (read.Kind, read.Row) = (LineKind.Page, "front-matter");
            }
            else if (FindFenceEnd(i) is var fence and > 0)
            {
                for (; i < fence; i++)
                {
                    AddOpaque(i, "code");
                }

                (read.Index, read.Start, read.End, read.Kind, read.Row) = (i, _lines[i].ContentStart, _lines[i].ContentEnd, LineKind.Opaque, "code");
            }
            else
            {
                ReadLine(ref i, ref read);
            }

            if (read.End > read.Start)
            {
                _read.Add(read);
            }
        }

        LogicalLine[] all = [.. _read];
        KeepLoneWords(all);
        return all;
    }

    private void AddOpaque(int index, string row)
    {
        Line line = _lines[index];
        if (!line.IsBlank)
        {
            _read.Add(new LogicalLine { Index = index, Start = line.ContentStart, End = line.ContentEnd, Kind = LineKind.Opaque, Row = row });
        }
    }

    private void ReadLine(ref int index, ref LogicalLine read)
    {
        Line line = _lines[index];
        int level = 0;
        bool isKnown = headingLines is not null && headingLines.TryGetValue(index + 1, out level);
        if (isKnown && level == 0)
        {
            (read.Kind, read.Row) = (LineKind.Opaque, KnownText);
            return;
        }

        if (LineKinds.Find(grammar.Lines, _text, line) is { } row)
        {
            (read.Kind, read.Row) = (row.Kind, row.Id);
            _block = row.Owns is null ? null : row;
            _ownedFamily = null;
            return;
        }

        SkipGluedPageNumber(ref read);
        _block = read.FollowsBlank ? null : _block;
        if (line.Length <= LongestFragment && TryJoin(index, ref read))
        {
            read.Kind = LineKind.Marked;
            index++;
        }
        else if (grammar.Markers.TryMatchLine(_text, read.Start, read.End, read.Indent = Indent(line), out read.Marker))
        {
            read.Kind = LineKind.Marked;
            SkipClosingHashes(ref read);
            TakeTitleBelow(ref index, ref read);
            TakeRestBelow(ref index, ref read);
        }
        else if (isKnown)
        {
            MarkerFamily family = MarkerFamilies.Hashes[Math.Min(Math.Max(level, 1), MarkerFamilies.Hashes.Length) - 1];
            read.Marker = new Marker(family, 0, read.Start, read.Start, read.Start) { Separator = '#' };
            (read.Kind, read.Row) = (LineKind.Marked, "known-heading");
        }

        bool isOwned = _block is { OwnsMarkers: true } && read.Kind == LineKind.Marked
            && (_ownedFamily is null ? read.Marker.Number <= 1 : ReferenceEquals(_ownedFamily, read.Marker.Family));
        if (_block is { Owns: { } owns } && owns(_text, line) && (read.Kind == LineKind.Text || isOwned || read.Marker is { Family.IsMarkup: true } or { Separator: ' ' }))
        {
            _ownedFamily = isOwned ? read.Marker.Family : _ownedFamily;
            (read.Kind, read.Row) = (_block.Kind, _block.Id);
        }
        else
        {
            _block = null;
        }

        if (read.Kind == LineKind.Marked)
        {
            _reached[read.Marker.Family.Index] = read.Marker.Number;
        }

        while (_wrapWidth > 0 && Wrapping.IsBroken(source, _wrapWidth, index, read.End) && !StartsAfterCut(index + 1, read.End))
        {
            index++;
            read.End = _lines[index].ContentEnd;
        }
    }

    /// <summary>Whether a line starts something below one that was cut: its marker is the first or the next of its family. 第⏎三条 goes on.</summary>
    private bool StartsAfterCut(int index, int end)
    {
        Line line = _lines[index];
        return LineKinds.Find(grammar.Lines, _text, line) is not null
            || (grammar.Markers.TryMatchLine(_text, line.ContentStart, line.ContentEnd, 0, out Marker marker)
                && _text[end - 1] != '第' && marker.Company == Company.None
                && (!marker.Family.IsNumbered || marker.Number <= 1 || marker.Number == _reached[marker.Family.Index] + 1));
    }

    /// <summary>Whether a line starts something of its own, so that the line before cannot go on with it.</summary>
    private bool StartsAnew(int index)
    {
        Line line = _lines[index];
        return LineKinds.Find(grammar.Lines, _text, line) is not null
            || grammar.Markers.TryMatchLine(_text, line.ContentStart, line.ContentEnd, 0, out _);
    }

    /// <summary>How many columns a line is indented by, as Markdown counts them.</summary>
    private int Indent(in Line line)
    {
        int columns = 0;
        for (int i = line.Start; i < line.ContentStart; i++)
        {
            columns += _text[i] switch { '\t' => 4, ' ' => 1, _ => 0 };
        }

        return columns;
    }

    /// <summary>--- and --- around the settings that a Markdown file starts with; the line that ends them, or -1.</summary>
    private int FindFrontMatterEnd()
    {
        if (_lines.Count == 0 || !Is(_lines[0], "---"))
        {
            return -1;
        }

        for (int i = 1; i < _lines.Count && i <= LongestFrontMatter; i++)
        {
            if (Is(_lines[i], "---"))
            {
                return i;
            }

            // name: value, - item, or an indented value.
            bool isSetting = !_lines[i].IsBlank
                && (_text[_lines[i].Start] is ' ' or '-' or '#' || _text.IndexOf(':', _lines[i].ContentStart, _lines[i].Length) > 0);
            if (!isSetting)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The line that closes the code which a line opens, or 0.</summary>
    private int FindFenceEnd(int index)
    {
        Line line = _lines[index];
        string? fence = StartsWith(line, "```") ? "```" : StartsWith(line, "~~~") ? "~~~" : null;
        if (fence is null || !grammar.ReadsCode || _openFence == fence)
        {
            return 0;
        }

        for (int i = index + 1; i < _lines.Count; i++)
        {
            if (Is(_lines[i], fence))
            {
                return i;
            }
        }

        _openFence = fence;
        return 0;
    }

    private bool StartsWith(in Line line, string words) =>
        line.Length >= words.Length && string.CompareOrdinal(_text, line.ContentStart, words, 0, words.Length) == 0;

    private bool Is(in Line line, string words) => line.Length == words.Length && StartsWith(line, words);

    /// <summary>-2-三、改进服务 — a page number that a copied page left at the start of a line.</summary>
    private void SkipGluedPageNumber(ref LogicalLine read)
    {
        int after = read.Start;
        if (_text[after] is not ('-' or '—' or '－'))
        {
            return;
        }

        char dash = _text[after++];
        int digits = after = Characters.SkipSpace(_text, after, read.End);
        while (after < read.End && Characters.IsDigit(_text[after]))
        {
            after++;
        }

        bool isNumber = after > digits && after - digits <= 3;
        after = Characters.SkipSpace(_text, after, read.End);
        if (isNumber && after + 1 < read.End && _text[after] == dash)
        {
            Unclaimed.Add(new TextRange(read.Start, after + 1));
            read.Start = Characters.SkipSpace(_text, after + 1, read.End);
        }
    }

    /// <summary>## A ## — the closing marks of a heading of Markdown (CommonMark 0.31 §4.2).</summary>
    private void SkipClosingHashes(ref LogicalLine read)
    {
        int end = read.End;
        while (read.Marker.Family.SetsLevel && end > read.Marker.ContentStart && _text[end - 1] == '#')
        {
            end--;
        }

        if (end < read.End && Characters.IsSpace(_text[end - 1]) && Lines.Trim(_text, read.Start, end).End is var words && words > read.Marker.ContentStart)
        {
            Unclaimed.Add(new TextRange(end, read.End));
            read.End = words;
        }
    }

    /// <summary>三、 alone on its line, the heading on the next. An article has its text there, an example its points.</summary>
    private void TakeTitleBelow(ref int index, ref LogicalLine read)
    {
        if (read.Marker.ContentStart != read.End || read.Marker.EndsAtColon || read.Marker.Company != Company.None || read.Marker.Family.OwnsLinesBelow
            || index + 1 >= _lines.Count || _lines[index + 1].IsBlank || _lines[index + 1].Length > LongestTitle)
        {
            return;
        }

        if (!StartsAnew(index + 1) && !(_lines[index + 1].Length <= LongestFragment && TryJoin(index + 1, ref read, probe: true)))
        {
            Line next = _lines[index + 1];
            read.Marker = read.Marker with { ContentStart = next.ContentStart };
            read.End = next.ContentEnd;
            index++;
        }
    }

    /// <summary>1、注意休息， ⏎ 保证充足睡眠； — a comma ends no heading.</summary>
    private void TakeRestBelow(ref int index, ref LogicalLine read)
    {
        if (_text[read.End - 1] is '，' or ',' or '、' && read.Marker.ContentStart < read.End && index + 1 < _lines.Count
            && !_lines[index + 1].IsBlank && _lines[index + 1].Length <= LongestTitle && !Characters.IsSentenceEnd(_text[_lines[index + 1].ContentEnd - 1])
            && !StartsAnew(index + 1))
        {
            index++;
            read.End = _lines[index].ContentEnd;
        }
    }

    /// <summary>Joins （ and the 三） on the next line. Only what begins like a marker is tried.</summary>
    private bool TryJoin(int index, ref LogicalLine read, bool probe = false)
    {
        Line line = _lines[index];
        if (index + 1 >= _lines.Count || _lines[index + 1].IsBlank || !IsFragment(line))
        {
            return false;
        }

        Line next = _lines[index + 1];
        string head = _text.Substring(line.ContentStart, line.Length);
        string joined = head + _text.Substring(next.ContentStart, Math.Min(next.Length, 16));
        if (!grammar.Markers.TryMatch(joined, 0, joined.Length, out Marker found) || found.End <= head.Length || found.Company != Company.None)
        {
            return false;
        }

        if (!probe)
        {
            int shift = next.ContentStart - head.Length;
            read.Marker = found with
            {
                Start = line.ContentStart,
                HeadingStart = line.ContentStart,
                End = found.End + shift,
                ContentStart = found.ContentStart + shift,
                JoinedText = joined.Substring(0, found.End),
            };
            read.End = next.ContentEnd;
        }

        return true;
    }

    private bool IsFragment(in Line line)
    {
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            char c = _text[i];
            if (!Numerals.IsChinese(c) && !Characters.IsDigit(c) && c is not ('（' or '(' or '第' or '其'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>收藏 may be a button and a word of the author's; a button is it beside other lines of the page.</summary>
    private void KeepLoneWords(LogicalLine[] lines)
    {
        bool followsPage = false;
        for (int i = 0; i < lines.Length; i++)
        {
            bool isPage = lines[i].Kind == LineKind.Page;
            if (isPage && !followsPage && !(i + 1 < lines.Length && lines[i + 1].Kind == LineKind.Page) && NeedsNeighbour(lines[i].Row))
            {
                (lines[i].Kind, lines[i].Row) = (LineKind.Text, null);
            }

            followsPage = isPage;
        }
    }

    private bool NeedsNeighbour(string? id) => Array.Exists(grammar.Lines, row => row.Id == id && row.NeedsNeighbour);
}
