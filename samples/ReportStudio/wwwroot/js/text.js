// The third view: a text of the user's own, its outline, its patterns, and what looks wrong in it.
import { maxBytes, Problem, readOutline } from './api.js';
import { addHeadings, addText, draft } from './draft.js';
import { announce, byId, cut, element, latest, words } from './dom.js';
import { patternWords } from './catalog.js';
import { onLanguage, text } from './texts.js';

const titleShown = 200;
const bodyShown = 120;
const deepestShown = 9;
const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const example = [
    '信息中心年度工作总结',
    '',
    '一、夯实基础，数据治理见实效',
    '（一）摸清家底建台账。完成全部业务系统的资源盘点。',
    '（二）统一标准通堵点。发布数据元标准,打通部门接口。',
    '（四）守牢底线保安全。全年未发生数据安全事件。',
    '二、突出一个“实”字',
    '一是抓学习求实。建立跟学制度。',
    '二是抓作风务实。开展“三服务活动。',
    '三是抓队伍扎实',
    '',
].join('\n');

const reading = latest();

let outcome = null;
let problem = null;
let bytes = null;

/** Shows the view. */
export function startText() {
    const input = byId('text');
    byId('check').addEventListener('submit', event => {
        event.preventDefault();
        readTyped();
    });
    input.addEventListener('keydown', event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            readTyped();
        }
    });
    byId('example').addEventListener('click', () => {
        input.value = example;
        readTyped();
    });
    byId('file').addEventListener('change', event => readFile(event.target.files[0]));
    byId('retry-gb18030').addEventListener('click', () => {
        byId('gb18030').checked = true;
        readBytes();
    });
    byId('use-all').addEventListener('click', event => use(event, () => addText(outcome)));
    onLanguage(() => (bytes ? read() : render()));
}

async function readTyped() {
    const typed = byId('text').value;
    bytes = typed.trim() === '' ? null : new TextEncoder().encode(typed);
    byId('file').value = '';
    byId('file-name').textContent = '';
    await read();
    showResults();
}

async function readFile(file) {
    if (!file) {
        return;
    }

    byId('file-name').textContent = file.name;

    // A file beyond the limit is not even loaded.
    if (file.size > maxBytes()) {
        bytes = null;
        show(null, new Problem(text('tooLarge', Math.floor(maxBytes() / 1024)), 'too-large'));
        showResults();
        return;
    }

    bytes = new Uint8Array(await file.arrayBuffer());
    await readBytes();
}

/** Reads the bytes of a file; what they say goes where it can be changed. */
async function readBytes() {
    if (await read()) {
        byId('text').value = new TextDecoder(outcome.encoding).decode(bytes);
    }

    showResults();
}

/** On a narrow screen the results stand below the text, out of sight. */
function showResults() {
    if (byId('results').getBoundingClientRect().top > window.innerHeight / 2) {
        byId('results').scrollIntoView();
    }
}

/** Reads what was given; true if it could be read. */
async function read() {
    if (!bytes) {
        show(null, new Problem(text('noText')));
        return false;
    }

    byId('text-status').textContent = text('reading');
    try {
        await reading(async signal => show(await readOutline(bytes, byId('gb18030').checked, signal), null));
    } catch (error) {
        show(null, error);
    }

    return outcome !== null;
}

function show(newOutcome, newProblem) {
    outcome = newOutcome;
    problem = newProblem;
    render();
}

function render() {
    byId('text-problem').hidden = !problem;
    byId('text-problem-text').textContent = problem?.message ?? '';
    byId('retry-gb18030').hidden = problem?.code !== 'gb18030';
    byId('outcome').hidden = !outcome;
    byId('text-status').textContent = outcome ? text('outcome', outcome.headingCount, patternCount(), outcome.findingCount) : '';
    if (outcome) {
        renderFindings();
        renderOutline();
    }
}

function patternCount() {
    return outcome.headings.filter(heading => heading.pattern).length;
}

function renderFindings() {
    const missing = outcome.findingCount - outcome.findings.length;
    byId('findings').replaceChildren(
        ...outcome.findings.map(finding => element('li', { class: `panel ${finding.severity.toLowerCase()}` },
            element('div', { class: 'finding-head' },
                element('span', { class: 'severity' }, text(`severity${finding.severity}`)),
                element('button', {
                    type: 'button', class: 'link', 'aria-label': text('goTo', finding.line, finding.column), click: () => goTo(finding),
                }, `${finding.line}:${finding.column}`),
                element('span', { class: 'rule' }, finding.id),
                element('span', {}, finding.title)),
            element('p', {}, finding.message))),
        ...missing > 0 ? [element('li', { class: 'note' }, text('moreFindings', missing))] : [],
        ...outcome.findingCount === 0 ? [element('li', { class: 'note' }, text('noFindings'))] : []);
}

function renderOutline() {
    const missing = outcome.headingCount - outcome.headings.filter(heading => heading.text === null).length;
    const root = element('ol', { class: 'tree' });
    const open = [{ list: root, pattern: null }];
    outcome.headings.forEach((heading, index) => {
        const depth = Math.min(heading.level, deepestShown);
        open.length = Math.min(depth, open.length);
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

    document.querySelector('.side-head > .added')?.remove();
    byId('use-all').hidden = missing > 0 || outcome.headings.length === 0;
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
                'aria-label': text('addOf', cut(heading.title, titleShown)), click: event => use(event, () => addHeadings(withPoints(index))),
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

/** Puts headings into the report, and says so beside the button. */
function use(event, add) {
    const before = draft.sections.length;
    add();
    const button = event.currentTarget;
    if (!button.previousElementSibling?.classList.contains('added')) {
        button.before(element('span', { class: 'added', lang: document.documentElement.lang }, text('added')));
    }

    announce(text('announceAllAdded', draft.sections.length - before, draft.sections.length));
}

/** Selects the place of a finding in the text. */
function goTo({ line, column, length }) {
    const input = byId('text');
    let start = 0;
    lineEnds.lastIndex = 0;
    for (let passed = 1; passed < line; passed++) {
        if (!lineEnds.exec(input.value)) {
            break;
        }

        start = lineEnds.lastIndex;
    }

    start += column - 1;

    // The browser scrolls to the end of a selection when the field is entered.
    input.blur();
    input.setSelectionRange(start, start + length);
    input.focus();
}
