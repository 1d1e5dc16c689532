// What looks wrong in a text, and what its outline leaves out.
import { byId, element } from './dom.js';
import { repairButton } from './repairs.js';
import { text } from './texts.js';

/** Shows the findings; the callbacks go to one, and make the edits that repair it. */
export function renderFindings(outcome, goTo, repair) {
    const missing = outcome.findingCount - outcome.findings.length;
    byId('repair-all').hidden = missing === 0 && outcome.findings.every(finding => finding.repair.length === 0);
    byId('findings').replaceChildren(
        ...outcome.findings.map(finding => element('li', { class: `panel ${finding.severity.toLowerCase()}` },
            element('div', { class: 'finding-head' },
                element('span', { class: 'severity' }, text(`severity${finding.severity}`)),
                element('button', { type: 'button', class: 'link', click: () => goTo(finding) }, text('goTo', finding.line, finding.column)),
                element('span', { class: 'rule' }, finding.id),
                element('span', {}, finding.title),
                repairButton(finding, repair)),
            element('p', {}, finding.message))),
        ...missing > 0 ? [element('li', { class: 'note' }, text('moreFindings', missing))] : [],
        ...outcome.findingCount === 0 ? [element('li', { class: 'note' }, text('noFindings'))] : []);
}

/** Shows what the outline leaves out. */
export function renderLeftOut(outcome) {
    byId('left-out').hidden = outcome.leftOut.length === 0;
    byId('left-out-list').replaceChildren(...outcome.leftOut.map(({ kind, text: words, line }) =>
        element('li', {}, text('leftOutLine', line, text(`leftOutKind${kind}`)), ' ', element('q', { lang: 'zh-Hans', class: 'words' }, words))));
}
