// Talks to the server, in the language of the page.
import { language, text } from './texts.js';

const json = 'application/json';
const plain = 'text/plain;charset=utf-8';

let session = null;

/** Something that went wrong, told to the user by its message. */
export class Problem extends Error {
    constructor(message, code = '', place = '') {
        super(message);
        this.code = code;
        this.place = place;
    }
}

/** Opens the session and fetches the catalog that is built in. */
export async function load() {
    const [catalog] = await Promise.all([get('catalog'), openSession()]);
    return catalog;
}

/** The most bytes that a request may have. */
export function maxBytes() {
    return session.maxBytes;
}

/** The most bytes that a Word template may have. */
export function maxTemplateBytes() {
    return session.maxTemplateBytes;
}

/** Finds words in the catalog that is built in. */
export function search(query, signal) {
    return get(`search?q=${encodeURIComponent(query)}`, signal);
}

/** A text of one's own as a catalog, with what is found in it. */
export async function readCatalog(words, query = '', signal = undefined) {
    return (await post(`catalog?q=${encodeURIComponent(query)}`, new TextEncoder().encode(words), plain, signal)).json();
}

/** A sentence composed after a pattern, or its fillers. */
export async function applyPattern(asked) {
    return (await post('pattern', JSON.stringify(asked), json)).json();
}

/** How a report will read. */
export async function preview(report, signal) {
    return (await post('report/preview', JSON.stringify(report), json, signal)).json();
}

/** A report as a file: its name and its content. */
export async function download(report, format) {
    const response = await post(`report/${format}`, JSON.stringify(report), json);
    return { name: nameOf(response), content: await response.blob() };
}

/** The outline of a text that is given as bytes. */
export async function readOutline(bytes, gb18030, signal) {
    return (await post(`outline?gb18030=${gb18030}`, bytes, 'application/octet-stream', signal)).json();
}

/** A text with all repairs that are proved. */
export async function repairText(words) {
    return (await post('outline/repair', new TextEncoder().encode(words), plain)).json();
}

async function openSession() {
    session = await get('session');
}

async function get(path, signal) {
    return (await send(path, { signal })).json();
}

async function post(path, body, type, signal) {
    const size = new Blob([body]).size;
    if (size > session.maxBytes) {
        // The server would refuse it as well, but only after all of it has travelled.
        throw new Problem(text('tooLarge', Math.floor(session.maxBytes / 1024)), 'too-large');
    }

    const options = () => ({ method: 'POST', body, signal, headers: { 'Content-Type': type, [session.header]: session.token } });
    try {
        return await send(path, options());
    } catch (problem) {
        if (problem.code !== 'antiforgery') {
            throw problem;
        }

        // The server was started anew and has forgotten its keys.
        await openSession();
        return send(path, options());
    }
}

async function send(path, options) {
    let response;
    try {
        response = await fetch(`api/${path}`, { ...options, headers: { ...options.headers, 'Accept-Language': language() } });
    } catch (error) {
        throw options.signal?.aborted ? error : new Problem(text('offline'), 'offline');
    }

    if (!response.ok) {
        throw await problemOf(response);
    }

    return response;
}

async function problemOf(response) {
    try {
        const { title, detail, code, place } = await response.json();
        return new Problem(detail ?? title, code, place);
    } catch {
        return new Problem(text('failed', response.status));
    }
}

function nameOf(response) {
    const header = response.headers.get('Content-Disposition') ?? '';
    const name = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
    return name ? decodeURIComponent(name) : 'report';
}
