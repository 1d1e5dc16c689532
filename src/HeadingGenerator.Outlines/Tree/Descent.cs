namespace HeadingGenerator.Outlines.Tree;

/// <summary>Goes down a tree on a stack of its own: a text may be nested deeper than the stack of the thread.</summary>
internal static class Descent
{
    /// <summary>Everything below a node, each before what is below it.</summary>
    public static IEnumerable<T> Below<T>(T top, Func<T, IReadOnlyList<T>> childrenOf)
    {
        var open = new Stack<T>();
        Push(top);
        while (open.Count > 0)
        {
            T node = open.Pop();
            yield return node;
            Push(node);
        }

        void Push(T parent)
        {
            IReadOnlyList<T> children = childrenOf(parent);
            for (int i = children.Count - 1; i >= 0; i--)
            {
                open.Push(children[i]);
            }
        }
    }
}
