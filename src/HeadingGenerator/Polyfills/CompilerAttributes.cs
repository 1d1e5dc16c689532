#if !NET
namespace System.Runtime.CompilerServices
{
    /// <summary>Lets the compiler emit <see langword="init"/> accessors and records for netstandard2.0.</summary>
    internal static class IsExternalInit;

    /// <summary>Has the compiler pass the text of an argument.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
    {
        /// <summary>The parameter whose argument is meant.</summary>
        public string ParameterName { get; } = parameterName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Says that an argument is not null once the method has returned.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullAttribute : Attribute;

    /// <summary>Says that an argument is not null when the method returns a given value.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        /// <summary>The value for which the argument is not null.</summary>
        public bool ReturnValue { get; } = returnValue;
    }
}
#endif
