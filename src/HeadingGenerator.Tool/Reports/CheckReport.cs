using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Reports;

/// <summary>Puts into words, or into a format of machines, what was found.</summary>
internal abstract class CheckReport
{
    /// <summary>Takes a text, in the order of the command line.</summary>
    public abstract void Add(CheckedText text);

    /// <summary>Ends the report.</summary>
    public virtual void End()
    {
    }
}

/// <summary>A report that can only be written as a whole.</summary>
internal abstract class WholeReport : CheckReport
{
    /// <summary>All texts.</summary>
    protected List<CheckedText> Texts { get; } = [];

    /// <summary>All findings.</summary>
    protected IEnumerable<FileFinding> Findings => Texts.SelectMany(static text => text.Findings);

    public override void Add(CheckedText text) => Texts.Add(text);
}
