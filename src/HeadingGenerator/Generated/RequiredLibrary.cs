using System.ComponentModel;

namespace HeadingGenerator.Generated;

/// <summary>
/// For generated code: says what the library has to know. Code from a newer generator names a member that an older
/// library lacks, and the error of the compiler says by its name what to do.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequiredLibrary
{
    /// <summary>Generated code of the first form.</summary>
    public const int UpdateThePackageHeadingGenerator_Form1 = 1;
}
