namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Of several ways to show one thing, the first is read (ECMA-376 Part 3, §10.2).</summary>
internal sealed class ChoiceStack
{
    private readonly Stack<bool> _chosen = new();

    /// <summary>Takes up the start of an element of the namespace.</summary>
    /// <returns>Whether it is to be read.</returns>
    public bool Start(string name)
    {
        switch (name)
        {
            case "AlternateContent":
                _chosen.Push(false);
                return true;
            case "Choice" or "Fallback" when _chosen.Count > 0:
                bool wasChosen = _chosen.Pop();
                _chosen.Push(true);
                return !wasChosen;
            default:
                return true;
        }
    }

    /// <summary>Takes up the end of an element of the namespace.</summary>
    public void End(string name)
    {
        if (name == "AlternateContent")
        {
            _chosen.Pop();
        }
    }
}
