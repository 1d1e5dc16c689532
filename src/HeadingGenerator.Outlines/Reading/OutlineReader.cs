using System.Collections.Generic;
using System.Threading;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>Text → lines → markers → tree.</summary>
internal static class OutlineReader
{
    public static Outline Read(string text, CancellationToken cancellationToken)
    {
        List<Line> lines = LineScanner.Scan(text, cancellationToken);
        LogicalLine[] logical = LineClassifier.Classify(text, lines, cancellationToken);
        var order = new FamilyOrder(logical);
        return new OutlineBuilder(text, lines, logical, order).Build(cancellationToken);
    }
}
