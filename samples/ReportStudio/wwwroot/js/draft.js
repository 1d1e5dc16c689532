// The report being written. It lives in this tab: closing the tab forgets it.
import { text } from './texts.js';

const storageKey = 'report-studio.draft.2';
const listeners = [];

// Word has nine levels of headings; what a text nests deeper stands on the ninth.
const deepestLevel = 9;

let lastId = 0;

/**
 * The report; its sections are nodes: { id, theme, pattern, marker, slots, title, body, points, text }. One with a text is
 * a paragraph between headings. The parts are those of an official document, by the names of the server.
 */
export const draft = {
    title: text('defaultTitle'), preface: '', numbering: 'RunIn', parts: {}, contents: false, sections: [], ...restored(),
};

/** Calls back after a change, with true if headings came, went or moved. */
export function onDraft(listener) {
    listeners.push(listener);
}

/** Tells that the draft was changed. */
export function changed(structure = false) {
    try {
        sessionStorage.setItem(storageKey, JSON.stringify(draft));
    } catch {
        // Without storage, or with a draft beyond its quota, only a reload loses the draft.
    }

    listeners.forEach(listener => listener(structure));
}

/** Adds a theme of the catalog with its points, to be changed at will. */
export function addTheme(theme) {
    draft.sections.push({ ...node(theme), theme: theme.key });
    changed(true);
}

/** Takes over a whole text: in an empty report with its title and parts; what stands before its headings comes in any case. */
export function addText({ title, preface, parts, headings }) {
    const isEmpty = draft.sections.length === 0;
    if (isEmpty) {
        draft.title = title || draft.title;
        draft.parts = { ...parts, ...given(draft.parts) };
    }

    if (isEmpty && draft.preface === '') {
        draft.preface = preface;
    } else if (preface !== '') {
        draft.sections.push(node({ text: preface }));
    }

    addHeadings(headings);
}

/** The parts that hold something. */
function given(parts) {
    return Object.fromEntries(Object.entries(parts).filter(([, value]) => value?.length > 0));
}

/** Adds headings of a text, which come flat with their levels, and the paragraphs between them. */
export function addHeadings(headings) {
    const open = [];
    for (const heading of headings) {
        const made = node({ ...heading, points: [] });
        const depth = Math.min(heading.level, deepestLevel) - 1;
        open.length = Math.min(depth, open.length);
        (open.at(-1)?.points ?? draft.sections).push(made);
        if (made.text === null) {
            open.push(made);
        }
    }

    changed(true);
}

/** Adds an empty heading below another one, or on the top level. */
export function addNode(parent) {
    const pattern = parent?.pattern ?? null;
    const made = node({
        title: pattern ? '' : text(parent ? 'newPoint' : 'newSection'),
        slots: pattern ? pattern.literals.slice(1).map(() => '') : [],
    });
    (parent?.points ?? draft.sections).push(made);
    changed(true);
    return made;
}

/** Moves a node among its siblings; false if it stands at the end already. */
export function move(id, step) {
    const { siblings, index } = find(id);
    const target = index + step;
    if (target < 0 || target >= siblings.length) {
        return false;
    }

    [siblings[index], siblings[target]] = [siblings[target], siblings[index]];
    changed(true);
    return true;
}

/** Takes a node out and says how to put it back. */
export function remove(id) {
    const { siblings, index } = find(id);
    const [taken] = siblings.splice(index, 1);
    changed(true);
    return {
        taken,
        undo: () => {
            siblings.splice(Math.min(index, siblings.length), 0, taken);
            changed(true);
        },
    };
}

/** Where a node stands: itself, its siblings, its index among them and the node above. */
export function find(id, siblings = draft.sections, parent = null) {
    for (const [index, item] of siblings.entries()) {
        const found = item.id === id ? { item, siblings, index, parent } : find(id, item.points, item);
        if (found) {
            return found;
        }
    }

    return null;
}

/** The words of a node as they stand: its own, or those of the pattern above with its fillers. */
export function titleOf(item, parent) {
    return item.text !== null ? item.text : item.slots && parent?.pattern ? compose(parent.pattern, item.slots) : item.title;
}

/** Fills the slots of a pattern. */
export function compose(pattern, slots) {
    return pattern.literals.map((literal, index) => literal + (slots[index] ?? '')).join('');
}

/** The draft as the server takes it. */
export function request() {
    const { title, preface, numbering, parts, contents, sections } = draft;
    return { title, preface, numbering, parts: given(parts), contents, sections: sections.map(requestOf) };
}

function requestOf({ theme, pattern, marker, slots, title, body, points, text: words }) {
    return { theme, pattern: theme ? null : pattern?.text, marker, slots, title, body, points: points.map(requestOf), text: words };
}

/** A node of a heading of the catalog or of a text. */
function node({ marker = '', title = '', body = '', pattern = null, slots = [], points = [], text: words = null }) {
    lastId++;
    return {
        id: `n${lastId}`, theme: null, pattern, marker, slots: slots.length > 0 ? [...slots] : null, title, body, points: points.map(node),
        text: words,
    };
}

function restored() {
    try {
        const kept = JSON.parse(sessionStorage.getItem(storageKey));
        const ids = [...JSON.stringify(kept.sections).matchAll(/"id":"n(\d+)"/g)].map(match => Number(match[1]));
        lastId = Math.max(0, ...ids);
        return kept;
    } catch {
        return null;
    }
}
