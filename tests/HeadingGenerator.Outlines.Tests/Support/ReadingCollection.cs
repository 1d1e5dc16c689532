using System.Collections.Concurrent;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>
/// Many texts in one file, each between a line <c>@@@ name</c> and a line <c>@@@</c>, its table after it. They were
/// written by somebody who did not know how the reader reads.
/// </summary>
internal sealed class ReadingCollection
{
    private static readonly ConcurrentDictionary<string, ReadingCollection> _read = new();

    private readonly Dictionary<string, (string Text, Reading Reading)> _texts = [];

    private ReadingCollection(string content)
    {
        foreach (string entry in content.Split("@@@ ").Skip(1))
        {
            string[] parts = entry.Split("\n@@@\n");
            int name = parts[0].IndexOf('\n');
            _texts.Add(parts[0][..name], (parts[0][(name + 1)..], Reading.Parse(parts[1].Split('\n'))));
        }
    }

    /// <summary>The names of the texts.</summary>
    public IEnumerable<string> Names => _texts.Keys;

    /// <summary>The collection of a name.</summary>
    public static ReadingCollection Of(string name) => _read.GetOrAdd(
        name, static name => new ReadingCollection(File.ReadAllText(Repository.ReadingFile(name + ".readings"))));

    /// <summary>A text, and what is right for it.</summary>
    public (string Text, Reading Reading) Get(string name) => _texts[name];
}
