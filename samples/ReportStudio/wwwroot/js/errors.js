// Tells what the server refuses at the field that it is about.
import { draft } from './draft.js';
import { byId } from './dom.js';

/** Marks the fields that a problem is about; clears the marks of the one before. */
export function showErrorAt(problem) {
    for (const field of document.querySelectorAll('#view-report [aria-invalid]')) {
        field.removeAttribute('aria-invalid');
    }

    for (const place of document.querySelectorAll('#view-report [data-part="error"]')) {
        place.textContent = '';
    }

    const found = problem?.place ? placeOf(problem.place) : null;
    if (found) {
        found.fields.forEach(field => field.setAttribute('aria-invalid', 'true'));
        found.message.textContent = problem.message;
    }
}

/** title, or the place of a heading: 2.1. */
function placeOf(place) {
    if (place === 'title') {
        return { fields: [byId('report-title')], message: byId('report-title-error') };
    }

    const item = place.split('.').reduce((above, number) => above?.points[number - 1], { points: draft.sections });
    const card = item && byId('sections').querySelector(`[data-node="${item.id}"]`);
    return card && {
        fields: [...card.querySelectorAll(':scope > .node-head :is([data-role="title"], [data-role^="slot"])')],
        message: card.querySelector(':scope > [data-part="error"]'),
    };
}
