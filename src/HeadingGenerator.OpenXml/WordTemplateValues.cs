using System.Collections;
using HeadingGenerator.OpenXml.Templates;

namespace HeadingGenerator.OpenXml;

/// <summary>What a template is filled with: texts and reports by the names of their placeholders.</summary>
/// <example>
/// <code>
/// var values = new WordTemplateValues
/// {
///     { "主送机关", "各县（区）档案局：" },
///     { "正文", report },
/// };
/// </code>
/// </example>
public sealed class WordTemplateValues : IEnumerable<string>
{
    private readonly Dictionary<string, TemplateValue> _values = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>Creates values; none at first.</summary>
    public WordTemplateValues()
    {
    }

    /// <summary>Creates values from texts by their names.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or a text is null.</exception>
    /// <exception cref="ArgumentException">A name is blank or given twice.</exception>
    public WordTemplateValues(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ThrowHelper.ThrowIfNull(texts);
        foreach (KeyValuePair<string, string> text in texts)
        {
            Add(text.Key, text.Value);
        }
    }

    /// <summary>Adds a text.</summary>
    /// <param name="name">The name of the placeholder; blanks around it do not count.</param>
    /// <param name="text">
    /// The text. Its lines become paragraphs if the placeholder stands alone in its paragraph, and lines of one
    /// paragraph otherwise. May be empty.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or was given before.</exception>
    public void Add(string name, string text)
    {
        ThrowHelper.ThrowIfNull(text);
        Add(name, TemplateValue.Of(text));
    }

    /// <summary>Adds a report: its paragraphs and headings, numbered, without its title and its parts.</summary>
    /// <param name="name">The name of the placeholder, which stands alone in its paragraph.</param>
    /// <param name="report">The report, as it is now.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="name"/> or <paramref name="report"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or was given before.</exception>
    public void Add(string name, ReportOutline report)
    {
        ThrowHelper.ThrowIfNull(report);
        Add(name, TemplateValue.Of(report));
    }

    /// <summary>
    /// Adds the rows of a table: a row of the template in which <c>{{#name}}</c> stands is repeated for each of them.
    /// </summary>
    /// <param name="name">The name, without the #.</param>
    /// <param name="rows">
    /// The values of each row; placeholders that a row has no value for take those of the document. Without rows, the
    /// row of the template is left out.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or was given before.</exception>
    public void Add(string name, IEnumerable<WordTemplateValues> rows)
    {
        ThrowHelper.ThrowIfNull(rows);
        Add(name, TemplateValue.Of(rows));
    }

    /// <summary>
    /// The values of a report by the words of GB/T 9704-2012: 标题, 正文, 份号, 密级, 紧急程度, 发文机关标志, 发文字号, 签发人,
    /// 作者, 主送机关, 附件说明, 发文机关署名, 成文日期, 附注, 抄送机关, 印发机关, 印发日期. What the report does not have is
    /// empty. A template needs a placeholder for 正文; it may do without the others.
    /// </summary>
    /// <param name="report">The report, as it is now.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static WordTemplateValues Of(ReportOutline report)
    {
        ThrowHelper.ThrowIfNull(report);
        var values = new WordTemplateValues();
        foreach (KeyValuePair<string, TemplateValue> value in ReportValues.Of(report))
        {
            values.Add(value.Key, value.Value);
        }

        return values;
    }

    /// <summary>The names, in the order in which they were given.</summary>
    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The value of that name, or null.</summary>
    internal TemplateValue? Find(string name) => _values.TryGetValue(name, out TemplateValue? value) ? value : null;

    private void Add(string name, TemplateValue value)
    {
        ThrowHelper.ThrowIfNullOrWhiteSpace(name);
        _values.Add(name.Trim(), value);
        _names.Add(name.Trim());
    }
}
