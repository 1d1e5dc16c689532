namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Look-up tables of what a file names twice.</summary>
internal static class FirstWins
{
    /// <summary>A table in which the first of several items of one key stands.</summary>
    public static Dictionary<TKey, TValue> ToFirst<TItem, TKey, TValue>(
        this IEnumerable<TItem> items,
        Func<TItem, TKey> key,
        Func<TItem, TValue> value,
        IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var table = new Dictionary<TKey, TValue>(comparer);
        foreach (TItem item in items)
        {
            TKey name = key(item);
            if (!table.TryGetValue(name, out _))
            {
                table.Add(name, value(item));
            }
        }

        return table;
    }
}
