// The outline as it is written: a card for each section, in it the points, with slots to fill where they share a pattern.
import { patternWords } from './catalog.js';
import { addNode, changed, compose, draft, find, move, remove, titleOf } from './draft.js';
import { cut, element, words } from './dom.js';
import { handle, startDragging } from './drag.js';
import { keepFocus, moveButtons, moveNode, offerUndo } from './moving.js';
import { text } from './texts.js';

const titleInLabels = 40;
const steps = { ArrowUp: -1, ArrowDown: 1 };

let list = null;

/** Takes the list that the editor works in. */
export function startEditor(sections) {
    list = sections;
    startDragging(list, move);
    list.addEventListener('keydown', event => {
        if (event.key === 'Enter' && !event.isComposing && event.target.dataset.role === 'title') {
            // A heading is one paragraph, however many lines it takes here.
            event.preventDefault();
        }

        const step = event.altKey && !event.ctrlKey && !event.metaKey ? steps[event.key] : undefined;
        const id = event.target.closest('[data-node]')?.dataset.node;
        if (step && id) {
            event.preventDefault();
            const { item, parent } = find(id);
            moveNode(event.target, id, titleOf(item, parent), step, by => move(id, by));
        }
    });
}

/** Shows the outline anew. */
export function renderEditor() {
    keepFocus(list, () => list.replaceChildren(...draft.sections.map((item, index) => nodeCard(item, index, draft.sections.length, null, ''))));
}

/** Shows what the server says about each heading: its number, and whether it is parallel. */
export function showNotes(preview) {
    showNotesOf(draft.sections, preview?.sections ?? []);
}

function showNotesOf(items, notes) {
    items.forEach((item, index) => {
        const note = notes[index];
        const card = list.querySelector(`[data-node="${item.id}"]`);
        if (note && card) {
            card.querySelector('[data-part="number"]').textContent = note.marker || '·';
            const warning = card.querySelector('[data-part="warning"]');
            const message = note.warning ? text('warning', note.warning) : '';
            if (warning.textContent !== message) {
                warning.textContent = message;
            }

            card.classList.toggle('warned', message !== '');
            showNotesOf(item.points, note.points);
        }
    });
}

/** A heading with everything below it; place names it for labels: 2.1. */
function nodeCard(item, index, count, parent, place) {
    if (item.text !== null) {
        return paragraphCard(item, index, count, parent);
    }

    const own = place ? `${place}.${index + 1}` : `${index + 1}`;
    const title = titleOf(item, parent);
    const notes = `${item.id}-warning ${item.id}-error`;
    return element('li', { class: parent ? 'node point' : 'node section panel', 'data-node': item.id },
        element('div', { class: 'node-head' },
            handle(),
            element('span', { class: 'number', 'data-part': 'number' }, '·'),
            parent?.pattern && item.slots ? slotFields(item, parent, own, notes) : titleField(item, parent, own, notes),
            element('span', { class: 'tools' },
                item.body === '' && addBodyButton(item, parent),
                parent?.pattern && modeButton(item, parent),
                ...moveButtons(item.id, title, index, count, by => move(item.id, by), () => {
                    remove(item.id);
                    offerUndo(titleOf(item, parent));
                }))),
        element('p', { class: 'warning', id: `${item.id}-warning`, 'data-part': 'warning', 'aria-live': 'polite' }),
        element('p', { class: 'error-text', id: `${item.id}-error`, 'data-part': 'error' }),
        bodyField(item, parent),
        item.pattern && element('p', { class: 'pattern' }, element('span', { class: 'tag' }, text('pattern')), ' ', patternWords(item.pattern)),
        item.points.length > 0 && element('ol', { class: 'points' },
            ...item.points.map((point, i) => nodeCard(point, i, item.points.length, item, own))),
        !parent && element('p', { class: 'node-foot' }, element('button', {
            type: 'button', 'data-role': 'add', 'aria-label': text('addPointOf', cut(title, titleInLabels)), click: () => addPoint(item),
        }, text('addPoint'))));
}

/** A paragraph between headings. */
function paragraphCard(item, index, count, parent) {
    const name = () => cut(item.text, titleInLabels);
    return element('li', { class: parent ? 'node point' : 'node section panel', 'data-node': item.id },
        element('div', { class: 'node-head' },
            handle(),
            element('span', { class: 'number', 'data-part': 'number' }, '·'),
            element('textarea', {
                class: 'title', rows: 1, lang: 'zh-Hans', 'data-role': 'text', value: item.text, placeholder: text('paragraph'),
                'aria-label': text('paragraphOf', name()),
                input: event => {
                    item.text = event.target.value;
                    changed(false, `${item.id} text`);
                },
            }),
            element('span', { class: 'tools' },
                ...moveButtons(item.id, item.text, index, count, by => move(item.id, by), () => {
                    remove(item.id);
                    offerUndo(name());
                }))),
        element('p', { class: 'warning', 'data-part': 'warning' }),
        element('p', { class: 'error-text', 'data-part': 'error' }));
}

function titleField(item, parent, place, notes) {
    return element('textarea', {
        class: 'title', rows: 1, lang: 'zh-Hans', 'data-role': 'title', value: item.title,
        'aria-label': text(parent ? 'pointTitle' : 'sectionTitle', place), 'aria-describedby': notes,
        input: event => {
            item.title = event.target.value;
            changed(false, `${item.id} title`);
        },
    });
}

/** The sentence of the pattern with a field in each gap. */
function slotFields(item, parent, place, notes) {
    const name = patternText(parent.pattern);
    const fields = parent.pattern.literals.flatMap((literal, index) => index === 0 ? [literal] : [
        element('input', {
            type: 'text', class: 'slot', autocomplete: 'off', 'data-role': `slot${index - 1}`, value: item.slots[index - 1],
            size: slotSize(item.slots[index - 1]),
            'aria-label': text('slot', place, index, name), 'aria-describedby': notes,
            input: event => {
                item.slots[index - 1] = event.target.value;
                event.target.size = slotSize(event.target.value);
                changed(false, `${item.id} slot ${index}`);
            },
        }),
        literal,
    ]);
    return words('span', fields, { class: 'sentence' });
}

/** A Chinese character is as wide as two of those that size counts. */
function slotSize(filler) {
    return Math.max(4, Math.min(2 * filler.length + 1, 40));
}

function patternText(pattern) {
    return pattern.literals.join('＿＿');
}

/** Changes between the pattern and free words; what was written is kept. */
function modeButton(item, parent) {
    const label = item.slots ? 'free' : 'byPattern';
    return element('button', {
        type: 'button', class: 'quiet', 'data-role': 'mode', 'aria-label': text(`${label}Of`, cut(titleOf(item, parent), titleInLabels)),
        click: () => {
            if (item.slots) {
                item.title = compose(parent.pattern, item.slots);
                item.kept = item.slots;
                item.slots = null;
            } else {
                item.slots = item.kept ?? parent.pattern.literals.slice(1).map(() => '');
            }

            changed(true);
        },
    }, text(label));
}

function bodyField(item, parent) {
    return element('textarea', {
        class: 'body', rows: 1, lang: 'zh-Hans', 'data-role': 'body', value: item.body, hidden: item.body === '',
        placeholder: text('body'), 'aria-label': text('bodyOf', cut(titleOf(item, parent), titleInLabels)),
        input: event => {
            item.body = event.target.value;
            changed(false, `${item.id} body`);
        },
    });
}

/** Most sections of the first level have no text of their own: a field for each would be clutter. */
function addBodyButton(item, parent) {
    return element('button', {
        type: 'button', class: 'quiet', 'data-role': 'add-body', 'aria-label': text('addBodyOf', cut(titleOf(item, parent), titleInLabels)),
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
