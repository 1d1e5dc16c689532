// Moving and removing headings, with mouse, buttons or keys, without losing the place of the keyboard.
import { announce, byId, cut, element } from './dom.js';
import { find, move, onDraft, remove, titleOf } from './draft.js';
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
export function moveButtons(item, index, count) {
    const button = (role, sign, label, isStuck, click) => element('button', {
        type: 'button', class: 'icon', 'data-role': role, 'data-named': label, 'aria-label': nameOf(label, item), title: text(`${label}Short`),
        'aria-disabled': isStuck ? 'true' : null, click,
    }, sign);
    return [
        button('up', '↑', 'moveUp', index === 0, event => moveNode(event.currentTarget, item.id, -1)),
        button('down', '↓', 'moveDown', index === count - 1, event => moveNode(event.currentTarget, item.id, 1)),
        button('remove', '✕', 'remove', false, event => isFirst(event) && removeNode(event.currentTarget, item.id)),
    ];
}

/** The name of a control of a node, which tells it from those of others. */
export function nameOf(label, item) {
    return text(label, cut(titleOf(item), titleInMessages));
}

/** Whether a click is none that belongs to the one before: a double click means one thing. */
export function isFirst(event) {
    return event.detail < 2;
}

/** Moves a node among its siblings and says where it stands now. */
export function moveNode(place, id, step) {
    let moved = false;
    keepFocus(listOf(place), () => {
        moved = move(id, step);
    });
    const { item, index, siblings } = find(id);
    const name = cut(titleOf(item), titleInMessages);
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

/** Takes a node out and lets it come back. The keyboard goes to the node that took the place, or the one before. */
function removeNode(place, id) {
    const list = listOf(place);
    const nodes = [...list.querySelectorAll('[data-node]')];
    const position = nodes.indexOf(place.closest('[data-node]'));
    const name = cut(titleOf(find(id).item), titleInMessages);
    remove(id);
    const left = [...list.querySelectorAll('[data-node]')];
    const next = left[Math.min(position, left.length - 1)]?.querySelector('[data-role="remove"]');
    (next ?? byId('main')).focus({ preventScroll: !next });
    byId('undo-text').textContent = text('removed', name);
    byId('undo').hidden = false;
    announce(text('removed', name));
}

function listOf(place) {
    return byId(place.closest('#picked') ? 'picked' : 'sections');
}
