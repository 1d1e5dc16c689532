// Moves headings by mouse or finger, among their siblings as the keys do.
import { element } from './dom.js';
import { moveNode } from './moving.js';
import { text } from './texts.js';

const edge = 72;
const scrollStep = 14;

/** What a heading is taken by. Keys have their own way, so it is kept from them. */
export function handle() {
    return element('span', { class: 'handle', 'aria-hidden': 'true', title: text('dragHint') }, '⠿');
}

/** Lets the items of a list be moved. */
export function startDragging(list) {
    list.addEventListener('pointerdown', event => {
        const grip = event.target.closest('.handle');
        if (grip && event.button === 0) {
            event.preventDefault();
            drag(grip, event.pointerId);
        }
    });
}

function drag(grip, pointer) {
    const item = grip.closest('[data-node]');
    const siblings = [...item.parentElement.children].filter(other => other.dataset.node);
    const own = siblings.indexOf(item);
    let place = own;
    const listeners = new AbortController();
    const listen = (target, name, action) => target.addEventListener(name, action, { signal: listeners.signal });
    const finish = isMeant => {
        listeners.abort();
        item.classList.remove('dragged');
        clearMarks(siblings);
        if (isMeant && place !== own) {
            moveNode(item, item.dataset.node, place - own);
        }
    };

    grip.setPointerCapture(pointer);
    item.classList.add('dragged');
    listen(grip, 'pointermove', ({ clientY }) => {
        scrollNear(clientY);
        place = siblings.filter(other => other !== item && middleOf(other) < clientY).length;
        clearMarks(siblings);
        if (place !== own) {
            siblings[place].classList.add(place > own ? 'drop-after' : 'drop-before');
        }
    });
    listen(grip, 'pointerup', () => finish(true));
    listen(grip, 'pointercancel', () => finish(false));
    listen(window, 'keydown', event => {
        if (event.key === 'Escape') {
            finish(false);
        }
    });
}

function middleOf(item) {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2;
}

/** A place out of sight is reached by going to the edge. */
function scrollNear(y) {
    const step = y < edge ? -scrollStep : y > window.innerHeight - edge ? scrollStep : 0;
    if (step !== 0) {
        window.scrollBy(0, step);
    }
}

function clearMarks(items) {
    items.forEach(item => item.classList.remove('drop-before', 'drop-after'));
}
