// The third view: a text of the user's own, its outline, its patterns, and what looks wrong in it.
import { maxBytes, Problem, readOutline, repairText } from './api.js';
import { addHeadings, addText, changed, draft, onDraft } from './draft.js';
import { announce, byId, latest, markInvalid, settled } from './dom.js';
import { startDropping } from './drop.js';
import { openDraft } from './files.js';
import { renderFindings, renderLeftOut } from './findings.js';
import { showNotice } from './notice.js';
import { renderOutline } from './outline.js';
import { edited } from './repairs.js';
import { selectIn } from './scroll.js';
import { keep, tellLeft, use } from './taking.js';
import { onLanguage, text } from './texts.js';

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
const readSoon = settled(readSource, 500);

let outcome = null;
let problem = null;
let file = null;

/** Shows the view. */
export function startText() {
    const input = byId('text');
    byId('check').addEventListener('submit', event => {
        event.preventDefault();
        readTyped();
    });
    input.addEventListener('input', () => {
        setSource(input.value, 'text');
        if (outcome) {
            readSoon();
        }
    });
    input.addEventListener('keydown', event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            readTyped();
        }
    });
    byId('example').addEventListener('click', () => {
        setSource(example);
        readTyped();
    });
    byId('file').addEventListener('change', event => takeFiles([...event.target.files]));
    startDropping(takeFiles);
    byId('retry-gb18030').addEventListener('click', () => {
        byId('gb18030').checked = true;
        readBytes();
    });
    byId('repair-all').addEventListener('click', repairAll);
    byId('keep-catalog').addEventListener('click', () => keep(draft.source));
    byId('use-all').addEventListener('click', event => use(event, () => tellLeft(addText(outcome))));
    onDraft(({ origin }) => {
        if (origin !== 'edit' || input.value !== draft.source) {
            showSource();
        }
    });
    onLanguage(() => (outcome || problem ? readAgain() : render()));
    showSource();
}

function setSource(words, field = null) {
    draft.source = words;
    changed(false, field);
}

/** Shows the text of the draft, which undo or another tab may have changed; what was found in the one before is found anew. */
function showSource() {
    const input = byId('text');
    if (input.value !== draft.source) {
        input.value = draft.source;
        if (outcome) {
            readSource();
        }
    }
}

async function readTyped() {
    // What a script or an extension wrote into the field is not told as input.
    if (draft.source !== byId('text').value) {
        setSource(byId('text').value);
    }

    file = null;
    byId('file').value = '';
    byId('file-name').textContent = '';
    await readSource();
    showResults();
}

/** Takes the first file, and says which were left out. */
async function takeFiles(files) {
    if (files.length > 1) {
        showNotice(() => text('filesLeft', files.slice(1).map(({ name }) => name).join('\u3001')));
    }

    const [first] = files;
    if (first?.name.endsWith('.json')) {
        await openDraft(first);
    } else if (first) {
        location.hash = '#/text';
        await readFile(first);
    }
}

async function readFile(chosen) {
    byId('file-name').textContent = chosen.name;

    // A file beyond the limit is not even loaded.
    if (chosen.size > maxBytes()) {
        file = null;
        show(null, new Problem(text('tooLarge', Math.floor(maxBytes() / 1024)), 'too-large'));
        showResults();
        return;
    }

    file = new Uint8Array(await chosen.arrayBuffer());
    await readBytes();
}

/** Reads the bytes of a file; what they say goes where it can be changed. */
async function readBytes() {
    if (await read(file)) {
        const words = outcome.text ?? new TextDecoder(outcome.encoding).decode(file);
        const read = outcome;
        byId('text').value = words;
        setSource(byId('text').value);

        // A field has line ends of its own: places are counted in what it holds.
        if (draft.source !== words) {
            await readSource();
            show({ ...outcome, leftOut: read.leftOut }, null);
        }
    }

    showResults();
}

function readSource() {
    return read(draft.source.trim() === '' ? null : new TextEncoder().encode(draft.source));
}

function readAgain() {
    return problem && file ? read(file) : readSource();
}

/** On a narrow screen the results stand below the text, out of sight. */
function showResults() {
    if (byId('results').getBoundingClientRect().top > window.innerHeight / 2) {
        byId('results').scrollIntoView();
    }
}

/** Reads what was given; true if it could be read. */
async function read(bytes) {
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
    markInvalid(byId('text'), problem !== null);
    byId('retry-gb18030').hidden = problem?.code !== 'gb18030';
    byId('outcome').hidden = !outcome;
    byId('text-empty').hidden = Boolean(outcome ?? problem);
    byId('text-status').textContent = outcome ? text('outcome', outcome.headingCount, patternCount(), outcome.findingCount) : '';
    byId('use-note').textContent = '';
    if (outcome) {
        renderFindings(outcome, finding => selectIn(byId('text'), finding), repair);
        renderLeftOut(outcome);
        renderOutline(outcome, (event, headings) => use(event, () => addHeadings(headings)));
    }
}

function patternCount() {
    return outcome.headings.filter(heading => heading.pattern).length;
}

async function repair(edits) {
    setSource(edited(draft.source, edits));
    byId('text').value = draft.source;
    await readSource();
    announce(text('repaired', outcome?.findingCount ?? 0));
    (byId('findings').querySelector('.repair') ?? byId('text')).focus();
}

async function repairAll() {
    try {
        const { text: words } = await repairText(draft.source);
        const isChanged = words !== draft.source;
        if (isChanged) {
            setSource(words);
            byId('text').value = words;
            await readSource();
        }

        byId('text-status').textContent = text(isChanged ? 'repaired' : 'nothingRepaired', outcome?.findingCount ?? 0);
    } catch (error) {
        show(outcome, error);
    }
}
