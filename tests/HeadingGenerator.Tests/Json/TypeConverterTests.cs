using System.ComponentModel;
using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Json;

public class TypeConverterTests
{
    [Fact]
    public void Headings_are_converted_to_their_paths_without_set_up()
    {
        Assert.Equal(
            "健全机制.责任机制", TypeDescriptor.GetConverter(Themes.健全机制.责任机制).ConvertToInvariantString(Themes.健全机制.责任机制));
        Assert.Equal("突出严字", TypeDescriptor.GetConverter(typeof(Theme)).ConvertToInvariantString(Themes.突出严字));
        Assert.True(TypeDescriptor.GetConverter(typeof(Themes.Types.突出严字Theme)).CanConvertTo(typeof(string)));
    }

    [Fact]
    public void Paths_are_converted_back_once_their_catalog_is_registered()
    {
        HeadingTypeConverter.Register(Themes.Catalog);
        HeadingTypeConverter.Register(Themes.Catalog);

        Assert.Same(Themes.突出严字, TypeDescriptor.GetConverter(typeof(Theme)).ConvertFromInvariantString("突出严字"));
        Assert.Same(
            Themes.突出严字,
            TypeDescriptor.GetConverter(typeof(Themes.Types.突出严字Theme)).ConvertFromInvariantString("突出严字"));
        Assert.Same(
            Themes.健全机制.责任机制.书记责任,
            TypeDescriptor.GetConverter(typeof(SubPoint)).ConvertFromInvariantString("健全机制.责任机制.书记责任"));
        Assert.Same(
            Themes.健全机制,
            TypeDescriptor.GetConverter(typeof(Heading)).ConvertFromInvariantString(
                "HeadingGenerator.Tests.Catalogs.Themes:健全机制"));
        Assert.Contains("is not a SubPoint", Fails(typeof(SubPoint), "突出严字"), StringComparison.Ordinal);
        Assert.Contains("Did you mean 突出严字", Fails(typeof(Theme), "突出岩字"), StringComparison.Ordinal);
        Assert.True(TypeDescriptor.GetConverter(typeof(Theme)).CanConvertFrom(typeof(string)));
        Assert.Throws<NotSupportedException>(() => TypeDescriptor.GetConverter(typeof(Theme)).ConvertFrom(3));
    }

    [Fact]
    public void A_heading_of_a_catalog_that_is_not_registered_tells_its_catalog()
    {
        HeadingTypeConverter.Register(Themes.Catalog);
        var other = FreshTheme.WithPoints(1, 1, "突出严字");

        Assert.Equal("Test.测试:突出严字", TypeDescriptor.GetConverter(typeof(Theme)).ConvertToInvariantString(other));
    }

    private static string Fails(Type type, string text) =>
        Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)).Message;
}
