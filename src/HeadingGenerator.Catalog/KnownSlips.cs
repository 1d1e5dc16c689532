using System.Diagnostics.CodeAnalysis;

// The catalog is compiled as it was given, byte for byte, slips included. These are its known ones.
[assembly: SuppressMessage("HeadingGenerator", "HG0102", Justification = "Lines 33 and 34 carry no 三是 and 四是.")]
[assembly: SuppressMessage("HeadingGenerator", "HG0103", Justification = "Line 114 runs on into 二是.")]
[assembly: SuppressMessage(
    "HeadingGenerator", "HG0301", Justification = "Line 41 opens a quote that it does not close.")]
[assembly: SuppressMessage("HeadingGenerator", "HG0302", Justification = "Lines 114 and 115 have half-width commas.")]
