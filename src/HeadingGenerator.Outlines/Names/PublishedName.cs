namespace HeadingGenerator.Outlines;

/// <summary>A row of a list of published names: a heading that users of a catalog know by its name.</summary>
public sealed class PublishedName
{
    internal PublishedName(string path, int id, string title, PublishedNameState state, PublishedName? parent)
    {
        Path = path;
        Id = id;
        Title = title;
        State = state;
        Parent = parent;
    }

    /// <summary>The names from the theme down to the heading, joined by dots: 突出严字.政治思想严.</summary>
    public string Path { get; }

    /// <summary>The name: the last of the <see cref="Path"/>.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('.') + 1);

    /// <summary>The number of a theme, which never changes, from 1; 0 for a point.</summary>
    public int Id { get; }

    /// <summary>The title of the heading when the list was written; the marker of one without words.</summary>
    public string Title { get; }

    /// <summary>Whether the heading is still there.</summary>
    public PublishedNameState State { get; }

    /// <summary>The row of the heading above; null for a theme.</summary>
    internal PublishedName? Parent { get; }

    /// <summary>The rows of the headings below, in the order of the list.</summary>
    internal List<PublishedName> Children { get; } = [];

    /// <summary>Whether the name is still promised to users, so that its loss is an error.</summary>
    internal bool IsPromised => State != PublishedNameState.Retired;

    /// <inheritdoc/>
    public override string ToString() => Path;
}

/// <summary>What has become of a published name.</summary>
public enum PublishedNameState
{
    /// <summary>A heading has it.</summary>
    Used,

    /// <summary>No heading had it at the last update; that is an error until one has it, or it is given up.</summary>
    Gone,

    /// <summary>It was given up on purpose. Neither name nor id is given to another heading.</summary>
    Retired,
}
