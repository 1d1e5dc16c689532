using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration.Models;
using HeadingGenerator.SourceGeneration.Options;

namespace HeadingGenerator.SourceGeneration;

/// <summary>What reading a file gave. It is compared by its parts, which different steps take.</summary>
/// <param name="file">The file.</param>
/// <param name="model">The catalog; null if the text cannot be read.</param>
/// <param name="problems">What is to be said of it.</param>
internal sealed class CatalogReading(CatalogFileSource file, CatalogModel? model, List<CatalogProblem> problems)
{
    /// <summary>The name of the generated files.</summary>
    public string HintName => file.HintName;

    /// <summary>The class that the text becomes, empty if need be; null if another text has it.</summary>
    public CatalogClass? Class => file.Rival is null ? file.Options.Class : null;

    /// <summary>The catalog; null if the text cannot be read.</summary>
    public CatalogModel? Model { get; } = model;

    /// <summary>What is to be said of it.</summary>
    public IReadOnlyList<CatalogProblem> Problems { get; } = problems;

    /// <summary>Reads a file.</summary>
    public static CatalogReading Read(CatalogFileSource file, CancellationToken cancellationToken)
    {
        List<CatalogProblem> problems = [.. file.Options.Problems.Select(problem =>
            CatalogProblem.AtStart(file, HeadingDiagnostics.BadNameOrOption, problem.Name, problem.Value))];
        if (file.Rival is not null)
        {
            problems.Add(
                CatalogProblem.AtStart(file, HeadingDiagnostics.Rival, file.Options.Class.ClassName, file.Rival));
            return new CatalogReading(file, model: null, problems);
        }

        // The compiler says itself why it cannot read a file at all.
        if (file.Text.GetText(cancellationToken) is not { } text)
        {
            return new CatalogReading(file, model: null, problems);
        }

        Outline outline = CatalogReader.ReadOutline(text, file.Options, file.Names?.Content, cancellationToken);
        RuleSeverities severities = file.Options.Severities;
        if (file.Names is { } names)
        {
            IReadOnlyList<Finding> ofNames = outline.Options.PublishedNames!.Findings;
            problems.AddRange(CatalogProblem.Of(ofNames, names.Path, names.LinesOf, severities));
        }

        IReadOnlyList<Finding> errors = OutlineChecker.CheckErrors(outline, cancellationToken);
        problems.AddRange(
            CatalogProblem.Of(errors, file.Text.Path, span => text.Lines.GetLinePositionSpan(span), severities));
        return new CatalogReading(file, CatalogReader.ToModel(outline, file.Options, cancellationToken), problems);
    }

    /// <summary>The same file, if the ones before it have left no room in the assembly.</summary>
    public CatalogReading WithoutRoom() => new(
        file,
        model: null,
        [.. Problems, CatalogProblem.AtStart(file, HeadingDiagnostics.TooMuchText)]);
}
