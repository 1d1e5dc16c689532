using HandlebarsDotNet;
using HeadingGenerator;

internal static class TemplateReport
{
    private const string Page = """
        <h1>{{Title}}</h1>
        {{#each Content}}{{> block}}{{/each}}
        """;

    // A paragraph has a Text, a section a Title. The text of a run-in section starts in the paragraph of its heading.
    private const string Block = """
        {{#if Title}}
        {{#if IsRunIn}}
        <p><strong>{{Marker}}{{Title}}</strong>{{ClosingMark}}{{Body}}</p>
        {{#each Content.Sections}}{{> block}}{{/each}}
        {{else}}
        <h2>{{Marker}}{{Title}}</h2>
        {{#each Content}}{{> block}}{{/each}}
        {{/if}}
        {{else}}
        <p>{{Text}}</p>
        {{/if}}
        """;

    private static readonly HandlebarsTemplate<object, object> _template = Compile();

    public static string Render(ReportOutline report) => _template(report);

    private static HandlebarsTemplate<object, object> Compile()
    {
        IHandlebars handlebars = Handlebars.Create();
        handlebars.RegisterTemplate("block", Block);
        return handlebars.Compile(Page);
    }
}
