// Moving and removing headings, with buttons or keys, without losing the place of the keyboard.
import { announce, byId, cut, element } from './dom.js';
import { find, onDraft } from './draft.js';
import { undo } from './history.js';
import { text } from './texts.js';

const titleInMessages = 40;

/** Connects the offer to undo a removal; it stands until the next change. */
export function startMoving() {
    onDraft(() => {
        byId('undo').hidden = true;
    });
    byId('undo-button').addEventListener('click', () => {
        undo();
        byId('main').focus({ preventScroll: true });
    });
}

/** The buttons that move and remove a node. Those that cannot do anything stay focusable: keys would lose their place. */
export function moveButtons(id, title, index, count, moveBy, removeIt) {
    const name = cut(title, titleInMessages);
    const button = (role, sign, label, stuck, click) => element('button', {
        type: 'button', class: 'icon', 'data-role': role, 'aria-label': text(label, name), title: text(label, name),
        'aria-disabled': stuck ? 'true' : null, click,
    }, sign);
    return [
        button('up', '↑', 'moveUp', index === 0, event => moveNode(event.currentTarget, id, title, -1, moveBy)),
        button('down', '↓', 'moveDown', index === count - 1, event => moveNode(event.currentTarget, id, title, 1, moveBy)),
        button('remove', '✕', 'remove', false, event => isFirst(event) && keepPlace(listOf(event.currentTarget), removeIt)),
    ];
}

/** Whether a click is none that belongs to the one before: a double click means one thing. */
export function isFirst(event) {
    return event.detail < 2;
}

/** Moves a node and says where it stands now. */
export function moveNode(place, id, title, step, moveBy) {
    let moved = false;
    keepFocus(listOf(place), () => {
        moved = moveBy(step);
    });
    const { index, siblings } = find(id);
    const name = cut(title, titleInMessages);
    announce(moved ? text('moved', name, index + 1, siblings.length) : text('atEnd', name));
}

/** Runs something that shows a list anew, and puts the keyboard back on the control it was on. */
export function keepFocus(list, action) {
    const role = document.activeElement?.dataset?.role;
    const id = document.activeElement?.closest('[data-node]')?.dataset.node;
    const { selectionStart, selectionEnd } = document.activeElement ?? {};
    action();
    const control = role && list.querySelector(`[data-node="${id}"] [data-role="${role}"]`);
    if (control) {
        control.focus();
        if (typeof selectionStart === 'number' && control.setSelectionRange) {
            control.setSelectionRange(selectionStart, selectionEnd);
        }
    }
}

/** Says what was removed and lets it come back. */
export function offerUndo(title) {
    const name = cut(title, titleInMessages);
    byId('undo-text').textContent = text('removed', name);
    byId('undo').hidden = false;
    announce(text('removed', name));
}

/** After a removal the keyboard goes to the node that took the place, or the one before. */
function keepPlace(list, removeIt) {
    const nodes = [...list.querySelectorAll('[data-node]')];
    const place = nodes.indexOf(document.activeElement.closest('[data-node]'));
    removeIt();
    const left = [...list.querySelectorAll('[data-node]')];
    const next = left[Math.min(place, left.length - 1)]?.querySelector('[data-role="remove"]');
    (next ?? byId('main')).focus({ preventScroll: !next });
}

function listOf(place) {
    return byId(place.closest('#picked') ? 'picked' : 'sections');
}
