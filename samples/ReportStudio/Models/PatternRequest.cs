namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>A sentence that is to be composed after a pattern, or taken apart.</summary>
/// <param name="Slots">The fillers; null to find them in <paramref name="Title"/>.</param>
internal sealed record PatternRequest(string Pattern, IReadOnlyList<string?>? Slots = null, string Title = "");

/// <summary>A sentence and its fillers; these are null if it does not follow the pattern.</summary>
internal sealed record PatternResponse(string Title, IReadOnlyList<string>? Slots);
