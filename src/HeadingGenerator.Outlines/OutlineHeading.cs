using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Patterns;

namespace HeadingGenerator.Outlines;

/// <summary>A heading as it stands in the text, with its body and the headings below it.</summary>
[DebuggerDisplay("{Marker,nq}{Title,nq} ({Points.Count})")]
public sealed class OutlineHeading : OutlineBlock
{
    private readonly string _text;
    private readonly Marker _marker;
    private List<OutlineHeading>? _points;
    private List<TextRange>? _bodyRanges;
    private string? _title;
    private string? _body;
    private IReadOnlyList<int>? _promises;
    private string[]? _literals;
    private volatile bool _patternSought;

    internal OutlineHeading(string text, in Marker marker, TextRange titleRange)
    {
        _text = text;
        _marker = marker;
        TitleRange = titleRange;
    }

    /// <summary>The name of its class in C#, unique among its siblings.</summary>
    public string Key { get; internal set; } = string.Empty;

    /// <summary>The name that the text asks for by <c>{#name}</c>, or null.</summary>
    public string? ExplicitName => ExplicitNameRange.IsEmpty ? null : ExplicitNameRange.Of(_text);

    /// <summary>Its number as written; its running position among its siblings where it carries none.</summary>
    public int Number { get; internal set; }

    /// <summary>Its running position among its siblings, from 1.</summary>
    public int Position { get; internal set; }

    /// <summary>1 for a heading of the top level, one more for each level below.</summary>
    public int Level { get; private set; }

    /// <summary>The heading above, or null on the top level.</summary>
    public OutlineHeading? Parent { get; private set; }

    /// <summary>What stands below it: paragraphs and headings, in the order of the text.</summary>
    public IReadOnlyList<OutlineBlock> Content => [.. BodyRanges.Select(range => new OutlineParagraph(_text, range)), .. Points];

    /// <summary>The text after its last point that belongs to none of its points, as <see cref="Body"/> gives text; mostly empty.</summary>
    public string Closing { get; } = string.Empty;

    /// <summary>The headings directly below, in the order of the text.</summary>
    public IReadOnlyList<OutlineHeading> Points => _points ?? (IReadOnlyList<OutlineHeading>)[];

    /// <summary>The marker as written (三、 or 一是), without a line break that runs through it; empty if the heading has none.</summary>
    public string Marker => _marker.JoinedText ?? MarkerRange.Of(_text);

    /// <summary>The heading without its marker, its closing mark and its explicit name.</summary>
    public string Title => _title ??= Text.Lines.Join(_text, TitleRange);

    /// <summary>The text that belongs to the heading, verbatim; the lines of a longer one are joined by LF, without their indents.</summary>
    public string Body => _body ??= _bodyRanges is { Count: 1 }
        ? Text.Lines.Join(_text, _bodyRanges[0])
        : string.Join("\n", BodyRanges.Select(range => Text.Lines.Join(_text, range)));

    /// <summary>Where the marker stands; empty if there is none.</summary>
    public TextRange MarkerRange => new(_marker.Start, Math.Max(_marker.Start, _marker.End));

    /// <summary>Where the title stands.</summary>
    public TextRange TitleRange { get; }

    /// <summary>Where the parts of the body stand, in the order of the text.</summary>
    public IReadOnlyList<TextRange> BodyRanges => _bodyRanges ?? (IReadOnlyList<TextRange>)[];

    /// <summary>The stretch from the marker to the end of the heading, the closing mark included.</summary>
    public TextRange HeadingRange => new(Math.Min(_marker.HeadingStart, TitleRange.Start), Math.Max(HeadingEnd, TitleRange.End));

    /// <summary>Where the explicit name stands, without its braces; empty if there is none.</summary>
    public TextRange ExplicitNameRange { get; internal set; }

    /// <summary>The sentence that the points share, such as 抓党建与{0}相融合, braces doubled; null if they share no word.</summary>
    public string? Pattern => Literals is { } literals ? PatternText.Of(literals) : null;

    /// <summary>What this heading fills into the pattern of the heading above; empty if that has none.</summary>
    public IReadOnlyList<string> Slots =>
        Parent?.Literals is { } literals ? PatternMatcher.Match(Title, literals) ?? [] : [];

    /// <summary>The numbers of points that the title promises (5 for “五个强化”); usually none or one.</summary>
    public IReadOnlyList<int> Promises => _promises ??= TitlePromise.Find(Title);

    /// <inheritdoc/>
    public override string ToString() => Marker + Title;

    /// <summary>The literals around the slots of the pattern, or null.</summary>
    internal string[]? Literals
    {
        get
        {
            if (!_patternSought)
            {
                _literals = _points is null ? null : PatternFinder.Find([.. _points.Select(static point => point.Title)], Title);
                _patternSought = true;
            }

            return _literals;
        }
    }

    internal MarkerFamily Family => _marker.Family;

    internal Marker RawMarker => _marker;

    /// <summary>The stretch before the title: the marker, and the marks of bold words around it.</summary>
    internal TextRange OpeningRange => new(HeadingRange.Start, TitleIsBold ? Math.Max(MarkerRange.End, TitleRange.Start) : MarkerRange.End);

    /// <summary>Whether a mark of bold words stands between marker and title.</summary>
    internal bool TitleIsBold { get; set; }

    internal string Source => _text;

    /// <summary>Behind the closing mark and the explicit name.</summary>
    internal int HeadingEnd { get; set; }

    /// <summary>The index of the line it starts on.</summary>
    internal int LineIndex { get; set; }

    /// <summary>Whether it stands at the start of a line, not inside a paragraph.</summary>
    internal bool StartsLine { get; set; }

    /// <summary>Whether it follows its sibling inside a paragraph of that sibling.</summary>
    internal bool IsMerged { get; set; }

    /// <summary>Whether it continues a series of another family.</summary>
    internal bool JoinsOtherFamily { get; set; }

    /// <summary>Whether its name took a number to be unique.</summary>
    internal bool NameNeedsNumber { get; set; }

    /// <summary>How many lines of text followed it before the next heading.</summary>
    internal int FollowingLines { get; set; }

    internal OutlineHeading? LastPoint => _points?[_points.Count - 1];

    internal void Add(OutlineHeading point)
    {
        point.Parent = Level == 0 ? null : this;
        point.Owner = this;
        point.Level = Level + 1;
        (_points ??= []).Add(point);
        point.Position = _points.Count;
        point.Number = point._marker.Number > 0 ? point._marker.Number : point.Position;
    }

    /// <summary>The heading above, the root of the outline included.</summary>
    internal OutlineHeading? Owner { get; private set; }

    internal void AddBody(TextRange range)
    {
        if (!range.IsEmpty)
        {
            (_bodyRanges ??= new List<TextRange>(1)).Add(range);
        }
    }

    internal void ReplaceBody(TextRange range)
    {
        _bodyRanges = null;
        AddBody(range);
    }
}
