using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Takes up the properties of a document: they are read as a whole, before what they are properties of.</summary>
internal sealed class PropertiesReader(MarkupReader reader, TextCollector text, StyleSheet styles)
{
    /// <summary>Reads the element that the reader stands at, if it holds properties.</summary>
    public bool TryRead(string name)
    {
        switch (name)
        {
            case "pPr":
                text.Story.SetFormat(new ParagraphFormat(reader.Element(), styles));
                return true;
            case "rPr":
                text.SetRun(reader.Element());
                return true;
            case "sdtPr":
                text.SetControl(reader.Element());
                return true;
            case "trPr":
                LeaveRowIfHidden(reader.Element());
                return true;
            case "tcPr":
                LeaveCellIfDeleted(reader.Element());
                return true;
            case "ffData":
                text.Story.Fields.SetChoice(FormField.TextOf(reader.Element()));
                return true;
            case "sdtEndPr" or "sectPr" or "tblPr":
                reader.Skip();
                return true;
            default:
                return false;
        }
    }

    private void LeaveRowIfHidden(XElement properties)
    {
        if (properties.Child("del") is not null || properties.Toggle("hidden") == true)
        {
            reader.SkipRest();
            text.Story.EndRow();
        }
    }

    private void LeaveCellIfDeleted(XElement properties)
    {
        if (properties.Child("cellDel") is not null)
        {
            reader.SkipRest();
            text.Story.LeaveCell();
        }
    }
}
