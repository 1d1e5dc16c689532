// The second view: the report is written on the left and read on the right.
import { download, preview } from './api.js';
import { copyAs } from './copying.js';
import { addNode, changed, draft, onDraft } from './draft.js';
import { announce, byId, latest, settled, showProblem } from './dom.js';
import { renderEditor, showNotes, startEditor } from './editor.js';
import { showErrorAt } from './errors.js';
import { handOver } from './files.js';
import { startMoving } from './moving.js';
import { renderPages } from './pages.js';
import { filled, startTemplate } from './template.js';
import { onLanguage, text } from './texts.js';

// Each field by its id: what it shows of the draft, and what it writes there.
const fields = {
    'report-title': own('title'),
    numbering: own('numbering'),
    preface: own('preface'),
    contents: own('contents'),
    format: own('format'),
    seal: part('seal'),
    'copy-number': part('copyNumber'),
    classification: part('classification'),
    urgency: part('urgency'),
    'red-head': listPart('redHead'),
    'reference-number': part('referenceNumber'),
    signers: listPart('signers'),
    'annex-label': part('annexLabel'),
    authors: listPart('authors'),
    addressee: part('addressee'),
    attachments: listPart('attachments'),
    attendance: listPart('attendance'),
    issuer: listPart('issuers'),
    date: datePart('date'),
    note: part('note'),
    copies: listPart('copies'),
    'printed-by': part('printedBy'),
    'printed-on': datePart('printedOn'),
};
const dates = { date: 'date', 'printed-on': 'printedOn' };
const previewing = latest();

let shown = null;
let drawn = null;
let revision = 0;

/** Shows the report. */
export function startReport() {
    for (const [id, field] of Object.entries(fields)) {
        bind(byId(id), field);
    }

    for (const id of Object.keys(dates)) {
        bindDate(id);
    }

    byId('add-section').addEventListener('click', () => {
        const made = addNode(null);
        const title = byId('sections').querySelector(`[data-node="${made.id}"] [data-role="title"]`);
        title.focus();
        title.select();
    });
    startMoving();
    for (const button of document.querySelectorAll('[data-download]')) {
        button.addEventListener('click', () => act(async () => {
            const file = await download(filled(), button.dataset.download);
            handOver(file.name, file.content);
            announce(text('downloaded', file.name));
        }));
    }

    for (const button of document.querySelectorAll('[data-copy]')) {
        button.addEventListener('click', () => act(async () => {
            await copyAs(button.dataset.copy);
            announce(text('copied'));
        }));
    }

    byId('print').addEventListener('click', () => window.print());
    byId('zoom').addEventListener('click', zoom);
    startEditor(byId('sections'));
    startTemplate(runPreview);
    const refresh = settled(runPreview);
    onDraft(({ structure, origin }) => {
        revision++;
        if (structure) {
            showFields(origin !== 'edit');
            renderEditor();
            showNotes(shown, false);
        }

        refresh();
    });
    onLanguage(() => {
        renderEditor();
        runPreview();
    });
    new ResizeObserver(draw).observe(byId('paper'));
    showFields();
    renderEditor();
    runPreview();
}

function own(name) {
    return { get: () => draft[name], set: value => { draft[name] = value; } };
}

function part(name) {
    return { get: () => draft.parts[name] ?? '', set: value => { draft.parts[name] = value; } };
}

/** A date as it was typed; a text may have other words in its place. */
function datePart(name) {
    return {
        get: () => draft.parts[name] || draft.parts[`${name}Text`] || '',
        set: value => {
            draft.parts[name] = value;
            delete draft.parts[`${name}Text`];
        },
    };
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

/** A date may be picked, too; once it is typed, it is shown as documents write it. */
function bindDate(id) {
    const [field, picker] = [byId(id), byId(`${id}-picker`)];
    const take = value => {
        field.value = value;
        field.dispatchEvent(new Event('input'));
    };
    picker.addEventListener('input', () => picker.value && take(picker.value));
    byId(`${id}-pick`).addEventListener('click', () => picker.showPicker());
    field.addEventListener('change', () => showDates());
}

function showDates() {
    for (const [id, name] of Object.entries(dates)) {
        const written = shown?.[name];
        if (written && draft.parts[name] && draft.parts[name] !== written && byId(id) !== document.activeElement) {
            draft.parts[name] = written;
            byId(id).value = written;
        }
    }
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
    const asked = revision;
    try {
        await previewing(async signal => {
            shown = await preview(filled(), signal);
            draw();
            showNotes(shown, asked === revision);
            showDates();
            showProblem(byId('report-problem'), null);
            showErrorAt(null);
        });
    } catch (problem) {
        // The last report that could be read stays in sight.
        showProblem(byId('report-problem'), problem);
        showErrorAt(problem);
    }
}

/** Draws the pages once there is room for them: what is not shown cannot be measured. */
function draw() {
    const paper = byId('paper');
    if (!shown || paper.clientWidth === 0) {
        return;
    }

    const { width } = shown.paper.sections[0].sheet;
    const isWhole = byId('zoom').getAttribute('aria-pressed') === 'true';
    const room = paper.clientWidth - 2 * parseFloat(getComputedStyle(paper).paddingLeft);
    const scale = isWhole ? 1 : Math.min(1, room / (width * 96 / 72));
    paper.style.setProperty('--scale', scale);
    if (drawn !== shown.paper) {
        drawn = shown.paper;
        renderPages(paper, drawn);
    }
}

function zoom({ currentTarget: button }) {
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    draw();
}

/** Does something with the report; what is in the way of it is told at its field. */
async function act(action) {
    try {
        await action();
        showProblem(byId('report-problem'), null);
    } catch (problem) {
        showProblem(byId('report-problem'), problem);
        showErrorAt(problem);
        byId('report-problem').scrollIntoView({ block: 'center' });
    }
}
