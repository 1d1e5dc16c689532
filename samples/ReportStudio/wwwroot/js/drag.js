// Moves headings by the mouse, among their siblings as the keys do.
import { find, titleOf } from './draft.js';
import { element } from './dom.js';
import { moveNode } from './moving.js';
import { text } from './texts.js';

let dragged = null;

/** What a heading is taken by. Keys have their own way, so it is kept from them. */
export function handle() {
    return element('span', { class: 'handle', draggable: 'true', 'aria-hidden': 'true', title: text('dragHint') }, '⠿');
}

/** Lets the items of a list be moved. */
export function startDragging(list, moveBy) {
    list.addEventListener('dragstart', event => {
        const item = event.target.closest?.('.handle')?.closest('[data-node]');
        if (item) {
            dragged = item;
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', '');
            event.dataTransfer.setDragImage(item, 0, 0);
        }
    });
    list.addEventListener('dragover', event => {
        const target = siblingAt(event);
        clearMarks(list);
        if (target) {
            event.preventDefault();
            target.classList.add(isAfter(event, target) ? 'drop-after' : 'drop-before');
        }
    });
    list.addEventListener('drop', event => {
        const target = siblingAt(event);
        if (target) {
            event.preventDefault();
            drop(event, target, moveBy);
        }
    });
    list.addEventListener('dragend', () => {
        dragged = null;
        clearMarks(list);
    });
}

function drop(event, target, moveBy) {
    const { item, parent, index } = find(dragged.dataset.node);
    const place = find(target.dataset.node).index + (isAfter(event, target) ? 1 : 0);
    const step = (place > index ? place - 1 : place) - index;
    if (step !== 0) {
        moveNode(dragged, item.id, titleOf(item, parent), step, by => moveBy(item.id, by));
    }

    // The list was shown anew: the end of the drag is told to nobody.
    dragged = null;
}

/** The sibling of the dragged item under the mouse. */
function siblingAt(event) {
    let item = dragged && event.target.closest?.('[data-node]');
    while (item && item.parentElement !== dragged.parentElement) {
        item = item.parentElement.closest('[data-node]');
    }

    return item;
}

function isAfter(event, target) {
    const { top, height } = target.getBoundingClientRect();
    return event.clientY > top + height / 2;
}

function clearMarks(list) {
    for (const marked of list.querySelectorAll('.drop-before, .drop-after')) {
        marked.classList.remove('drop-before', 'drop-after');
    }
}
