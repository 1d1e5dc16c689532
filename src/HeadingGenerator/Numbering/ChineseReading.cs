namespace HeadingGenerator;

/// <summary>A Chinese numeral that is read character by character.</summary>
internal struct ChineseReading
{
    /// <summary>How many digits a number by place may have: those of a year.</summary>
    private const int MostPlaces = 4;

    private int _total;
    private int _digit;
    private int _digits;
    private bool _hasDigit;
    private bool _hasUnit;

    /// <summary>The number; 0 if it makes no sense as the number of a heading.</summary>
    public readonly int Value =>
        _total + _digit is var value and <= Numerals.Largest && (_hasUnit || _digits <= MostPlaces) ? value : 0;

    /// <summary>Goes on with a character; false if it belongs to no numeral.</summary>
    public bool TryAdd(char c)
    {
        int digit = Numerals.DigitOf(c);
        if (digit >= 0)
        {
            _digit = _hasDigit && !_hasUnit ? (_digit * 10) + digit : digit;
            _digits++;
            _hasDigit = true;
            return true;
        }

        int unit = Numerals.UnitOf(c);
        if (unit == 0)
        {
            return false;
        }

        _total += unit is 20 or 30 ? unit : Math.Max(_digit, 1) * unit;
        _digit = 0;
        _hasDigit = false;
        _hasUnit = true;
        return true;
    }
}
