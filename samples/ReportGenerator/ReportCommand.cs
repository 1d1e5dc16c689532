using System.CommandLine;
using System.Text;
using HeadingGenerator.Catalog;
using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>The command line: which themes, under which title, into which files.</summary>
internal sealed class ReportCommand : RootCommand
{
    private readonly Option<string[]> _themes = new("--theme", "-t") { Description = Messages.Theme, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _title = new("--title") { Description = Messages.Title, DefaultValueFactory = _ => Messages.DefaultTitle };
    private readonly Option<string[]> _output = new("--output", "-o") { Description = Messages.Output, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _compose = new("--compose") { Description = Messages.Compose, AllowMultipleArgumentsPerToken = true };
    private readonly Option<Numbering> _numbering = new("--numbering") { Description = Messages.Numbering };
    private readonly Option<bool> _list = new("--list") { Description = Messages.List };
    private readonly Option<string> _search = new("--search") { Description = Messages.Search };

    public ReportCommand()
        : base(Messages.Description)
    {
        foreach (Option option in (Option[])[_themes, _compose, _title, _output, _numbering, _list, _search])
        {
            Options.Add(option);
        }

        SetAction(Run);
    }

    /// <summary>The schemes that can be asked for.</summary>
    private enum Numbering
    {
        /// <summary>一、 and 一是, as the genre writes them.</summary>
        RunIn,

        /// <summary>一、（一）1.（1）</summary>
        Official,

        /// <summary>The markers of the catalog.</summary>
        AsWritten,

        /// <summary>No numbers.</summary>
        None,
    }

    private int Run(ParseResult arguments)
    {
        if (arguments.GetValue(_list))
        {
            foreach (Theme theme in Themes.All)
            {
                Console.WriteLine($"{theme.Position,2}  {theme.Key}  {theme.Title}");
            }

            return 0;
        }

        if (arguments.GetValue(_search) is { Length: > 0 } words)
        {
            foreach (SearchHit hit in Themes.Catalog.Search(words).DistinctBy(hit => hit.Heading))
            {
                Console.WriteLine($"{hit.Heading.Path}  {hit.Heading:F}");
            }

            return 0;
        }

        var report = new ReportOutline(arguments.GetValue(_title)!) { Numbering = SchemeOf(arguments.GetValue(_numbering)) };
        string[] composed = arguments.GetValue(_compose) ?? [];
        string[] themes = arguments.GetValue(_themes) ?? [];
        bool understood = AddThemes(report, themes, useDefaults: composed.Length == 0);
        foreach (string request in composed)
        {
            understood &= Composition.TryAdd(report, request);
        }

        return understood ? WriteAll(report, arguments) : 1;
    }

    private static NumberingScheme SchemeOf(Numbering numbering) => numbering switch
    {
        Numbering.Official => NumberingScheme.Official,
        Numbering.AsWritten => NumberingScheme.AsWritten,
        Numbering.None => NumberingScheme.None,
        _ => NumberingScheme.RunIn,
    };

    private static bool AddThemes(ReportOutline report, string[] names, bool useDefaults)
    {
        bool known = true;
        foreach (string name in names)
        {
            if (Lookup.TryFind(name, out Theme? theme))
            {
                report.Add(theme);
            }
            else
            {
                known = false;
            }
        }

        if (names.Length == 0 && useDefaults)
        {
            report.Add([Themes.突出先字, Themes.严把五关抓实基层党建活动, Themes.坚持四同]);
            ReportSection plans = report.Add(Themes.突出融字.Title);
            plans.Add(Themes.突出融字.ComposeAll("乡村振兴", "基层治理", "营商环境"));
        }

        return known;
    }

    private int WriteAll(ReportOutline report, ParseResult arguments)
    {
        string[] files = arguments.GetValue(_output) is { Length: > 0 } given
            ? given
            : ["artifacts/report.docx", "artifacts/report.md", "artifacts/report.html"];
        int failures = files.Count(file => !TryWrite(report, file));
        return failures == 0 ? 0 : 1;
    }

    private static bool TryWrite(ReportOutline report, string file)
    {
        string extension = Path.GetExtension(file).ToUpperInvariant();
        if (extension is not (".DOCX" or ".MD" or ".HTML" or ".HTM" or ".TXT"))
        {
            Console.Error.WriteLine(Messages.UnknownFormat(file));
            return false;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            if (extension == ".DOCX")
            {
                report.SaveAsWord(file);
            }
            else
            {
                using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                Action<TextWriter> write = extension switch { ".MD" => report.WriteMarkdown, ".TXT" => report.WriteText, _ => report.WriteHtml };
                write(writer);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Messages.CannotWrite(file, exception.Message));
            return false;
        }

        Console.WriteLine(Messages.Written(file, report.Sections.Count));
        return true;
    }
}
