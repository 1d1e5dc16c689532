namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Bounds what is read of a document: a small archive can hold more text than a memory.</summary>
internal sealed class TextBudget
{
    /// <summary>Word itself holds 32 MB of text.</summary>
    private const int Most = 32 << 20;

    /// <summary>What a paragraph costs however short it is.</summary>
    private const int CostOfParagraph = 64;

    private int _spent;

    /// <summary>Whether nothing has been read yet.</summary>
    public bool IsUntouched { get; private set; } = true;

    /// <summary>Counts text.</summary>
    public void Spend(int characters)
    {
        IsUntouched &= characters == 0;
        Count(characters);
    }

    /// <summary>Counts a paragraph.</summary>
    public void SpendParagraph() => Count(CostOfParagraph);

    private void Count(int characters)
    {
        if (characters > Most - _spent)
        {
            throw new DamagedFileException(Messages.LargeText);
        }

        _spent += characters;
    }
}
