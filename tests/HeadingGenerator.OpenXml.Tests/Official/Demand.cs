namespace HeadingGenerator.OpenXml.Tests.Official;

/// <summary>What a clause of GB/T 9704-2012 demands: where the file says so, and what is seen on paper.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Text">What it demands.</param>
/// <param name="Kind">The document that is looked at.</param>
/// <param name="XPath">Where its body says so.</param>
/// <param name="Fact">What is there.</param>
/// <param name="Measure">What is measured on its pages.</param>
/// <param name="Expected">The measure in millimetres.</param>
/// <param name="Tolerance">By how much a program may differ; fonts have their own space around characters.</param>
internal sealed record Demand(
    string Clause,
    string Text,
    string Kind,
    string XPath,
    string Fact,
    Func<OfficialPages, double> Measure,
    double Expected,
    double Tolerance = 0.7);
