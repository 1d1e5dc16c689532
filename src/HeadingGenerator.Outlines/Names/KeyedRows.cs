using System;
using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Rows by a key, those that are still promised first.</summary>
internal sealed class KeyedRows
{
    private readonly Dictionary<string, Queue<PublishedName>> _rows = new(StringComparer.Ordinal);

    public KeyedRows(List<PublishedName> rows, Func<PublishedName, string> keyOf)
    {
        foreach (PublishedName row in rows.OrderBy(static row => !row.IsPromised))
        {
            string key = keyOf(row);
            if (!_rows.TryGetValue(key, out Queue<PublishedName>? queue))
            {
                _rows.Add(key, queue = new Queue<PublishedName>());
            }

            queue.Enqueue(row);
        }
    }

    /// <summary>The first row of a key that is not taken; null if there is none.</summary>
    public PublishedName? Next(string key, Dictionary<PublishedName, OutlineHeading> taken)
    {
        if (!_rows.TryGetValue(key, out Queue<PublishedName>? queue))
        {
            return null;
        }

        while (queue.Count > 0)
        {
            PublishedName row = queue.Dequeue();
            if (!taken.ContainsKey(row))
            {
                return row;
            }
        }

        return null;
    }
}
