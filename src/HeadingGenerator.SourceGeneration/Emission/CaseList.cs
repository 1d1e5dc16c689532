namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// Writes a method that returns something else for each of some numbers, and null for all others. A few are asked for
/// one by one: what the compiler needs for a switch it compiles anew in each of its processes.
/// </summary>
internal sealed class CaseList : IDisposable
{
    private const int MostComparisons = 16;

    private readonly CodeWriter _writer;
    private readonly string _number;
    private readonly CodeWriter.Block _body;
    private readonly CodeWriter.Block? _switch;

    /// <summary>Opens the method, which ends when this is disposed.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="signature">The method.</param>
    /// <param name="number">The name of its parameter.</param>
    /// <param name="count">How many numbers there are.</param>
    public CaseList(CodeWriter writer, string signature, string number, int count)
    {
        _writer = writer;
        _number = number;
        writer.Line(signature);
        _body = writer.OpenBlock();
        if (count > MostComparisons)
        {
            writer.Indent().Write("switch (").Write(number).Write(")\n");
            _switch = writer.OpenBlock();
        }
    }

    /// <summary>Starts what is returned for a number: an expression and a semicolon have to follow.</summary>
    public CodeWriter Start(int number)
    {
        _writer.Indent();
        return _switch is null
            ? _writer.Write("if (").Write(_number).Write(" == ").Write(number).Write(") return ")
            : _writer.Write("case ").Write(number).Write(": return ");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _switch?.Dispose();
        _writer.Line("return null;");
        _body.Dispose();
    }
}
