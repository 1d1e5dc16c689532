using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace HeadingGenerator.BrowserTests.Studio;

/// <summary>Talks to the studio without a browser, as its page does.</summary>
public sealed class StudioClient : IDisposable
{
    private const string TokenHeader = "X-Antiforgery-Token";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly HttpClient _http;
    private string? _token;

    public StudioClient(Uri address, string language = "en")
    {
        _http =
            new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = _patience }) { BaseAddress = address };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public static ByteArrayContent Bytes(byte[] bytes) =>
        new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };

    public static ByteArrayContent Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(path);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>Posts with the token of a session.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="content">What is posted.</param>
    /// <param name="whenRead">Whether the content starts only when the server is at work on the request.</param>
    public async Task<HttpResponseMessage> PostAsync(string path, HttpContent content, bool whenRead = false)
    {
        // The cookie comes along by itself.
        _token ??= (await _http.GetFromJsonAsync<JsonElement>("/api/session")).GetProperty("token").GetString();
        return await SendAsync(
            new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = content,
                Headers = { { TokenHeader, _token }, { "Expect", whenRead ? ["100-continue"] : [] } },
            });
    }

    public async Task<JsonElement> PostForJsonAsync(string path, HttpContent content) =>
        await ReadAsync(await PostAsync(path, content));

    public async Task<JsonElement> GetJsonAsync(string path) => await ReadAsync(await GetAsync(path));

    public void Dispose() => _http.Dispose();

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadFromJsonAsync<JsonElement>();
        }
    }
}
