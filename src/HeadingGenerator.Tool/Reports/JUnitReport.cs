using System.Xml;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Reports;

/// <summary>
/// Findings as results of tests, which every CI server shows: a suite for each text, a failed case for each warning or
/// error, a passed one where there is none; hints are the output of the suite.
/// </summary>
internal sealed class JUnitReport(TextWriter writer) : WholeReport
{
    public override void End()
    {
        using (var xml = XmlWriter.Create(
            writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "headings");
            foreach (CheckedText text in Texts)
            {
                WriteSuite(xml, text);
            }

            xml.WriteEndElement();
        }

        writer.WriteLine();
    }

    private static void WriteSuite(XmlWriter xml, CheckedText text)
    {
        FileFinding[] failures = [.. text.Findings.Where(static finding => finding.Severity != FindingSeverity.Info)];
        string file = Visible.Of(text.File);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", file);
        xml.WriteAttributeString("tests", XmlConvert.ToString(Math.Max(1, failures.Length)));
        xml.WriteAttributeString("failures", XmlConvert.ToString(failures.Length));
        xml.WriteAttributeString("errors", "0");
        foreach (FileFinding failure in failures)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", file);
            xml.WriteAttributeString("name", $"{failure.Rule.Id} ({failure.Start.Line},{failure.Start.Column})");
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", failure.SeverityName);
            xml.WriteAttributeString("message", Visible.Of(failure.Message));
            xml.WriteString(Line(failure));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        if (failures.Length == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", file);
            xml.WriteAttributeString("name", "check");
            xml.WriteEndElement();
        }

        if (failures.Length < text.Findings.Count)
        {
            xml.WriteElementString("system-out", string.Join('\n', text.Findings.Except(failures).Select(Line)));
        }

        xml.WriteEndElement();
    }

    private static string Line(FileFinding finding) => Visible.Of(finding.ToString());
}
