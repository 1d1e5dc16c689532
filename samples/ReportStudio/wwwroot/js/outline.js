// The outline of a text, with the patterns that its points share.
import { patternWords } from './catalog.js';
import { byId, cut, element, words } from './dom.js';
import { text } from './texts.js';

const titleShown = 200;
const bodyShown = 120;

let outcome = null;
let useHeadings = null;

/** Shows the outline of a text. The callback puts headings into the report. */
export function renderOutline(shown, use) {
    outcome = shown;
    useHeadings = use;
    const missing = outcome.headingCount - outcome.headings.filter(heading => heading.text === null).length;
    const root = element('ol', { class: 'tree' });
    const open = [{ list: root, pattern: null }];
    outcome.headings.forEach((heading, index) => {
        open.length = Math.min(heading.level, open.length);
        const above = open.at(-1);
        if (heading.text !== null) {
            above.list.append(element('li', {}, words('p', cut(heading.text, bodyShown), { class: 'body' })));
            return;
        }

        const points = element('ol', { class: 'tree' });
        above.list.append(headingItem(heading, index, above.pattern, points, missing > 0));
        open.push({ list: points, pattern: heading.pattern });
    });
    for (const empty of root.querySelectorAll('ol:empty')) {
        empty.remove();
    }

    document.querySelector('.side-head .added')?.remove();
    for (const id of ['use-all', 'keep-catalog']) {
        byId(id).hidden = missing > 0 || outcome.headings.length === 0;
    }

    byId('outline').replaceChildren(
        ...outcome.title ? [words('p', cut(outcome.title, titleShown), { class: 'outline-title' })] : [],
        outcome.headings.length > 0 ? root : element('p', { class: 'note', lang: document.documentElement.lang }, text('noHeadings')),
        ...missing > 0 ? [element('p', { class: 'note', lang: document.documentElement.lang }, text('moreHeadings', missing))] : []);
}

function headingItem(heading, index, pattern, points, incomplete) {
    return element('li', {},
        element('div', { class: 'tree-head' },
            words('span', [element('span', { class: 'marker' }, heading.marker), ...titleWords(heading, pattern)]),
            heading.level === 1 && !incomplete && element('button', {
                type: 'button', class: 'quiet', lang: document.documentElement.lang,
                'aria-label': text('addOf', cut(heading.title, titleShown)), click: event => useHeadings(event, withPoints(index)),
            }, text('add'))),
        heading.body && words('p', cut(heading.body, bodyShown), { class: 'body' }),
        heading.pattern && element('p', { class: 'pattern', lang: document.documentElement.lang },
            element('span', { class: 'tag' }, text('pattern')), ' ', patternWords(heading.pattern)),
        points);
}

/** The title, with what it fills into the pattern above underlined. */
function titleWords(heading, pattern) {
    return pattern && heading.slots.length > 0 && heading.title.length <= titleShown
        ? pattern.literals.flatMap((literal, index) => index === 0 ? [literal] : [element('span', { class: 'filler' }, heading.slots[index - 1]), literal])
        : [cut(heading.title, titleShown)];
}

/** A heading of the top level and everything below it. */
function withPoints(index) {
    const next = outcome.headings.findIndex((item, i) => i > index && item.level === 1);
    return outcome.headings.slice(index, next < 0 ? undefined : next);
}
