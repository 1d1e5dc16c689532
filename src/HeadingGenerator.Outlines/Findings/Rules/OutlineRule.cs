using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>One kind of irregularity.</summary>
internal abstract class OutlineRule
{
    /// <summary>Adds what it finds.</summary>
    public abstract void Check(Outline outline, List<Finding> findings);
}
