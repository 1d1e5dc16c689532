// The report being written, and the text that is checked. What is kept of it, and what can be undone, is told by onDraft.
import { copyOf, emptyDraft, given } from './shape.js';
import { text } from './texts.js';

const listeners = [];

let lastId = 0;

/**
 * The report; its sections are nodes: { id, theme, pattern, marker, slots, title, body, isRunIn, closing, points, text }. One
 * with a text is a paragraph between headings; the title of one with slots is what the server made of them. The parts are those of an official document, by the names of the server.
 */
export const draft = emptyDraft();

/**
 * Calls back after a change. It is told as { structure, field, origin }: whether headings came, went or moved or everything is
 * new, which field was typed in, and whether it comes from here (edit), from undo and redo (undo), or another tab (tab).
 */
export function onDraft(listener) {
    listeners.push(listener);
}

/** Tells that the draft was changed; what is typed into one field in one go counts as one change. */
export function changed(structure = false, field = null, origin = 'edit') {
    listeners.forEach(listener => listener({ structure, field, origin }));
}

/** Puts another draft in place of this one. */
export function replaceDraft(other, origin = 'edit') {
    Object.assign(draft, copyOf(other));
    nameNodes(draft.sections);
    changed(true, null, origin);
}

/** Adds a theme with its points, to be changed at will; from names a catalog of one's own that it was taken from. */
export function addTheme(theme, from = null) {
    draft.sections.push({ ...node(theme), theme: from ? null : theme.key, from });
    changed(true);
}

/**
 * Takes over a whole text: an empty report gets its title, parts and numbering; in another one its title becomes a paragraph,
 * and parts that the report has already are left out. Says what was.
 */
export function addText({ title, preface, parts, numbering, headings }) {
    const isEmpty = draft.sections.length === 0 && draft.preface === '';
    const left = Object.keys(given(parts)).filter(name => name in given(draft.parts) && `${draft.parts[name]}` !== `${parts[name]}`);
    const isRenumbered = !isEmpty && numbering !== draft.numbering && headings.some(heading => heading.marker !== '');
    draft.parts = { ...parts, ...given(draft.parts) };
    if (isEmpty) {
        draft.title = title || draft.title;
        draft.preface = preface;
        draft.numbering = headings.length > 0 ? numbering : draft.numbering;
    } else {
        const before = [title === draft.title ? '' : title, preface];
        draft.sections.push(...before.filter(words => words !== '').map(words => node({ text: words })));
    }

    addHeadings(headings);
    return { left, isRenumbered };
}

/** Adds headings of a text, which come flat with their levels, and the paragraphs between them. */
export function addHeadings(headings) {
    const open = [];
    for (const heading of headings) {
        const made = node({ ...heading, points: [] });
        open.length = Math.min(heading.level - 1, open.length);
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
        slots: pattern ? pattern.widths.map(() => '') : [],
    });
    (parent?.points ?? draft.sections).push(made);
    changed(true);
    return made;
}

/** Moves a node among its siblings; false if there is no such place. */
export function move(id, step) {
    const { siblings, index } = find(id);
    const target = index + step;
    if (step === 0 || target < 0 || target >= siblings.length) {
        return false;
    }

    siblings.splice(target, 0, ...siblings.splice(index, 1));
    changed(true);
    return true;
}

/** Takes a node out. */
export function remove(id) {
    const { siblings, index } = find(id);
    siblings.splice(index, 1);
    changed(true);
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

/** The words of a node, heading or paragraph. */
export function titleOf(item) {
    return item.text ?? item.title;
}

/** The draft as the server takes it. */
export function request() {
    const { title, preface, numbering, parts, format, contents, sections } = draft;
    return { title, preface, numbering, parts: given(parts), format, contents, sections: sections.map(requestOf) };
}

function requestOf({ theme, pattern, marker, slots, title, body, isRunIn, closing, points, text: words }) {
    return {
        theme, pattern: theme ? null : pattern?.text, marker, slots, title, body, isRunIn, closing, points: points.map(requestOf), text: words,
    };
}

/** A node of a heading of the catalog or of a text. */
function node({ marker = '', title = '', body = '', pattern = null, slots = [], isRunIn = null, closing = '', points = [], text: words = null }) {
    return {
        id: nextId(), theme: null, from: null, pattern, marker, slots: slots.length > 0 ? [...slots] : null, title, body, isRunIn, closing,
        points: points.map(node), text: words,
    };
}

function nextId() {
    lastId++;
    return `n${lastId}`;
}

/** Names the nodes that have no name yet. */
function nameNodes(nodes) {
    const all = list => list.flatMap(item => [item, ...all(item.points)]);
    const known = all(nodes);
    lastId = known.reduce((last, { id }) => Math.max(last, Number(id?.slice(1) ?? 0)), lastId);
    for (const item of known) {
        item.id ??= nextId();
    }
}
