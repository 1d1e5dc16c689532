using HandlebarsDotNet;
using HeadingGenerator;

internal static class TemplateReport
{
    private const string Page = """
        <h1>{{Title}}</h1>
        {{> sections}}
        """;

    private const string Sections = """
        {{#each Sections}}
        {{#if IsRunIn}}
        <p><strong>{{Marker}}{{Title}}</strong>{{ClosingMark}}{{Body}}</p>
        {{else}}
        <h2>{{Marker}}{{Title}}</h2>
        {{#if Body}}<p>{{Body}}</p>{{/if}}
        {{> sections}}
        {{/if}}
        {{/each}}
        """;

    private static readonly HandlebarsTemplate<object, object> _template = Compile();

    public static string Render(ReportOutline report) => _template(report);

    private static HandlebarsTemplate<object, object> Compile()
    {
        IHandlebars handlebars = Handlebars.Create();
        handlebars.RegisterTemplate("sections", Sections);
        return handlebars.Compile(Page);
    }
}
