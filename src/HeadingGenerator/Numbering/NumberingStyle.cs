namespace HeadingGenerator;

/// <summary>How the number of a heading is written in front of it.</summary>
/// <remarks>GB/T 9704-2012 §7.3.3 numbers the four levels of an official document 一、 （一） 1. （1）.</remarks>
public enum NumberingStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary>一、 二、 三、</summary>
    Chinese,

    /// <summary>（一） （二） （三）</summary>
    ParenthesizedChinese,

    /// <summary>1. 2. 3.</summary>
    Arabic,

    /// <summary>（1） （2） （3）</summary>
    ParenthesizedArabic,

    /// <summary>一是 二是 三是, inside a paragraph.</summary>
    RunIn,

    /// <summary>① ② ③, up to ㊿.</summary>
    Circled,
}
