// The Word template of the house: chosen once, kept in this browser, sent along with the report.
import { maxTemplateBytes, preview } from './api.js';
import { request } from './draft.js';
import { byId, markInvalid } from './dom.js';
import { onLanguage, text } from './texts.js';

const storageKey = 'report-studio.template';

let template = null;
let problem = null;

/** Connects the field; calls back when the template has changed. */
export function startTemplate(changed) {
    template = kept();
    byId('template-file').addEventListener('change', async event => {
        const [file] = event.target.files;
        event.target.value = '';
        if (file && await take(file)) {
            changed();
        }
    });
    byId('template-remove').addEventListener('click', () => {
        template = null;
        problem = null;
        localStorage.removeItem(storageKey);
        show();
        byId('template-file').focus();
        changed();
    });
    onLanguage(show);
    show();
}

/** The report with the template, as the server takes it. */
export function filled() {
    return template ? { ...request(), template: template.content } : request();
}

/** Takes a file if the report can be filled into it; says what is wrong with it otherwise. */
async function take(file) {
    problem = null;
    try {
        if (file.size > maxTemplateBytes()) {
            throw new Error(text('templateTooLarge', Math.floor(maxTemplateBytes() / 1024)));
        }

        const content = base64(new Uint8Array(await file.arrayBuffer()));
        await preview({ ...request(), template: content });
        template = { name: file.name, content };
        localStorage.setItem(storageKey, JSON.stringify(template));
    } catch (error) {
        // What the browser cannot keep is used as long as the page is open.
        problem = template?.name === file.name && error.name === 'QuotaExceededError' ? null : error;
    }

    show();
    return problem === null;
}

function show() {
    byId('template-name').textContent = template?.name ?? text('templateNone');
    byId('template-remove').hidden = !template;
    byId('template-note').hidden = !template;
    byId('template-file-error').textContent = problem?.message ?? '';
    markInvalid(byId('template-file'), problem !== null);
}

function base64(bytes) {
    let binary = '';
    for (const byte of bytes) {
        binary += String.fromCharCode(byte);
    }

    return btoa(binary);
}

function kept() {
    try {
        const value = JSON.parse(localStorage.getItem(storageKey));
        return typeof value?.name === 'string' && typeof value.content === 'string' ? value : null;
    } catch {
        return null;
    }
}
