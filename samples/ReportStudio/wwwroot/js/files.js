// Files that come and go: the draft as a file, and what the server made.
import { draft, replaceDraft } from './draft.js';
import { byId } from './dom.js';
import { showNotice } from './notice.js';
import { draftOf, emptyDraft, version } from './shape.js';
import { undo } from './history.js';
import { text } from './texts.js';

const format = 'report-studio-draft';

/** Connects the buttons that save, open and clear the draft. */
export function startFiles() {
    byId('save-draft').addEventListener('click', saveDraft);
    byId('draft-file').addEventListener('change', async event => {
        await openDraft(event.target.files[0]);
        event.target.value = '';
    });
    byId('new-draft').addEventListener('click', () => {
        replaceDraft(emptyDraft());
        showNotice(() => text('cleared'), () => text('undo'), undo);
    });
}

/** Hands a file over to the browser. */
export function handOver(name, content) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Saves the draft as a file. */
export function saveDraft() {
    const content = new Blob([JSON.stringify({ format, version, draft }, null, 1)], { type: 'application/json' });
    handOver(`${draft.title.split(/\s/)[0].slice(0, 60) || text('reportView')}.draft.json`, content);
}

/** Opens a draft that was saved as a file; the one before can be had back. */
export async function openDraft(file) {
    if (!file) {
        return;
    }

    try {
        const saved = JSON.parse(await file.text());
        if (saved.format !== format || saved.version > version) {
            throw new TypeError('no draft of this page');
        }

        replaceDraft(draftOf(saved.draft));
        showNotice(() => text('opened', file.name), () => text('undo'), undo);
    } catch {
        showNotice(() => text('noDraft', file.name));
    }
}
