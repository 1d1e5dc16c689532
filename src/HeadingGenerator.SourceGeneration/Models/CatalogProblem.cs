using HeadingGenerator.Outlines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>Whose words a problem takes.</summary>
internal enum CatalogProblemKind
{
    /// <summary>Those of its rule.</summary>
    Rule,

    /// <summary>Another text takes the class.</summary>
    Rival,

    /// <summary>The texts of the project are too long for one assembly.</summary>
    TooMuchText,
}

/// <summary>
/// Why a text gives no code, or not what its author meant: reported by the generator, since the compiler asks no
/// analyzer about a program that does not compile without that code.
/// </summary>
/// <param name="Kind">Whose words it takes.</param>
/// <param name="Id">The id.</param>
/// <param name="Path">The file.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Lines">The same place in lines and columns, from 0.</param>
/// <param name="Severity">The severity that the text asks for; null for that of the rule.</param>
/// <param name="Arguments">What its message names.</param>
internal sealed record CatalogProblem(
    CatalogProblemKind Kind,
    string Id,
    string Path,
    int Start,
    int Length,
    LinePositionSpan Lines,
    DiagnosticSeverity? Severity,
    EquatableArray<string> Arguments)
{
    /// <summary>A problem at the start of a file.</summary>
    public static CatalogProblem AtStart(
        CatalogFileSource file, CatalogProblemKind kind, string id, params string[] arguments) => new(
            kind, id, file.Text.Path, 0, 0, default, file.Options.Severities.Find(id),
            new EquatableArray<string>(arguments));

    /// <summary>A finding in the list of published names of a file.</summary>
    public static CatalogProblem Of(CatalogFileSource file, NamesFile names, Finding finding) => new(
        CatalogProblemKind.Rule, finding.Rule.Id, names.Path, finding.Range.Start, finding.Range.Length,
        names.LinesOf(finding.Range),
        file.Options.Severities.Find(finding.Rule.Id), new EquatableArray<string>([.. finding.Arguments]));

    /// <summary>A finding in a file.</summary>
    public static CatalogProblem Of(CatalogFileSource file, SourceText text, Finding finding)
    {
        var span = new TextSpan(finding.Range.Start, finding.Range.Length);
        return new CatalogProblem(
            CatalogProblemKind.Rule,
            finding.Rule.Id,
            file.Text.Path,
            span.Start,
            span.Length,
            text.Lines.GetLinePositionSpan(span),
            file.Options.Severities.Find(finding.Rule.Id),
            new EquatableArray<string>([.. finding.Arguments]));
    }
}
