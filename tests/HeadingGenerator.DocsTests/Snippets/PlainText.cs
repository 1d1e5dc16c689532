using System.Text;
using HeadingGenerator;

internal static class PlainText
{
    public static string Of(IEnumerable<Theme> themes)
    {
        var text = new StringBuilder();
        int number = 0;
        foreach (Theme theme in themes)
        {
            text.Append($"{NumberingScheme.Official.Format(1, ++number)}{theme.Title}\n");
            foreach (SubPoint point in theme.Points)
            {
                text.Append($"　　{point:（一）}。{point.Body}\n");
            }
        }

        return text.ToString();
    }
}
