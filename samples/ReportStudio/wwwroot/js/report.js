// The second view: the report is written on the left and read on the right.
import { download, preview } from './api.js';
import { addNode, changed, draft, onDraft, request } from './draft.js';
import { announce, byId, latest, settled, showProblem } from './dom.js';
import { renderEditor, showNotes, startEditor } from './editor.js';
import { undoRemoval } from './moving.js';
import { renderPaper } from './paper.js';
import { onLanguage, text } from './texts.js';

const fields = { 'report-title': 'title', numbering: 'numbering', preface: 'preface', issuer: 'issuer', date: 'date', contents: 'contents' };
const previewing = latest();

let shown = null;

/** Shows the report. */
export function startReport() {
    for (const [id, name] of Object.entries(fields)) {
        bind(byId(id), name);
    }

    byId('add-section').addEventListener('click', () => {
        const made = addNode(null);
        const title = byId('sections').querySelector(`[data-node="${made.id}"] [data-role="title"]`);
        title.focus();
        title.select();
    });
    byId('undo-button').addEventListener('click', () => {
        undoRemoval();
        byId('main').focus({ preventScroll: true });
    });
    for (const button of document.querySelectorAll('[data-download]')) {
        button.addEventListener('click', () => save(button.dataset.download));
    }

    startEditor(byId('sections'));
    const refresh = settled(runPreview);
    onDraft(structure => {
        if (structure) {
            showFields();
            renderEditor();
            showNotes(shown);
        }

        refresh();
    });
    onLanguage(() => {
        renderEditor();
        runPreview();
    });
    showFields();
    renderEditor();
    runPreview();
}

function bind(control, name) {
    control.addEventListener('input', () => {
        draft[name] = control[propertyOf(control)];
        changed();
    });
}

function showFields() {
    for (const [id, name] of Object.entries(fields)) {
        const control = byId(id);
        if (control !== document.activeElement) {
            control[propertyOf(control)] = draft[name];
        }
    }
}

function propertyOf(control) {
    return control.type === 'checkbox' ? 'checked' : 'value';
}

async function runPreview() {
    const problemPlace = byId('report-problem');
    try {
        await previewing(async signal => {
            const sent = request();
            shown = await preview(sent, signal);
            renderPaper(byId('paper'), shown, sent);
            showNotes(shown);
            showProblem(problemPlace, null);
        });
    } catch (problem) {
        // The last report that could be read stays in sight.
        showProblem(problemPlace, problem);
    }
}

async function save(format) {
    try {
        const file = await download(request(), format);
        const link = document.createElement('a');
        link.href = URL.createObjectURL(file.content);
        link.download = file.name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
        announce(text('downloaded', file.name));
        showProblem(byId('report-problem'), null);
    } catch (problem) {
        showProblem(byId('report-problem'), problem);
    }
}
