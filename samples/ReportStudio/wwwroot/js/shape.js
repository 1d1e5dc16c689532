// What a draft holds, and how one from outside is taken: only what is known, with the types that it must have.
import { text } from './texts.js';

/** Counts up with every change that an older page could not read. */
export const version = 4;

const numberings = ['RunIn', 'Official', 'AsWritten', 'None'];
const formats = ['Document', 'Letter', 'Order', 'Minutes'];
const partTypes = {
    annexLabel: words, copyNumber: words, classification: words, urgency: words, redHead: lines, referenceNumber: words, signers: lines,
    authors: lines, addressee: words, attachments: lines, attendance: lines, issuers: lines, seal: words, date: words, dateText: words, note: words,
    copies: lines, printedBy: words, printedOn: words,
};

/** A draft with nothing in it. Its source is the text that is checked. */
export function emptyDraft() {
    return {
        title: text('defaultTitle'), preface: '', numbering: 'RunIn', parts: {}, format: 'Document', contents: false, sections: [], source: '',
    };
}

/** A draft that was stored or opened. Throws if it is none. */
export function draftOf(value) {
    if (typeof value?.title !== 'string' || !Array.isArray(value.sections)) {
        throw new TypeError('no draft');
    }

    const ids = new Set();
    return {
        title: value.title,
        preface: words(value.preface),
        numbering: numberings.includes(value.numbering) ? value.numbering : 'RunIn',
        parts: partsOf(value.parts ?? {}),
        format: formats.includes(value.format) ? value.format : 'Document',
        contents: value.contents === true,
        sections: value.sections.map(section => nodeOf(section, ids)),
        source: words(value.source),
    };
}

/** A copy that shares nothing but its texts. */
export function copyOf(value) {
    if (Array.isArray(value)) {
        return value.map(copyOf);
    }

    return value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)]))
        : value;
}

/** The parts that hold something. */
export function given(parts) {
    return Object.fromEntries(Object.entries(parts).filter(([, value]) => value?.length > 0));
}

function partsOf(parts) {
    return given(Object.fromEntries(Object.entries(partTypes).map(([name, type]) => [name, type(parts[name])])));
}

function nodeOf(value, ids) {
    const isFresh = !/^n\d{1,9}$/.test(value.id) || ids.has(value.id);
    const id = isFresh ? null : value.id;
    ids.add(id);
    return {
        id,
        theme: wordsOrNull(value.theme),
        from: wordsOrNull(value.from),
        pattern: patternOf(value.pattern),
        marker: words(value.marker),
        slots: value.slots ? lines(value.slots) : null,
        kept: value.kept ? lines(value.kept) : null,
        title: words(value.title),
        body: words(value.body),
        isRunIn: typeof value.isRunIn === 'boolean' ? value.isRunIn : null,
        closing: words(value.closing),
        points: (value.points ?? []).map(point => nodeOf(point, ids)),
        text: wordsOrNull(value.text),
    };
}

function patternOf(value) {
    if (!value) {
        return null;
    }

    // An older page knew no widths.
    const literals = lines(value.literals);
    return { text: words(value.text), literals, widths: literals.slice(1).map((_, index) => Number(value.widths?.[index]) || 0) };
}

function words(value) {
    return typeof value === 'string' ? value : '';
}

function wordsOrNull(value) {
    return typeof value === 'string' ? value : null;
}

function lines(value) {
    return Array.isArray(value) ? value.map(words) : [];
}
