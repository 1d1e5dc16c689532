using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Configuration;

/// <summary>What the configuration files say of one text.</summary>
/// <param name="Subject">The subject that names leave out; null if they say nothing.</param>
/// <param name="Severities">The severities of rules by their ids; null for a rule that is switched off.</param>
/// <param name="Mistakes">Settings whose values mean nothing, as they are written.</param>
internal sealed record TextSettings(
    string? Subject, IReadOnlyDictionary<string, FindingSeverity?> Severities, IReadOnlyList<string> Mistakes)
{
    private const string SubjectKey = "heading_subject";
    private const string SeverityStart = "heading_diagnostic.";
    private const string SeverityEnd = ".severity";

    /// <summary>Nothing is said.</summary>
    public static TextSettings None { get; } = new(null, new Dictionary<string, FindingSeverity?>(), []);

    /// <summary>Whether a configuration file can have a word on texts at all.</summary>
    public static bool MayBeIn(string configuration) =>
        configuration.Contains("heading_", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the settings out of the options that hold for a text.</summary>
    public static TextSettings Of(IReadOnlyDictionary<string, string> options)
    {
        var severities = new Dictionary<string, FindingSeverity?>(StringComparer.OrdinalIgnoreCase);
        var mistakes = new List<string>();
        foreach ((string key, string value) in options)
        {
            if (!key.StartsWith(SeverityStart, StringComparison.OrdinalIgnoreCase)
                || !key.EndsWith(SeverityEnd, StringComparison.OrdinalIgnoreCase)
                || key.Length <= SeverityStart.Length + SeverityEnd.Length)
            {
                continue;
            }

            string id = key[SeverityStart.Length..^SeverityEnd.Length];
            bool isRule = FindingRules.All.Any(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
            switch (value.ToLowerInvariant())
            {
                case "none" or "silent" or "refactoring":
                    severities[id] = null;
                    break;
                case "suggestion" or "info":
                    severities[id] = FindingSeverity.Info;
                    break;
                case "warning":
                    severities[id] = FindingSeverity.Warning;
                    break;
                case "error":
                    severities[id] = FindingSeverity.Error;
                    break;
                case "default":
                    break;
                default:
                    isRule = false;
                    break;
            }

            if (!isRule)
            {
                mistakes.Add($"{key} = {value}");
            }
        }

        return new TextSettings(options.GetValueOrDefault(SubjectKey), severities, mistakes);
    }
}
