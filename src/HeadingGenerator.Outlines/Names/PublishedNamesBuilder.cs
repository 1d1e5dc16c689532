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
        return PublishedNames.Parse(builder.Write());
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
            node.Parent.Children.Add(node);
        }
    }

    private void AddLost(IReadOnlyList<PublishedName> rows)
    {
        var previous = new Dictionary<Node, Node>();
        foreach (PublishedName row in rows)
        {
            Node parent = row.Parent is { } above ? NodeOfLost(above) : _root;
            Node node = NodeOfLost(row);
            if (node.State != PublishedNameState.Used)
            {
                node.Parent = parent;
                (previous.TryGetValue(parent, out Node? before) ? before.After : parent.First).Add(node);
            }

            // What has moved elsewhere is no neighbour any more.
            if (node.Parent == parent)
            {
                previous[parent] = node;
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

    private string Write()
    {
        var writer = new PublishedNamesWriter();
        var open = new Stack<(Node Node, string Prefix)>();
        Push(_root.Children, string.Empty);
        Push(_root.First, string.Empty);
        while (open.Count > 0)
        {
            (Node node, string prefix) = open.Pop();
            string path = prefix + node.Name;
            writer.Write(path, node.Id, node.Title, node.State);
            Push(node.After, prefix);
            Push(node.Children, path + ".");
            Push(node.First, path + ".");
        }

        return writer.ToString();

        void Push(List<Node> nodes, string prefix)
        {
            for (int i = nodes.Count - 1; i >= 0; i--)
            {
                open.Push((nodes[i], prefix));
            }
        }
    }

    private sealed class Node(string name, int id, string title, PublishedNameState state)
    {
        public string Name => name;

        public int Id => id;

        public string Title => title;

        public PublishedNameState State => state;

        /// <summary>The row above, once it is known.</summary>
        public Node? Parent { get; set; }

        /// <summary>What has gone from before the first child.</summary>
        public List<Node> First { get; } = [];

        public List<Node> Children { get; } = [];

        /// <summary>What has gone from right after it.</summary>
        public List<Node> After { get; } = [];
    }
}
