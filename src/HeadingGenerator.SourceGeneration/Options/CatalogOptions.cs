using System;
using System.Collections.Generic;
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

    /// <summary>What the name of a catalog ends with.</summary>
    public const string FileSuffix = ".headings.txt";

    private const string ItemPrefix = "build_metadata.HeadingCatalog.";
    private const string AdditionalFilePrefix = "build_metadata.AdditionalFiles.";
    private const string PropertyPrefix = "build_property.";

    /// <summary>Reads the options of an additional file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="provider">Where the project's properties and metadata are found.</param>
    /// <param name="problems">Takes the options that make no sense; they count as not given.</param>
    /// <returns>The options, or null if the file is no catalog.</returns>
    public static CatalogOptions? Read(
        AdditionalText file, AnalyzerConfigOptionsProvider provider, ICollection<OptionProblem>? problems = null)
    {
        var source = new OptionSource(provider.GetOptions(file), provider.GlobalOptions);
        if (!file.Path.EndsWith(FileSuffix, StringComparison.OrdinalIgnoreCase) && !source.IsCatalog)
        {
            return null;
        }

        string? @namespace = source.Find("HeadingNamespace", inProperties: true);
        if (@namespace is not null && !IsUsableNamespace(@namespace))
        {
            problems?.Add(new OptionProblem("HeadingNamespace", @namespace));
            @namespace = null;
        }

        @namespace ??= DefaultNamespace(provider.GlobalOptions);
        string? className = source.Find("HeadingClass", inProperties: false);
        if (className is not null && (!Identifiers.IsValid(className) || UsedNames.Contains(@namespace, className)))
        {
            problems?.Add(new OptionProblem("HeadingClass", className));
            className = null;
        }

        string accessibility = source.Find("HeadingAccessibility", inProperties: true) ?? "internal";
        bool isPublic = accessibility.Equals("public", StringComparison.OrdinalIgnoreCase);
        if (!isPublic && !accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase))
        {
            problems?.Add(new OptionProblem("HeadingAccessibility", accessibility));
        }

        string constants = source.Find("HeadingConstants", inProperties: true) ?? "true";
        bool hasConstants = constants.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!hasConstants && !constants.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            problems?.Add(new OptionProblem("HeadingConstants", constants));
            hasConstants = true;
        }

        var @class = new CatalogClass(
            @namespace, className ?? DefaultClassName(file.Path, @namespace), isPublic, hasConstants,
            FileNameOf(file.Path));
        provider.GlobalOptions.TryGetValue(PropertyPrefix + "ProjectDir", out string? project);
        return new CatalogOptions(@class, source.Find("HeadingSubject", inProperties: true))
        {
            Path = ProjectPath.From(file.Path, project),
            Severities = RuleSeverities.Read(provider.GetOptions(file)),
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
        /// <summary>Whether the item type or the metadata of the item makes the file a catalog.</summary>
        public bool IsCatalog =>
            file.TryGetValue(ItemPrefix + "HeadingClass", out _)
            || Given(file, AdditionalFilePrefix + "HeadingClass")
            || Given(file, AdditionalFilePrefix + "HeadingNamespace")
            || Given(file, AdditionalFilePrefix + "HeadingSubject")
            || Given(file, AdditionalFilePrefix + "HeadingAccessibility")
            || Given(file, AdditionalFilePrefix + "HeadingConstants");

        public string? Find(string name, bool inProperties)
        {
            if (TryGet(file, ItemPrefix + name, out string? value)
                || TryGet(file, AdditionalFilePrefix + name, out value)
                || TryGet(file, EditorConfigName(name), out value)
                || (inProperties && TryGet(project, PropertyPrefix + name, out value)))
            {
                return value;
            }

            return null;
        }

        private static bool Given(AnalyzerConfigOptions options, string key) => TryGet(options, key, out _);

        private static bool TryGet(AnalyzerConfigOptions options, string key, out string? value)
        {
            bool found = options.TryGetValue(key, out value) && !string.IsNullOrWhiteSpace(value);
            value = found ? value!.Trim() : null;
            return found;
        }

        /// <summary>HeadingClass → heading_class, as options are written in .editorconfig.</summary>
        private static string EditorConfigName(string name) =>
            "heading_" + name.Substring("Heading".Length).ToLowerInvariant();
    }
}

/// <summary>An option with a value that makes no sense.</summary>
/// <param name="Name">The option.</param>
/// <param name="Value">Its value.</param>
internal sealed record OptionProblem(string Name, string Value);
