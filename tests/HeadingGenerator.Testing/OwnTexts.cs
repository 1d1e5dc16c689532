namespace HeadingGenerator.Testing;

/// <summary>Texts that several test projects share.</summary>
public static class OwnTexts
{
    /// <summary>
    /// A whole official document: every part at its place, points that run on, paragraphs after them.
    /// </summary>
    public const string Notice = """
        示范市档案局文件

        示档发〔2026〕1号

        关于做好档案整理工作的通知

        各县（区）档案局：

        现就有关工作通知如下。
        一、工作任务
        （一）清点库房。逐卷核对。
        以上工作月底完成。
        二、工作要求
        一是提高认识。逐级传达。
        二是严明纪律。逢会必讲。
        三项要求一并落实。
        特此通知。

        附件：1.任务分工表
        　　　2.联络员名单

        示范市档案局
        2026年1月5日

        （联系人：某某）

        抄送：市委办公室。
        示范市档案局办公室　　2026年1月6日印发
        """;
}
