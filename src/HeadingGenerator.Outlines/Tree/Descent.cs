namespace HeadingGenerator.Outlines.Tree;

/// <summary>Goes down a tree on a stack of its own: a text may be nested deeper than the stack of the thread.</summary>
internal static class Descent
{
    /// <summary>Everything below a node, each before what is below it.</summary>
    public static IEnumerable<T> Below<T>(T top, Func<T, IReadOnlyList<T>> childrenOf)
    {
        var open = new Stack<T>();
        open.Push(top);
        while (open.Count > 0)
        {
            IReadOnlyList<T> children = childrenOf(open.Pop());
            for (int i = children.Count - 1; i >= 0; i--)
            {
                open.Push(children[i]);
            }

            if (open.Count > 0)
            {
                yield return open.Peek();
            }
        }
    }
}
