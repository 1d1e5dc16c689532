using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Makes the list of an outline: its headings in their order, and what has gone where it stood.</summary>
internal sealed class PublishedNamesBuilder(Outline outline)
{
    private readonly Node _root = new(string.Empty, 0, string.Empty, PublishedNameState.Used);
    private readonly Dictionary<OutlineHeading, Node> _nodes = [];
    private readonly Dictionary<PublishedName, Node> _rows = [];

    public static PublishedNames Build(Outline outline)
    {
        var builder = new PublishedNamesBuilder(outline);
        builder.AddHeadings();
        builder.AddLost(outline.Options.PublishedNames?.Rows ?? []);
        return PublishedNames.Parse(PublishedNamesWriter.Write(builder.Rows()));
    }

    private void AddHeadings()
    {
        PublishedMatch? published = outline.Names.Published;
        _nodes.Add(outline.Root, _root);
        foreach (OutlineHeading heading in outline.Descendants())
        {
            if (published?.IsReplacement(heading) == true)
            {
                // It has no name to publish yet; what stands below it keeps its place below the name that has gone.
                _nodes.Add(heading, NodeOfLost(published.RowOf(heading)!));
                continue;
            }

            string title = PublishedNamesWriter.TitleOf(heading);
            var node = new Node(heading.Key, heading.Id, title, PublishedNameState.Used);
            node.StandBelow(_nodes[heading.Owner!], heading.Position);
            _nodes.Add(heading, node);
            if (published?.KeptRowOf(heading) is { } row)
            {
                _rows.Add(row, node);
            }
        }
    }

    /// <summary>Adds each name that has gone after the one before it in the list.</summary>
    private void AddLost(IReadOnlyList<PublishedName> rows)
    {
        var places = new Dictionary<Node, int>();
        foreach (PublishedName row in rows)
        {
            Node node = NodeOfLost(row);
            Node parent = row.Parent is { } above ? _rows[above] : _root;
            if (node.State != PublishedNameState.Used)
            {
                parent = OutsideOf(node, parent, outline.Names.Published?.HeadingOf(row));
                places.TryGetValue(parent, out int place);
                node.StandBelow(parent, place);
            }

            // What has moved elsewhere is no neighbour any more.
            if (node.Parent == parent)
            {
                places[parent] = node.Place;
            }
        }
    }

    /// <summary>
    /// Where the parent of what has gone has moved below the heading that replaces it: what stands above this heading.
    /// </summary>
    private Node OutsideOf(Node node, Node parent, OutlineHeading? replacement)
    {
        while (parent.IsBelow(node))
        {
            replacement = replacement!.Owner!;
            parent = _nodes[replacement];
        }

        return parent;
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

    private IEnumerable<PublishedName> Rows()
    {
        // The order is stable: what has gone was added later, and follows the heading in whose place it stands.
        foreach (Node node in Descent.Below<Node>(
            _root, static node => [.. node.Children.OrderBy(static child => child.Place)]))
        {
            string path = node.Parent!.PathBelow + node.Name;
            node.PathBelow = path + ".";
            yield return new PublishedName(path, node.Id, node.Title, node.State, parent: null);
        }
    }

    private sealed class Node(string name, int id, string title, PublishedNameState state)
    {
        public string Name => name;

        public int Id => id;

        public string Title => title;

        public PublishedNameState State => state;

        public Node? Parent { get; private set; }

        /// <summary>The position among the siblings; of what has gone, that of the heading before it.</summary>
        public int Place { get; private set; }

        /// <summary>What the paths of its children start with, once its own is written.</summary>
        public string PathBelow { get; set; } = string.Empty;

        public List<Node> Children { get; } = [];

        public bool IsBelow(Node other)
        {
            Node? node = this;
            while (node is not null && node != other)
            {
                node = node.Parent;
            }

            return node is not null;
        }

        public void StandBelow(Node parent, int place)
        {
            Parent = parent;
            Place = place;
            parent.Children.Add(this);
        }
    }
}
