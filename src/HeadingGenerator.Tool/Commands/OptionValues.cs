using System.CommandLine;
using System.Text;

namespace HeadingGenerator.Tool.Commands;

/// <summary>Options whose values are words of a list, and what else words of the command line stand for.</summary>
internal static class OptionValues
{
    /// <summary>An option that takes one of a few words, in any case.</summary>
    /// <param name="names">Its names, the one that mistakes are told by first.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="words">The words.</param>
    /// <param name="standard">The word that stands for none; null if there is no such.</param>
    public static Option<string> Choice(
        string[] names, string description, IReadOnlyCollection<string> words, string? standard = null)
    {
        var option = new Option<string>(names[0], names[1..])
        {
            Description = standard is null ? description : Messages.WithDefault(description, standard),
            HelpName = string.Join('|', words),
        };
        if (standard is not null)
        {
            option.DefaultValueFactory = _ => standard;
        }

        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !words.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(Messages.NoSuchChoice(names[0], token.Value, string.Join(", ", words)));
            }
        });
        return option;
    }

    /// <summary>An option that takes the path of a file or folder.</summary>
    /// <param name="names">Its names, the one that mistakes are told by first.</param>
    /// <param name="description">What it is for.</param>
    public static Option<string> Path(string[] names, string description)
    {
        var option = new Option<string>(names[0], names[1..]) { Description = description, HelpName = "path" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }]
                && (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal)))
            {
                result.AddError(Messages.NeedsPath(names[0]));
            }
        });
        return option;
    }

    /// <summary>The words of an option that may be repeated and may hold several, parted by commas.</summary>
    public static IEnumerable<string> Words(string[]? values) =>
        (values ?? []).SelectMany(
            static value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The encoding with a name; null if there is none.</summary>
    public static Encoding? EncodingOf(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // The second is said of UTF-7, which can be switched off.
            return null;
        }
    }
}
