using System.Text;

namespace HeadingGenerator.OpenXml;

/// <summary>
/// A template and the values for it do not fit. It names all that is wrong at once; nothing has been written.
/// </summary>
public sealed class WordTemplateException : Exception
{
    internal WordTemplateException(
        IReadOnlyList<string> missing,
        IReadOnlyList<string> unused,
        IReadOnlyList<string> crowded,
        IReadOnlyList<string> unknownStyles)
        : base(MessageOf(missing, unused, crowded, unknownStyles))
    {
        Missing = missing;
        Unused = unused;
        Crowded = crowded;
        UnknownStyles = unknownStyles;
    }

    /// <summary>The placeholders of the template that no value was given for, in the order of the template.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The values that the template has no placeholder for, in the order in which they were given.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>
    /// The placeholders for reports that share their paragraph with other text: a report needs one of its own.
    /// </summary>
    public IReadOnlyList<string> Crowded { get; }

    /// <summary>The styles of <see cref="WordTemplateOptions"/> that the template does not have.</summary>
    public IReadOnlyList<string> UnknownStyles { get; }

    private static string MessageOf(
        IReadOnlyList<string> missing,
        IReadOnlyList<string> unused,
        IReadOnlyList<string> crowded,
        IReadOnlyList<string> unknownStyles)
    {
        var message = new StringBuilder(Messages.CannotFill);
        Add(Messages.Missing, missing);
        Add(Messages.Unused, unused);
        Add(Messages.Crowded, crowded);
        Add(Messages.UnknownStyles, unknownStyles);
        return message.ToString();

        void Add(Func<string, string> fault, IReadOnlyList<string> names)
        {
            if (names.Count > 0)
            {
                message.Append(' ').Append(fault(string.Join(", ", names)));
            }
        }
    }
}
