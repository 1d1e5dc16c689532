// Undo and redo for everything that changes the draft.
import { draft, onDraft, replaceDraft } from './draft.js';
import { announce, byId } from './dom.js';
import { copyOf } from './shape.js';
import { text } from './texts.js';

const mostSteps = 100;
const pause = 1000;

let present = null;
let past = [];
let future = [];
let last = { field: null, origin: null, time: 0 };

/** Starts to take note of changes. */
export function startHistory() {
    present = copyOf(draft);
    onDraft(take);
    byId('undo-all').addEventListener('click', undo);
    byId('redo-all').addEventListener('click', redo);
    window.addEventListener('keydown', event => {
        const key = event.key.toLowerCase();
        const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.isComposing && !event.target.closest('#search');
        if (isOurs && (key === 'z' || key === 'y')) {
            // The fields are filled by the page: what the browser knows of them is not the whole story.
            event.preventDefault();
            (key === 'y' || event.shiftKey ? redo : undo)();
        }
    });
    show();
}

/** Takes back the last change. */
export function undo() {
    step(past, future, 'undone', 'nothingToUndo');
}

/** Makes the change again that was taken back. */
export function redo() {
    step(future, past, 'redone', 'nothingToRedo');
}

function step(from, to, done, nothing) {
    if (from.length === 0) {
        announce(text(nothing));
        return;
    }

    to.push(present);
    present = from.pop();
    last = { field: null, origin: null, time: 0 };
    replaceDraft(present, 'undo');
    announce(text(done));
    show();
}

function take({ field, origin }) {
    if (origin === 'undo') {
        return;
    }

    const time = performance.now();
    const goesOn = origin === last.origin && (origin === 'tab' || (field !== null && field === last.field && time - last.time < pause));
    if (!goesOn) {
        past.push(present);
        past = past.slice(-mostSteps);
    }

    future = [];
    present = copyOf(draft);
    last = { field, origin, time };
    show();
}

function show() {
    for (const [id, steps] of [['undo-all', past], ['redo-all', future]]) {
        byId(id).setAttribute('aria-disabled', String(steps.length === 0));
    }
}
