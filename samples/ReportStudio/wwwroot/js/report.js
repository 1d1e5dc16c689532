// The second view: the report is written on the left and read on the right.
import { download, preview } from './api.js';
import { addNode, changed, draft, onDraft, request } from './draft.js';
import { announce, byId, latest, settled, showProblem } from './dom.js';
import { renderEditor, showNotes, startEditor } from './editor.js';
import { showErrorAt } from './errors.js';
import { handOver } from './files.js';
import { startMoving } from './moving.js';
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
    startMoving();
    for (const button of document.querySelectorAll('[data-download]')) {
        button.addEventListener('click', () => save(button.dataset.download));
    }

    startEditor(byId('sections'));
    const refresh = settled(runPreview);
    onDraft(({ structure, origin }) => {
        if (structure) {
            showFields(origin !== 'edit');
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
        changed(false, control.id);
    });
}

/** Shows the draft in the fields; the one that is being written in only if it is not the writer who changed it. */
function showFields(all = false) {
    for (const [id, field] of Object.entries(fields)) {
        const control = byId(id);
        const [name, value] = [propertyOf(control), field.get() ?? ''];
        if ((all || control !== document.activeElement) && control[name] !== value) {
            control[name] = value;
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
            showErrorAt(null);
        });
    } catch (problem) {
        // The last report that could be read stays in sight.
        showProblem(problemPlace, problem);
        showErrorAt(problem);
    }
}

async function save(format) {
    try {
        const file = await download(request(), format);
        handOver(file.name, file.content);
        announce(text('downloaded', file.name));
        showProblem(byId('report-problem'), null);
    } catch (problem) {
        showProblem(byId('report-problem'), problem);
        showErrorAt(problem);
        byId('report-problem').scrollIntoView({ block: 'center' });
    }
}
