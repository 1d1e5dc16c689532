// Tells what the server refuses at the field that it is about.
import { draft } from './draft.js';
import { byId, markInvalid } from './dom.js';

const fields = { title: 'report-title', date: 'date', printedOn: 'printed-on', template: 'template-file' };

let shown = null;

/** Marks the fields that a problem is about; clears the marks of the one before, and no others. */
export function showErrorAt(problem) {
    if (shown) {
        shown.fields.forEach(field => markInvalid(field, false));
        shown.message.textContent = '';
    }

    shown = problem?.place ? placeOf(problem.place) : null;
    if (shown) {
        shown.fields.forEach(field => markInvalid(field, true));
        shown.message.textContent = problem.message;
    }
}

/** The field of a place: a part of the report, or a heading such as 2.1. */
function placeOf(place) {
    if (place in fields) {
        const field = byId(fields[place]);
        field.closest('details')?.setAttribute('open', '');
        return { fields: [field], message: byId(`${fields[place]}-error`) };
    }

    const item = place.split('.').reduce((above, number) => above?.points[number - 1], { points: draft.sections });
    const card = item && byId('sections').querySelector(`[data-node="${item.id}"]`);
    return card && {
        fields: [...card.querySelectorAll(':scope > .node-head :is([data-role="title"], [data-role^="slot"])')],
        message: card.querySelector(':scope > [data-part="error"]'),
    };
}
