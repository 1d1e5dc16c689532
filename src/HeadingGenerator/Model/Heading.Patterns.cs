namespace HeadingGenerator;

public abstract partial class Heading
{
    /// <summary>
    /// The first word in “ ” of the title that the <see cref="Pattern"/> repeats, without a leading count: 严 in
    /// 机关党建突出一个“严”字, whose points are {0}严; 党建 in 聚焦“四个党建”开拓创新实践. Null if there is none.
    /// </summary>
    public string? Keyword
    {
        get
        {
            string keyword = Known.Keyword ??= Pattern is { } pattern
                ? Keywords.Find(Title, pattern) ?? string.Empty
                : string.Empty;
            return keyword.Length > 0 ? keyword : null;
        }
    }

    /// <summary>
    /// How many points the title promises: 5 for “五个强化”抓廉政, 4 for 四大载体推动机关党建规范化建设; of several promises the first.
    /// Null if it promises none.
    /// </summary>
    public int? PromisedCount
    {
        get
        {
            KnownFacts known = Known;
            if (known.PromisedCount < 0)
            {
                known.PromisedCount = TitlePromise.Find(Title) is { Count: > 0 } promises ? promises[0] : 0;
            }

            return known.PromisedCount > 0 ? known.PromisedCount : null;
        }
    }

    /// <summary>
    /// The shape that all points directly below share, such as 4，4 for 完善机制，细化责任 and its siblings: what a new one has
    /// to keep to where the points share no word. Null if they differ, or if there are none.
    /// </summary>
    public HeadingShape? Shape
    {
        get
        {
            HeadingShape shape = Known.Shape ??= FindShape() ?? KnownFacts.NoShape;
            return ReferenceEquals(shape, KnownFacts.NoShape) ? null : shape;
        }
    }

    /// <summary>
    /// Checks whether a new heading is parallel to the points directly below this one, and says what differs.
    /// </summary>
    /// <remarks>
    /// If the points share a <see cref="Pattern"/>, the heading has to follow it, and what fills a slot may be one
    /// character longer or shorter than in all points. Without a pattern each clause must be as long as in some point,
    /// or in between. In both cases the heading has as many clauses as the points have. Every text fits where there
    /// are no points: there is nothing that it could differ from.
    /// </remarks>
    /// <param name="heading">
    /// The new heading, without a marker; white space around it and a 。 at its end do not matter.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public FitResult Fits(string heading)
    {
        ThrowHelper.ThrowIfNull(heading);
        string[] titles = new string[PointCount];
        for (int i = 0; i < titles.Length; i++)
        {
            titles[i] = _table.Title(RowOf(i));
        }

        return FitCheck.Check(heading, Pattern, titles);
    }

    /// <summary>Fills the slots of the <see cref="Pattern"/>; null counts as an empty text.</summary>
    internal string FillPattern(params string?[] slots)
    {
        string[] fillers = new string[slots.Length];
        for (int i = 0; i < fillers.Length; i++)
        {
            fillers[i] = slots[i] ?? string.Empty;
        }

        return (Pattern ?? throw new InvalidOperationException(Messages.NoPattern(Path)))
            .Format(fillers);
    }

    /// <summary>Makes a series of new headings, numbered and marked like the points of this heading.</summary>
    /// <remarks>
    /// In the place of a point a heading takes its number and marker, further ones count on from the last point. Where
    /// a point has no marker, or there is no point, the first marker of the points is continued: 一是 → 四是. Markers that
    /// are words go on as far as they count (首先, 其次, 再次); further headings have none, as have all if no point is
    /// marked.
    /// </remarks>
    /// <typeparam name="T">What a heading is made of.</typeparam>
    /// <param name="headings">What the headings are made of, one of each.</param>
    /// <param name="compose">Makes the title of a heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> or one of them is null.</exception>
    internal IReadOnlyList<ComposedHeading> ComposeHeadings<T>(T[] headings, Func<Heading, T, string> compose)
    {
        ThrowHelper.ThrowIfNull(headings);
        string first = FirstMarker();
        var composed = new ComposedHeading[headings.Length];
        for (int i = 0; i < composed.Length; i++)
        {
            if (headings[i] is null)
            {
                throw new ArgumentNullException(nameof(headings), Messages.NullItem(i + 1));
            }

            int number = NumberAt(i);
            string written = i < PointCount ? _table.Marker(RowOf(i)) : string.Empty;
            string marker = written.Length > 0 ? written : MarkerSeries.Format(first, number);
            composed[i] = new ComposedHeading(number, marker, compose(this, headings[i]));
        }

        return Array.AsReadOnly(composed);
    }

    private HeadingShape? FindShape()
    {
        HeadingShape? shared = null;
        for (int i = 0; i < PointCount; i++)
        {
            HeadingShape shape = HeadingShape.Of(_table.Title(RowOf(i)));
            if (shared is not null && !shared.Equals(shape))
            {
                return null;
            }

            shared = shape;
        }

        return shared;
    }

    /// <summary>The number of the point with an index, or of one that would follow the last point.</summary>
    private int NumberAt(int index)
    {
        int last = Math.Min(index, PointCount - 1);
        int written = last < 0 ? 0 : _table.Number(RowOf(last));
        return written > 0 ? written + index - last : index + 1;
    }

    private string FirstMarker()
    {
        for (int i = 0; i < PointCount; i++)
        {
            string marker = _table.Marker(RowOf(i));
            if (marker.Length > 0)
            {
                return marker;
            }
        }

        return string.Empty;
    }
}
