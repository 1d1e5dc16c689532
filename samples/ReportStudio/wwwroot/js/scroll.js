// Brings a place of a text field into sight; browsers differ in whether they do so by themselves.
const copied = [
    'boxSizing', 'width', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'paddingTop', 'paddingRight', 'paddingBottom',
    'paddingLeft', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth', 'tabSize',
];

const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Selects a place in a text field, given by line and column from 1, and scrolls it into sight. */
export function selectIn(field, { line, column, length }) {
    const start = startOf(field.value, line) + column - 1;
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, start + length);
    field.scrollTop = topOf(field, start) - field.clientHeight / 3;
    field.scrollIntoView({ block: 'nearest' });
}

function startOf(words, line) {
    const ends = [...words.matchAll(lineEnds)].slice(0, line - 1);
    return ends.length === 0 ? 0 : ends.at(-1).index + ends.at(-1)[0].length;
}

/** How far down a place lies: as far as an element with the same text and the same looks says. */
function topOf(field, index) {
    const twin = document.createElement('div');
    const looks = getComputedStyle(field);
    for (const name of copied) {
        twin.style[name] = looks[name];
    }

    Object.assign(twin.style, {
        position: 'absolute', visibility: 'hidden', borderStyle: 'solid', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', overflowY: 'scroll',
    });
    const place = document.createElement('span');
    place.textContent = field.value.slice(index, index + 1) || '.';
    twin.append(field.value.slice(0, index), place);
    document.body.append(twin);
    const top = place.offsetTop;
    twin.remove();
    return top;
}
