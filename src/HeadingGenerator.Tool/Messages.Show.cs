using HeadingGenerator.Outlines;
using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.Tool;

/// <summary>What stands beside the tree of an outline.</summary>
internal static partial class Messages
{
    public static string NoHeadings => In("No heading was found.", "没有找到标题。");

    public static string Parts => In("Around the text:", "正文之外：");

    public static string LeftOut => In("Left out, no part of the document:", "不属于文章、未计入的行：");

    public static string NamesWithLine => In(
        "In [ ] stands the name of a heading in C#, where “_” stands before a digit that begins it.",
        "方括号里是标题在 C# 中的名称。名称不能以数字开头，所以前面加“_”。");

    /// <summary>What a part of an official document is called (GB/T 9704-2012 §7).</summary>
    public static string NameOf(OutlinePartKind kind) => kind switch
    {
        OutlinePartKind.RedHead => In("red head", "发文机关标志"),
        OutlinePartKind.ReferenceNumber => In("reference number", "发文字号"),
        OutlinePartKind.Annex => In("annex", "附件标识"),
        OutlinePartKind.Author => In("author", "作者"),
        OutlinePartKind.Addressee => In("addressee", "主送机关"),
        OutlinePartKind.Attachment => In("attachment", "附件说明"),
        OutlinePartKind.Issuer => In("issuer", "发文机关署名"),
        OutlinePartKind.Date => In("date", "成文日期"),
        OutlinePartKind.Note => In("note", "附注"),
        OutlinePartKind.Attendance => In("attendance", "出席人员"),
        OutlinePartKind.Copies => In("copies", "抄送机关"),
        OutlinePartKind.PrintLine => In("print line", "印发机关和印发日期"),
        OutlinePartKind.Classification => In("classification", "密级和保密期限"),
        OutlinePartKind.Urgency => In("urgency", "紧急程度"),
        _ => In("copy number", "份号"),
    };
}
