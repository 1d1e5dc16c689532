// The same code formats into a span where there are spans, and into an array where there are none.
#if NET
global using CharBuffer = System.Span<char>;
global using CharText = System.ReadOnlySpan<char>;
#else
global using CharBuffer = char[];
global using CharText = string;
#endif
