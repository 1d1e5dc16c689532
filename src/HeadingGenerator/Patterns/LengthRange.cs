using System.Globalization;

namespace HeadingGenerator;

/// <summary>What the points of a heading range between.</summary>
internal readonly record struct LengthRange(int Minimum, int Maximum)
{
    /// <summary>From the smallest to the largest; from 0 to 0 if there are none.</summary>
    public static LengthRange Of(IEnumerable<int> lengths)
    {
        int[] all = lengths.ToArray();
        return all.Length == 0 ? default : new LengthRange(all.Min(), all.Max());
    }

    /// <summary>
    /// Whether <paramref name="length"/> lies within the range, or next to it by as much as is tolerated.
    /// </summary>
    public bool Contains(int length, int tolerance = 0) =>
        length >= Minimum - tolerance && length <= Maximum + tolerance;

    /// <summary>4, or 4–5 with the given dash.</summary>
    public string ToString(string dash)
    {
        string minimum = Minimum.ToString(CultureInfo.InvariantCulture);
        return Minimum == Maximum ? minimum : minimum + dash + Maximum.ToString(CultureInfo.InvariantCulture);
    }
}
