using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HeadingGenerator.OpenXml;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>
/// The options that complete a document: its parts, by their names in English and Chinese, and its layout in Word.
/// </summary>
internal sealed class DocumentOptions
{
    private static readonly string[] _dates = ["yyyy-M-d", "yyyy年M月d日"];

    private static readonly Dictionary<string, OfficialFormat> _layouts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["document"] = OfficialFormat.Document,
        ["letter"] = OfficialFormat.Letter,
        ["order"] = OfficialFormat.Order,
        ["minutes"] = OfficialFormat.Minutes,
        ["文件"] = OfficialFormat.Document,
        ["信函"] = OfficialFormat.Letter,
        ["命令"] = OfficialFormat.Order,
        ["纪要"] = OfficialFormat.Minutes,
    };

    private static readonly Dictionary<string, ReportSeal> _seals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = ReportSeal.None,
        ["office"] = ReportSeal.Office,
        ["signature"] = ReportSeal.Signature,
        ["无"] = ReportSeal.None,
        ["印章"] = ReportSeal.Office,
        ["签名章"] = ReportSeal.Signature,
    };

    private readonly List<(Option<string[]> Option, Action<ReportParts, string[]> Set)> _parts = [];
    private readonly Option<string> _layout = OptionValues.Choice(["--layout", "--公文格式"], Messages.Layout, _layouts.Keys);
    private readonly Option<string> _seal = OptionValues.Choice(["--seal", "--印章"], Messages.Seal, _seals.Keys);
    private readonly Option<bool> _contents = new("--contents", "--目录") { Description = Messages.Contents };
    private readonly Option<string> _template = OptionValues.Path(["--template", "--模板"], Messages.Template);

    public DocumentOptions(Command command)
    {
        AddText("--copy-number", "份号", static (parts, text) => parts.CopyNumber = text);
        AddText("--classification", "密级", static (parts, text) => parts.Classification = text);
        AddText("--urgency", "紧急程度", static (parts, text) => parts.Urgency = text);
        AddTexts("--red-head", "发文机关标志", static parts => parts.RedHead);
        AddText("--reference", "文号", static (parts, text) => parts.ReferenceNumber = text);
        AddTexts("--signer", "签发人", static parts => parts.Signers);
        AddText("--addressee", "主送", static (parts, text) => parts.Addressee = text);
        AddTexts("--attachment", "附件", static parts => parts.Attachments);
        AddTexts("--issuer", "署名", static parts => parts.Issuers);
        AddDate("--date", "日期", static (parts, date) => parts.Date = date.ToDateTime(TimeOnly.MinValue));
        AddText("--note", "附注", static (parts, text) => parts.Note = text);
        AddTexts("--copy", "抄送", static parts => parts.Copies);
        AddText("--printed-by", "印发机关", static (parts, text) => parts.PrintedBy = text);
        AddDate("--printed-on", "印发日期", static (parts, date) => parts.PrintedOn = date.ToDateTime(TimeOnly.MinValue));
        foreach (Option option in (Option[])[
            .. _parts.Select(part => part.Option), _seal, _layout, _contents, _template
        ])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was given. The template is read at once.</summary>
    /// <exception cref="IOException">The template cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The template must not be read.</exception>
    public DocumentSettings Of(ParseResult arguments)
    {
        var word = new WordReportOptions { IncludeTableOfContents = arguments.GetValue(_contents) };
        if (arguments.GetValue(_layout) is { } layout)
        {
            word.Format = _layouts[layout];
        }

        string? seal = arguments.GetValue(_seal);
        (Action<ReportParts, string[]> Set, string[] Values)[] given =
        [
            .. from part in _parts
               let values = arguments.GetValue(part.Option) ?? []
               where values.Length > 0
               select (part.Set, values),
        ];
        return new DocumentSettings
        {
            Word = word,
            Template = arguments.GetValue(_template) is { } template ? File.ReadAllBytes(template) : null,
            HasParts = given.Length > 0 || seal is not null,
            Complete = report =>
            {
                foreach ((Action<ReportParts, string[]> set, string[] values) in given)
                {
                    set(report.Parts, values);
                }

                report.Parts.Seal = seal is null ? report.Parts.Seal : _seals[seal];
            },
        };
    }

    private void AddText(string name, string part, Action<ReportParts, string> set) =>
        Add(name, part, isList: false, (parts, texts) => set(parts, texts[^1]));

    // What is given takes the place of what the text says.
    private void AddTexts(string name, string part, Func<ReportParts, ICollection<string>> list) =>
        Add(name, part, isList: true, (parts, texts) =>
        {
            list(parts).Clear();
            foreach (string text in texts)
            {
                list(parts).Add(text);
            }
        });

    private void AddDate(string name, string part, Action<ReportParts, DateOnly> set)
    {
        Option<string[]> option = Add(
            name, part, isList: false, (parts, texts) => set(parts, DateOf(texts[^1])!.Value));
        option.Validators.Add(static result =>
        {
            foreach (Token token in result.Tokens.Where(token => DateOf(token.Value) is null))
            {
                result.AddError(Messages.NoDate(token.Value));
            }
        });
    }

    private Option<string[]> Add(string name, string part, bool isList, Action<ReportParts, string[]> set)
    {
        var option = new Option<string[]>(name, "--" + part)
        {
            Description = Messages.Part(part, isList),
            HelpName = "text",
        };
        _parts.Add((option, set));
        return option;
    }

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, _dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;
}
