using System;

namespace HeadingGenerator;

/// <summary>The texts that generated code hands over: four for each heading, and the numbers that differ from positions.</summary>
internal sealed class HeadingTable
{
    private const int TextsPerRow = 4;

    private readonly string[] _texts;
    private readonly int[]? _numbers;

    public HeadingTable(string[] content, int[]? numbers)
    {
        ThrowHelper.ThrowIfNull(content);
        if (content.Length % TextsPerRow != 0)
        {
            throw new ArgumentException("The content must hold key, marker, title and body of each heading.", nameof(content));
        }

        RowCount = content.Length / TextsPerRow;
        if (numbers is not null && numbers.Length != RowCount)
        {
            throw new ArgumentException($"There are {RowCount} headings, but {numbers.Length} numbers.", nameof(numbers));
        }

        _texts = content;
        _numbers = numbers;
    }

    public int RowCount { get; }

    public string Key(int row) => _texts[TextsPerRow * row];

    public string Marker(int row) => _texts[(TextsPerRow * row) + 1];

    public string Title(int row) => _texts[(TextsPerRow * row) + 2];

    public string Body(int row) => _texts[(TextsPerRow * row) + 3];

    public int? Number(int row) => _numbers?[row];
}
