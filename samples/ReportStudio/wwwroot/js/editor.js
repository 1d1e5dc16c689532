// The outline as it is written: a card for each section, in it the points, with slots to fill where they share a pattern.
import { applyPattern } from './api.js';
import { patternWords } from './catalog.js';
import { addNode, changed, draft, find } from './draft.js';
import { byId, element, words } from './dom.js';
import { handle, startDragging } from './drag.js';
import { keepFocus, moveButtons, moveNode, nameOf } from './moving.js';
import { showNotice } from './notice.js';
import { text } from './texts.js';

const steps = { ArrowUp: -1, ArrowDown: 1 };

let list = null;

/** Takes the list that the editor works in. */
export function startEditor(sections) {
    list = sections;
    startDragging(list);
    list.addEventListener('keydown', event => {
        if (event.key === 'Enter' && !event.isComposing && event.target.dataset.role === 'title') {
            // A heading is one paragraph, however many lines it takes here.
            event.preventDefault();
        }

        const step = event.altKey && !event.ctrlKey && !event.metaKey ? steps[event.key] : undefined;
        const id = event.target.closest('[data-node]')?.dataset.node;
        if (step && id) {
            event.preventDefault();
            moveNode(event.target, id, step);
        }
    });
}

/** Shows the outline anew. */
export function renderEditor() {
    const { sections } = draft;
    keepFocus(list, () => list.replaceChildren(...sections.map((item, index) => nodeCard(item, index, sections.length, null, ''))));
    byId('sections-empty').hidden = sections.length > 0;
}

/**
 * Shows what the server says about each heading: its number, its words, and whether it is like the others. Of an answer to
 * an older draft only the numbers hold, which go by the place.
 */
export function showNotes(preview, isFresh) {
    showNotesOf(draft.sections, preview?.sections ?? [], isFresh);
}

function showNotesOf(items, notes, isFresh) {
    items.forEach((item, index) => {
        const note = notes[index];
        const card = list.querySelector(`[data-node="${item.id}"]`);
        if (!note || !card) {
            return;
        }

        card.querySelector('[data-part="number"]').textContent = note.marker || '·';
        showNotesOf(item.points, note.points, isFresh);
        if (!isFresh) {
            return;
        }

        if (item.slots) {
            item.title = note.title;
        }

        for (const control of card.querySelectorAll(':scope > .node-head [data-named], :scope > [data-named], :scope > .node-foot [data-named]')) {
            control.setAttribute('aria-label', nameOf(control.dataset.named, item));
        }

        const warning = card.querySelector('[data-part="warning"]');
        const message = note.warning ? text('warning', note.warning) : '';
        if (warning.textContent !== message) {
            warning.textContent = message;
        }

        card.classList.toggle('warned', message !== '');
    });
}

/** A heading with everything below it; place names it for labels: 2.1. */
function nodeCard(item, index, count, parent, place) {
    const own = place ? `${place}.${index + 1}` : `${index + 1}`;
    const isFilled = Boolean(parent?.pattern && item.slots);
    return element('li', { class: parent ? 'node point' : 'node section panel', 'data-node': item.id },
        element('div', { class: 'node-head' },
            handle(),
            element('span', { class: 'number', 'data-part': 'number' }, '·'),
            item.text !== null ? paragraphField(item) : isFilled ? slotFields(item, parent, own) : titleField(item, parent, own),
            element('span', { class: 'tools' },
                item.text === null && item.body === '' && addBodyButton(item),
                item.text === null && parent?.pattern && modeButton(item, parent),
                ...moveButtons(item, index, count))),
        element('p', { class: 'warning', id: `${item.id}-warning`, 'data-part': 'warning', 'aria-live': 'polite' }),
        element('p', { class: 'error-text', id: `${item.id}-error`, 'data-part': 'error' }),
        item.text === null && bodyField(item),
        item.pattern && element('p', { class: 'pattern' }, element('span', { class: 'tag' }, text('pattern')), ' ', patternWords(item.pattern)),
        item.points.length > 0 && element('ol', { class: 'points' },
            ...item.points.map((point, i) => nodeCard(point, i, item.points.length, item, own))),
        item.text === null && !parent && element('p', { class: 'node-foot' }, element('button', {
            type: 'button', class: 'add', 'data-role': 'add', 'data-named': 'addPointOf', 'aria-label': nameOf('addPointOf', item), click: () => addPoint(item),
        }, text('addPoint'))));
}

function described(item) {
    return `${item.id}-warning ${item.id}-error`;
}

/** A paragraph between headings. */
function paragraphField(item) {
    return element('textarea', {
        class: 'title', rows: 1, lang: 'zh-Hans', 'data-role': 'text', value: item.text, placeholder: text('paragraph'),
        'data-named': 'paragraphOf', 'aria-label': nameOf('paragraphOf', item), 'aria-describedby': described(item),
        input: event => {
            item.text = event.target.value;
            changed(false, `${item.id} text`);
        },
    });
}

function titleField(item, parent, place) {
    return element('textarea', {
        class: 'title', rows: 1, lang: 'zh-Hans', 'data-role': 'title', value: item.title,
        'aria-label': text(parent ? 'pointTitle' : 'sectionTitle', place), 'aria-describedby': described(item),
        input: event => {
            item.title = event.target.value;
            changed(false, `${item.id} title`);
        },
    });
}

/** The sentence of the pattern with a field in each gap, as wide as the fillers of its siblings. */
function slotFields(item, parent, place) {
    const { pattern } = parent;
    const name = pattern.literals.join('＿＿');
    const fields = pattern.literals.flatMap((literal, index) => index === 0 ? [literal] : [slotField(item, pattern, index - 1, place, name), literal]);
    return words('span', fields, { class: 'sentence' });
}

function slotField(item, pattern, index, place, name) {
    const field = element('input', {
        type: 'text', class: 'slot', autocomplete: 'off', 'data-role': `slot${index}`, value: item.slots[index] ?? '',
        'aria-label': text('slot', place, index + 1, name), 'aria-describedby': described(item),
        input: event => {
            item.slots[index] = event.target.value;
            changed(false, `${item.id} slot ${index}`);
        },
    });
    field.style.setProperty('--width', pattern.widths[index]);
    return field;
}

/** Changes between the pattern and free words; what was written is kept. */
function modeButton(item, parent) {
    const label = item.slots ? 'free' : 'byPattern';
    return element('button', {
        type: 'button', class: 'quiet', 'data-role': 'mode', 'data-named': `${label}Of`, 'aria-label': nameOf(`${label}Of`, item),
        click: () => changeMode(item, parent.pattern),
    }, text(label));
}

async function changeMode(item, pattern) {
    try {
        const { title, slots } = await applyPattern({ pattern: pattern.text, slots: item.slots, title: item.title });

        // Undo may have put another draft in place meanwhile.
        if (find(item.id)?.item !== item) {
            return;
        }

        if (item.slots) {
            item.title = title;
            item.kept = item.slots;
            item.slots = null;
        } else {
            item.slots = slots ?? item.kept ?? pattern.widths.map(() => '');
        }

        changed(true);
    } catch (problem) {
        showNotice(() => problem.message);
    }
}

function bodyField(item) {
    return element('textarea', {
        class: 'body', rows: 1, lang: 'zh-Hans', 'data-role': 'body', value: item.body, hidden: item.body === '',
        placeholder: text('body'), 'data-named': 'bodyOf', 'aria-label': nameOf('bodyOf', item),
        input: event => {
            item.body = event.target.value;
            changed(false, `${item.id} body`);
        },
    });
}

/** Most sections of the first level have no text of their own: a field for each would be clutter. */
function addBodyButton(item) {
    return element('button', {
        type: 'button', class: 'quiet', 'data-role': 'add-body', 'data-named': 'addBodyOf', 'aria-label': nameOf('addBodyOf', item),
        click: event => {
            const field = event.currentTarget.closest('[data-node]').querySelector('[data-role="body"]');
            event.currentTarget.remove();
            field.hidden = false;
            field.focus();
        },
    }, text('addBody'));
}

function addPoint(item) {
    const made = addNode(item);
    const field = list.querySelector(`[data-node="${made.id}"] :is([data-role="title"], [data-role="slot0"])`);
    field.focus();
    field.select();
}
