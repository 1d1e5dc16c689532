// The second view: the report is written on the left and read on the right.
import { download, preview } from './api.js';
import { addNode, changed, draft, onDraft, request } from './draft.js';
import { announce, byId, latest, settled, showProblem } from './dom.js';
import { renderEditor, showNotes, startEditor } from './editor.js';
import { undoRemoval } from './moving.js';
import { renderPaper } from './paper.js';
import { onLanguage, text } from './texts.js';

// Each field by its id: what it shows of the draft, and what it writes there.
const fields = {
    'report-title': own('title'),
    numbering: own('numbering'),
    addressee: part('addressee'),
    preface: own('preface'),
    attachments: listPart('attachments'),
    issuer: listPart('issuers'),
    date: part('date', null),
    note: part('note'),
    contents: own('contents'),
};
const previewing = latest();

let shown = null;

/** Shows the report. */
export function startReport() {
    for (const [id, field] of Object.entries(fields)) {
        bind(byId(id), field);
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

function own(name) {
    return { get: () => draft[name], set: value => { draft[name] = value; } };
}

function part(name, empty = '') {
    return { get: () => draft.parts[name] ?? '', set: value => { draft.parts[name] = value || empty; } };
}

function listPart(name) {
    return { get: () => (draft.parts[name] ?? []).join('\n'), set: value => { draft.parts[name] = value.split('\n'); } };
}

function bind(control, field) {
    control.addEventListener('input', () => {
        field.set(control[propertyOf(control)]);
        changed();
    });
}

function showFields() {
    for (const [id, field] of Object.entries(fields)) {
        const control = byId(id);
        if (control !== document.activeElement) {
            control[propertyOf(control)] = field.get();
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
            shown = await preview(request(), signal);
            renderPaper(byId('paper'), shown);
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
