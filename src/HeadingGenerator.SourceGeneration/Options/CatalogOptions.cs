using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.SourceGeneration.Options;

/// <summary>What the project says about a catalog.</summary>
/// <param name="Class">The class that it becomes.</param>
/// <param name="Subject">The subject that names leave out; null to infer it.</param>
internal sealed record CatalogOptions(CatalogClass Class, string? Subject)
{
    /// <summary>Where its text lies.</summary>
    public ProjectPath Path { get; init; } = new(string.Empty, 0);

    /// <summary>The severities that are set for its text.</summary>
    public RuleSeverities Severities { get; init; } = RuleSeverities.Unset;

    /// <summary>The options that make no sense; they count as not given.</summary>
    public EquatableArray<OptionProblem> Problems { get; init; } = EquatableArray<OptionProblem>.Empty;

    private const string FileSuffix = PublishedNames.TextSuffix;
    private const string ItemPrefix = "build_metadata.HeadingCatalog.";
    private const string AdditionalFilePrefix = "build_metadata.AdditionalFiles.";
    private const string PropertyPrefix = "build_property.";

    /// <summary>Reads the options of an additional file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="provider">Where the project's properties and metadata are found.</param>
    /// <returns>The options, or null if the file is no catalog.</returns>
    public static CatalogOptions? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var source = new OptionSource(provider.GetOptions(file), provider.GlobalOptions);
        if (!file.Path.EndsWith(FileSuffix, StringComparison.OrdinalIgnoreCase) && !source.IsCatalog)
        {
            return null;
        }

        var problems = new List<OptionProblem>();
        string? @namespace = source.Find("HeadingNamespace", inProperties: true);
        if (@namespace is not null && !IsUsableNamespace(@namespace))
        {
            problems.Add(new OptionProblem("HeadingNamespace", @namespace));
            @namespace = null;
        }

        @namespace ??= DefaultNamespace(provider.GlobalOptions);
        string? className = source.Find("HeadingClass", inProperties: false);
        if (className is not null && (!Identifiers.IsValid(className) || UsedNames.Contains(@namespace, className)))
        {
            problems.Add(new OptionProblem("HeadingClass", className));
            className = null;
        }

        var @class = new CatalogClass(
            @namespace,
            className ?? DefaultClassName(file.Path, @namespace),
            IsPublic: source.IsSet("HeadingAccessibility", "public", otherwise: "internal", problems),
            HasConstants: !source.IsSet("HeadingConstants", "false", otherwise: "true", problems),
            FileNameOf(file.Path));
        provider.GlobalOptions.TryGetValue(PropertyPrefix + "ProjectDir", out string? project);
        return new CatalogOptions(@class, source.Find("HeadingSubject", inProperties: true))
        {
            Path = ProjectPath.From(file.Path, project),
            Severities = RuleSeverities.Read(provider.GetOptions(file)),
            Problems = new EquatableArray<OptionProblem>([.. problems]),
        };
    }

    private static string DefaultNamespace(AnalyzerConfigOptions options) =>
        options.TryGetValue(PropertyPrefix + "RootNamespace", out string? root)
        && NamespaceName.From(root) is var name && IsUsableNamespace(name)
            ? name
            : string.Empty;

    private static bool IsUsableNamespace(string name) =>
        Identifiers.IsValidNamespace(name) && !UsedNames.Contains(name);

    private static string FileNameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>
    /// The name of the file; one that is in use says what the file holds: Catalog → CatalogHeadings.
    /// </summary>
    private static string DefaultClassName(string path, string @namespace)
    {
        string file = FileNameOf(path);
        string name = file.EndsWith(FileSuffix, StringComparison.OrdinalIgnoreCase)
            ? file.Substring(0, file.Length - FileSuffix.Length)
            : System.IO.Path.GetFileNameWithoutExtension(file);
        string identifier = Identifiers.From(name);
        return identifier.Length == 0 || UsedNames.Contains(@namespace, identifier)
            ? identifier + "Headings"
            : identifier;
    }

    /// <summary>
    /// The places an option may come from: the item, an .editorconfig section for the file, the project.
    /// </summary>
    private readonly struct OptionSource(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        /// <summary>Metadata that makes any additional file a catalog.</summary>
        private static readonly string[] _names =
            ["HeadingClass", "HeadingNamespace", "HeadingSubject", "HeadingAccessibility", "HeadingConstants"];

        /// <summary>Whether the item type or the metadata of the item makes the file a catalog.</summary>
        public bool IsCatalog =>
            file.TryGetValue(ItemPrefix + "HeadingClass", out _)
            || Array.Exists(_names, IsGiven);

        /// <summary>The value of an option; null if it is not given.</summary>
        public string? Find(string name, bool inProperties) =>
            Find(file, ItemPrefix + name)
            ?? Find(file, AdditionalFilePrefix + name)
            ?? Find(file, EditorConfigName(name))
            ?? (inProperties ? Find(project, PropertyPrefix + name) : null);

        /// <summary>Whether an option of two values has the one and not the other, which is its default.</summary>
        public bool IsSet(string name, string value, string otherwise, List<OptionProblem> problems)
        {
            string given = Find(name, inProperties: true) ?? otherwise;
            bool isSet = given.Equals(value, StringComparison.OrdinalIgnoreCase);
            if (!isSet && !given.Equals(otherwise, StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(new OptionProblem(name, given));
            }

            return isSet;
        }

        private bool IsGiven(string name) => Find(file, AdditionalFilePrefix + name) is not null;

        private static string? Find(AnalyzerConfigOptions options, string key) =>
            options.TryGetValue(key, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

        /// <summary>HeadingClass → heading_class, as options are written in .editorconfig.</summary>
        private static string EditorConfigName(string name) =>
            "heading_" + name.Substring("Heading".Length).ToLowerInvariant();
    }
}

/// <summary>An option with a value that makes no sense.</summary>
/// <param name="Name">The option.</param>
/// <param name="Value">Its value.</param>
internal sealed record OptionProblem(string Name, string Value);
