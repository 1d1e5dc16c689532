// Brings a place of a text field into sight; browsers differ in whether they do so by themselves.
const copied = [
    'boxSizing', 'width', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'paddingTop', 'paddingRight', 'paddingBottom',
    'paddingLeft', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth', 'tabSize',
];

/** Selects a place in a text field and scrolls it into sight. */
export function selectIn(field, { start, length }) {
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, start + length);
    field.scrollTop = topOf(field, start) - field.clientHeight / 3;
    field.scrollIntoView({ block: 'nearest' });
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
