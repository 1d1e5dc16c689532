// Copies the report: as text, or as it looks.
import { download, Problem } from './api.js';
import { filled } from './template.js';
import { text } from './texts.js';

/** Copies the report as text or rich. */
export async function copyAs(kind) {
    const contents = { 'text/plain': await read('text') };
    if (kind === 'rich') {
        contents['text/html'] = await read('rich');
    }

    // The event takes the looks as they are; the newer interface tries them on the page, whose policy allows none from outside.
    const listeners = new AbortController();
    const options = { once: true, signal: listeners.signal };
    document.addEventListener('beforecopy', event => event.preventDefault(), options);
    document.addEventListener('copy', event => {
        event.preventDefault();
        Object.entries(contents).forEach(([type, words]) => event.clipboardData.setData(type, words));
    }, options);
    const isCopied = document.execCommand('copy');
    listeners.abort();
    if (!isCopied) {
        throw new Problem(text('notCopied'));
    }
}

async function read(format) {
    const { content } = await download(filled(), format);
    return content.text();
}
