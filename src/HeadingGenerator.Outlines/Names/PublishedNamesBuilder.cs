using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Makes the list of an outline: its headings in their order, and what has gone where it stood.</summary>
internal sealed class PublishedNamesBuilder
{
    private readonly Node _root = new(string.Empty, 0, string.Empty, PublishedNameState.Used);
    private readonly Dictionary<OutlineHeading, Node> _headings = [];
    private readonly Dictionary<PublishedName, Node> _rows = [];

    public static PublishedNames Build(Outline outline)
    {
        var builder = new PublishedNamesBuilder();
        builder.AddHeadings(outline);
        builder.AddLost(outline.Options.PublishedNames?.Rows ?? []);
        var writer = new PublishedNamesWriter();
        foreach (Node node in Descent.Below<Node>(builder._root, static node => [.. node.Children]))
        {
            string path = node.Parent!.PathBelow + node.Name;
            writer.Write(path, node.Id, node.Title, node.State);
            node.PathBelow = path + ".";
        }

        return PublishedNames.Parse(writer.ToString());
    }

    private void AddHeadings(Outline outline)
    {
        foreach (OutlineHeading heading in outline.Descendants())
        {
            if (heading is { IsReplacement: true, PublishedRow: { } replaced })
            {
                // It has no name to publish yet; what stands below it keeps its place below the name that has gone.
                _headings.Add(heading, NodeOfLost(replaced));
                continue;
            }

            string title = PublishedNamesWriter.TitleOf(heading);
            var node = new Node(heading.Key, heading.Id, title, PublishedNameState.Used);
            _headings.Add(heading, node);
            if (heading.HasPublishedName)
            {
                _rows[heading.PublishedRow!] = node;
            }

            node.Parent = heading.Parent is { } parent ? _headings[parent] : _root;
            node.Place = node.Parent.Children.AddLast(node);
        }
    }

    private void AddLost(IReadOnlyList<PublishedName> rows)
    {
        var previous = new Dictionary<Node, LinkedListNode<Node>>();
        foreach (PublishedName row in rows)
        {
            Node parent = row.Parent is { } above ? NodeOfLost(above) : _root;
            Node node = NodeOfLost(row);
            if (node.State != PublishedNameState.Used)
            {
                node.Parent = parent;
                node.Place = previous.TryGetValue(parent, out LinkedListNode<Node>? before)
                    ? parent.Children.AddAfter(before, node)
                    : parent.Children.AddFirst(node);
            }

            // What has moved elsewhere is no neighbour any more.
            if (node.Parent == parent)
            {
                previous[parent] = node.Place!;
            }
        }
    }

    private Node NodeOfLost(PublishedName row)
    {
        if (!_rows.TryGetValue(row, out Node? node))
        {
            PublishedNameState state = row.IsPromised ? PublishedNameState.Gone : PublishedNameState.Retired;
            node = new Node(row.Name, row.Id, row.Title, state);
            _rows.Add(row, node);
        }

        return node;
    }

    private sealed class Node(string name, int id, string title, PublishedNameState state)
    {
        public string Name => name;

        public int Id => id;

        public string Title => title;

        public PublishedNameState State => state;

        /// <summary>The row above and the place among those beside it, once they are known.</summary>
        public Node? Parent { get; set; }

        public LinkedListNode<Node>? Place { get; set; }

        /// <summary>What the paths of its children start with, once its own is written.</summary>
        public string PathBelow { get; set; } = string.Empty;

        public LinkedList<Node> Children { get; } = [];
    }
}
