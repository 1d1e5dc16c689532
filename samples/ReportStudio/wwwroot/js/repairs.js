// Puts the repairs of the server into the text.
import { element } from './dom.js';
import { text } from './texts.js';

/** The button that repairs a finding; false if that takes a human. */
export function repairButton(finding, apply) {
    return finding.repair.length > 0 && element('button', {
        type: 'button', class: 'repair', 'aria-label': text('repairAt', finding.line, finding.column), click: () => apply(finding.repair),
    }, text('repair'));
}

/** A text with edits made; they do not overlap. */
export function edited(words, edits) {
    return [...edits].sort((a, b) => b.start - a.start).reduce(
        (result, { start, length, newText }) => result.slice(0, start) + newText + result.slice(start + length), words);
}
