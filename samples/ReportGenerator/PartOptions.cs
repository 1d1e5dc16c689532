using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>The options for the parts of an official document, each by an English and a Chinese name.</summary>
internal sealed class PartOptions
{
    private static readonly string[] _dateFormats = ["yyyy-M-d", "yyyy年M月d日"];

    private static readonly Dictionary<string, OfficialFormat> _formats = new()
    {
        ["文件"] = OfficialFormat.Document,
        ["信函"] = OfficialFormat.Letter,
        ["命令"] = OfficialFormat.Order,
        ["纪要"] = OfficialFormat.Minutes,
    };

    private static readonly Dictionary<string, ReportSeal> _seals = new()
    {
        ["无"] = ReportSeal.None,
        ["印章"] = ReportSeal.Office,
        ["签名章"] = ReportSeal.Signature,
    };

    private readonly List<(Option<string[]> Option, Action<ReportParts, string[]> Set)> _parts = [];
    private readonly Option<string> _format = Choice("--format", "--公文格式", Messages.Format, _formats.Keys);
    private readonly Option<string> _seal = Choice("--seal", "--印章", Messages.Seal, _seals.Keys);

    public PartOptions(Command command)
    {
        AddText("--copy-number", "份号", (parts, text) => parts.CopyNumber = text);
        AddText("--classification", "密级", (parts, text) => parts.Classification = text);
        AddText("--urgency", "紧急程度", (parts, text) => parts.Urgency = text);
        AddTexts("--red-head", "发文机关标志", parts => parts.RedHead);
        AddText("--reference", "文号", (parts, text) => parts.ReferenceNumber = text);
        AddTexts("--signer", "签发人", parts => parts.Signers);
        AddText("--addressee", "主送", (parts, text) => parts.Addressee = text);
        AddTexts("--attachment", "附件", parts => parts.Attachments);
        AddTexts("--issuer", "署名", parts => parts.Issuers);
        AddDate("--date", "日期", (parts, date) => parts.Date = date.ToDateTime(TimeOnly.MinValue));
        AddText("--note", "附注", (parts, text) => parts.Note = text);
        AddTexts("--copy", "抄送", parts => parts.Copies);
        AddText("--printed-by", "印发机关", (parts, text) => parts.PrintedBy = text);
        AddDate("--printed-on", "印发日期", (parts, date) => parts.PrintedOn = date.ToDateTime(TimeOnly.MinValue));
        foreach ((Option<string[]> option, _) in _parts)
        {
            command.Options.Add(option);
        }

        command.Options.Add(_seal);
        command.Options.Add(_format);
    }

    /// <summary>Sets the parts that were given.</summary>
    public void Apply(ParseResult arguments, ReportOutline report, WordReportOptions options)
    {
        foreach ((Option<string[]> option, Action<ReportParts, string[]> set) in _parts)
        {
            if (arguments.GetValue(option) is { Length: > 0 } texts)
            {
                set(report.Parts, texts);
            }
        }

        report.Parts.Seal = arguments.GetValue(_seal) is { } seal ? _seals[seal] : ReportSeal.None;
        options.Format = arguments.GetValue(_format) is { } format ? _formats[format] : OfficialFormat.Document;
    }

    private static Option<string> Choice(string name, string chinese, string description, IEnumerable<string> words)
    {
        var option = new Option<string>(name, chinese)
        {
            Description = description,
            HelpName = string.Join('|', words),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !words.Contains(token.Value))
            {
                result.AddError(Messages.NoChoice(name, token.Value, words));
            }
        });
        return option;
    }

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, _dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;

    private void AddText(string name, string part, Action<ReportParts, string> set) =>
        Add(name, Messages.Part(part), part, (parts, texts) => set(parts, texts[^1]));

    private void AddTexts(string name, string part, Func<ReportParts, ICollection<string>> list) =>
        Add(name, Messages.Parts(part), part, (parts, texts) => Array.ForEach(texts, list(parts).Add));

    private void AddDate(string name, string part, Action<ReportParts, DateOnly> set)
    {
        Option<string[]> option = Add(
            name, Messages.Date(part), part, (parts, texts) => set(parts, DateOf(texts[^1])!.Value));
        option.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(token => DateOf(token.Value) is null))
            {
                result.AddError(Messages.NoDate(token.Value));
            }
        });
    }

    private Option<string[]> Add(string name, string description, string part, Action<ReportParts, string[]> set)
    {
        var option = new Option<string[]>(name, "--" + part) { Description = description, HelpName = "text" };
        _parts.Add((option, set));
        return option;
    }
}
