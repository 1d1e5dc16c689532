namespace HeadingGenerator;

/// <summary>How a document is signed (GB/T 9704-2012 §7.3.5).</summary>
public enum ReportSeal
{
    /// <summary>Without seal: the office, and the date below it (§7.3.5.2).</summary>
    None,

    /// <summary>
    /// 加盖印章, with the seals of the offices: the date four characters from the right, room for the seals (§7.3.5.1).
    /// </summary>
    Office,

    /// <summary>加盖签发人签名章, with the signatures of persons after their posts (§7.3.5.3).</summary>
    Signature,
}
