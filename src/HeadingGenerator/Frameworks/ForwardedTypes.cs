#if NET
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

// What was compiled against the polyfills of netstandard2.0 finds the types of the framework where these took their
// place.
[assembly: TypeForwardedTo(typeof(CallerArgumentExpressionAttribute))]
[assembly: TypeForwardedTo(typeof(NotNullAttribute))]
[assembly: TypeForwardedTo(typeof(NotNullWhenAttribute))]
#endif
