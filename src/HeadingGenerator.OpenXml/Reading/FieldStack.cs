using System.Text;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>The fields that are open (ECMA-376 Part 1, §17.16): a person sees what they result in.</summary>
internal sealed class FieldStack
{
    private const int LongestInstruction = 1 << 12;

    private readonly List<Field> _open = [];
    private int _withoutResult;
    private int _contents;

    /// <summary>
    /// Whether a person sees text here. What stands in the instruction of the innermost field is text that has strayed
    /// there, if no field stands around it: it is not lost.
    /// </summary>
    public bool ShowsText => _withoutResult == (_open.Count > 0 && !_open[_open.Count - 1].HasResult ? 1 : 0);

    /// <summary>Whether text here is a line of a table of contents.</summary>
    public bool IsContents => _contents > 0;

    /// <summary>Opens a field.</summary>
    public void Begin()
    {
        _open.Add(new Field());
        _withoutResult++;
    }

    /// <summary>Opens a field whose instruction is known and whose result follows.</summary>
    public void Begin(string instruction)
    {
        Begin();
        AddInstruction(instruction);
        Separate();
    }

    /// <summary>Goes on with the instruction of the innermost field.</summary>
    public void AddInstruction(string text)
    {
        if (_open.Count > 0
            && _open[_open.Count - 1] is { HasResult: false } field
            && field.Instruction.Length < LongestInstruction)
        {
            field.Instruction.Append(text);
        }
    }

    /// <summary>Begins the result of the innermost field.</summary>
    public void Separate()
    {
        if (_open.Count == 0 || _open[_open.Count - 1].HasResult)
        {
            return;
        }

        Field field = _open[_open.Count - 1];
        field.HasResult = true;
        _withoutResult--;
        string instruction = field.Instruction.ToString().TrimStart();
        field.IsContents = instruction.StartsWith("TOC", StringComparison.OrdinalIgnoreCase)
            && (instruction.Length == 3 || char.IsWhiteSpace(instruction[3]));
        _contents += field.IsContents ? 1 : 0;
    }

    /// <summary>Says what the innermost field shows if it has no result: it is a field of a form.</summary>
    public void SetChoice(string? text)
    {
        if (_open.Count > 0)
        {
            _open[_open.Count - 1].Choice = text;
        }
    }

    /// <summary>Closes the innermost field.</summary>
    /// <returns>What it shows besides a result of its own.</returns>
    public string End()
    {
        if (_open.Count == 0)
        {
            return string.Empty;
        }

        Field field = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        _withoutResult -= field.HasResult ? 0 : 1;
        _contents -= field.IsContents ? 1 : 0;
        return field.HasResult ? string.Empty : field.Choice ?? EquationField.TextOf(field.Instruction.ToString());
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public string? Choice { get; set; }

        public bool HasResult { get; set; }

        public bool IsContents { get; set; }
    }
}
