using System.CommandLine;
using System.CommandLine.Parsing;
using HeadingGenerator.Catalog;
using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>The command line: which themes, under which title, into which files.</summary>
internal sealed class ReportCommand : RootCommand
{
    private static readonly Dictionary<string, NumberingScheme> _schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(NumberingScheme.RunIn)] = NumberingScheme.RunIn,
        [nameof(NumberingScheme.Official)] = NumberingScheme.Official,
        [nameof(NumberingScheme.AsWritten)] = NumberingScheme.AsWritten,
        [nameof(NumberingScheme.None)] = NumberingScheme.None,
    };

    private readonly Option<string[]> _themes = new("--theme", "-t")
    {
        Description = Messages.Theme,
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string[]> _compose = new("--compose", "-c")
    {
        Description = Messages.Compose,
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string> _title = new("--title")
    {
        Description = Messages.Title,
        DefaultValueFactory = _ => Messages.DefaultTitle,
    };
    private readonly Option<NumberingScheme> _numbering = new("--numbering")
    {
        Description = Messages.Numbering,
        HelpName = string.Join('|', _schemes.Keys),
        CustomParser = ParseNumbering,
    };
    private readonly PartOptions _parts;
    private readonly Option<bool> _contents = new("--contents") { Description = Messages.Contents };
    private readonly Option<string[]> _output = new("--output", "-o")
    {
        Description = Messages.Output,
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<bool> _list = new("--list") { Description = Messages.List };
    private readonly Option<string> _search = new("--search") { Description = Messages.Search };

    public ReportCommand()
        : base(Messages.Description)
    {
        _title.Validators.Add(RefuseBlankTitle);
        _output.Validators.Add(RefuseUnknownFormats);
        foreach (Option option in (Option[])[_themes, _compose, _title, _numbering, _contents, _output, _list, _search])
        {
            Options.Add(option);
        }

        _parts = new PartOptions(this);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        if (arguments.GetValue(_list))
        {
            return Lookup.List();
        }

        if (arguments.GetValue(_search) is { } words)
        {
            return Lookup.Search(words);
        }

        var report =
            new ReportOutline(arguments.GetValue(_title)!) { Numbering = arguments.GetValue(_numbering) ?? NumberingScheme.RunIn };
        string[] themes = arguments.GetValue(_themes) ?? [];
        string[] composed = arguments.GetValue(_compose) ?? [];
        if (themes.Length + composed.Length == 0)
        {
            AddDefaults(report);
        }

        // All that is wrong is told at once.
        bool understood = true;
        foreach (string name in themes)
        {
            understood &= TryAddTheme(report, name);
        }

        foreach (string request in composed)
        {
            understood &= Composition.TryAdd(report, request);
        }

        return understood ? WriteAll(report, arguments) : 1;
    }

    private static void AddDefaults(ReportOutline report)
    {
        report.Content.AddSections([Themes.突出先字, Themes.严把五关抓实基层党建活动, Themes.坚持四同]);
        ReportSection plans = report.Content.AddSection(Themes.突出融字.Title);
        plans.Content.AddSections(Themes.突出融字.ComposeAll("乡村振兴", "基层治理", "营商环境"));
    }

    private static bool TryAddTheme(ReportOutline report, string name)
    {
        if (!Lookup.TryFind(name, out Theme? theme))
        {
            return false;
        }

        report.Content.AddSection(theme);
        return true;
    }

    private int WriteAll(ReportOutline report, ParseResult arguments)
    {
        string[] files = arguments.GetValue(_output) is { Length: > 0 } given
            ? given
            : ["artifacts/report.docx", "artifacts/report.md", "artifacts/report.html"];
        var options = new WordReportOptions { IncludeTableOfContents = arguments.GetValue(_contents) };
        _parts.Apply(arguments, report, options);
        int failures = files.Count(file => !ReportFile.TryWrite(report, file, options));
        return failures == 0 ? 0 : 1;
    }

    private static NumberingScheme? ParseNumbering(ArgumentResult argument)
    {
        string text = argument.Tokens.Single().Value;
        if (!_schemes.TryGetValue(text, out NumberingScheme? scheme))
        {
            argument.AddError(Messages.NoNumbering(text, _schemes.Keys));
        }

        return scheme;
    }

    private void RefuseBlankTitle(OptionResult option)
    {
        if (string.IsNullOrWhiteSpace(option.GetValue(_title)))
        {
            option.AddError(Messages.NoTitle);
        }
    }

    private void RefuseUnknownFormats(OptionResult option)
    {
        foreach (string file in option.GetValue(_output) ?? [])
        {
            if (!ReportFile.HasFormat(file))
            {
                option.AddError(Messages.UnknownFormat(file));
            }
        }
    }
}
