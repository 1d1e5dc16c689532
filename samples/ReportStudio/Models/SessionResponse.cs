namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>What the page needs before it can send anything.</summary>
/// <param name="Token">Proves that a request comes from the page.</param>
/// <param name="Header">The header that carries the token.</param>
/// <param name="MaxBytes">The most bytes that a request may have.</param>
/// <param name="MaxTemplateBytes">The most bytes that a Word template may have.</param>
internal sealed record SessionResponse(string Token, string Header, int MaxBytes, int MaxTemplateBytes);
