using HeadingGenerator;
using HeadingGenerator.Catalog;
using HeadingGenerator.OpenXml;
using Reports;

var report = new ReportOutline("信息中心年度工作总结");
report.Content.AddSection(工作总结.数据治理);
report.Content.AddSection(Themes.突出严字);
report.Content.AddSections(Themes.突出融字.ComposeAll("乡村振兴", "基层治理"));
report.Parts.Issuers.Add("信息中心");
report.Parts.Date = new DateTime(2025, 12, 31);

string file = args.Length > 0 ? args[0] : "工作总结.docx";
report.SaveAsWord(file);
Console.WriteLine(file);
