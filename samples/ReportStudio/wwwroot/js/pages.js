// Cuts the document into pages, at line ends as Word does.
import { element } from './dom.js';
import { PaperMaker, points } from './paper.js';
import { text } from './texts.js';

const longestChain = 8;
const pixelsPerPoint = 96 / 72;

// Browsers round the heights of lines.
const tolerance = 2;

/** Shows a document on pages. */
export function renderPages(paper, model) {
    const maker = new PaperMaker(model);
    const measure = element('div', { class: 'sheet-text measure' });
    paper.replaceChildren(measure);
    const sheets = [];
    for (const section of model.sections) {
        sheets.push(...sheetsOf(section, maker, measure, sheets.at(-1)?.number ?? 0));
    }

    paper.replaceChildren(...sheets.map(sheet => frameOf(sheet, maker, sheets.length)));
    showPagesOf(paper);
}

/** The sheets of a section, with a blank one before them where it has to start on the other side. */
function sheetsOf(section, maker, measure, lastNumber) {
    const isOther = number => (section.startsOn === 'odd' && number % 2 === 0) || (section.startsOn === 'even' && number % 2 === 1);
    const next = section.startNumber ?? lastNumber + 1;
    const first = isOther(next) ? next + 1 : next;
    const sheets = pagesOf(section, maker, measure, first)
        .map((page, index) => ({ section, page, number: first + index, isFirst: index === 0 }));
    const isBlankBefore = section.startsOn !== '' && lastNumber > 0 && lastNumber % 2 === first % 2;
    return isBlankBefore ? [{ section, page: null, number: lastNumber + 1 }, ...sheets] : sheets;
}

/** What stands in the margins of a page. */
function marginOf({ first, even, default: usual }, number, isFirst) {
    return isFirst && first ? first : number % 2 === 0 && even ? even : usual;
}

/** Where the text of a page starts: what stands above it may push it down. */
function topOf(section, maker, number, isFirst) {
    const height = marginOf(section, number, isFirst).header
        .map(block => maker.lookOf(block))
        .reduce((sum, look) => sum + (look ? look.before + look.line + look.after : 0), 0);
    return Math.max(section.sheet.top, section.sheet.header + height);
}

/** The blocks of a section, page by page: what stands in the text, what at the foot, and where the text starts. */
function pagesOf(section, maker, measure, first) {
    const { sheet, blocks } = section;
    const width = sheet.width - sheet.left - sheet.right;
    measure.style.width = points(width);
    const queue = blocks.map(block => ({
        node: maker.block(block, width), look: maker.lookOf(block), isAtFoot: block.isAtFoot ?? false,
    }));
    measure.replaceChildren(...queue.map(({ node }) => node));
    queue.forEach(item => {
        item.height = heightOf(item.node);
    });
    const pages = [];
    let used = 0;
    let room = 0;
    const turn = () => {
        const top = topOf(section, maker, first + pages.length, pages.length === 0);
        pages.push({ nodes: [], foot: [], top });
        used = 0;
        room = (sheet.height - top - sheet.bottom) * pixelsPerPoint;
    };
    turn();
    while (queue.length > 0) {
        const item = queue[0];
        const page = pages.at(-1);
        const isEmpty = page.nodes.length === 0;
        if (!isEmpty && (item.look?.startsPage || used + neededBy(queue) > room + tolerance)) {
            turn();
            continue;
        }

        if (isEmpty && pages.length > 1 && !item.look?.startsPage) {
            dropSpaceAbove(item);
        }

        if (item.isAtFoot) {
            page.foot.push(item.node);
            room -= item.height;
            queue.shift();
            continue;
        }

        page.nodes.push(item.node);
        queue.shift();
        if (used + item.height <= room + tolerance) {
            used += item.height;
            continue;
        }

        const rest = cutAfter(item, room - used);
        if (rest) {
            queue.unshift(rest);
        }

        turn();
    }

    if (pages.length > 1 && pages.at(-1).nodes.length + pages.at(-1).foot.length === 0) {
        pages.pop();
    }

    return pages;
}

/** What has to stand on the page together with the first line of a block. */
function neededBy(queue) {
    let height = 0;
    for (const { look, height: own, isAtFoot } of queue.slice(0, longestChain)) {
        if (!look?.keepNext && !isAtFoot) {
            return height + (!look || look.keepLines ? own : Math.min(own, (look.before + look.line) * pixelsPerPoint));
        }

        height += own;
    }

    return height;
}

function dropSpaceAbove(item) {
    if (item.look && !item.isDropped) {
        item.height -= item.look.before * pixelsPerPoint;
        item.node.style.paddingTop = '0';
        item.isDropped = true;
    }
}

/** Cuts a paragraph after the lines that fit; what is left is a paragraph of its own, or null if there is none. */
function cutAfter({ node, look, isDropped }, room) {
    const line = (look?.line ?? 0) * pixelsPerPoint;
    const before = isDropped ? 0 : (look?.before ?? 0) * pixelsPerPoint;
    const lines = Math.floor((room - before + tolerance) / line);
    if (!look || lines < 1) {
        return null;
    }

    const place = placeAt(node, node.getBoundingClientRect().top + before + lines * line - line / 4);
    if (!place) {
        return null;
    }

    const range = document.createRange();
    range.setStart(place.node, place.offset);
    range.setEnd(node, node.childNodes.length);
    const rest = node.cloneNode(false);
    rest.append(range.extractContents());
    node.after(rest);
    Object.assign(rest.style, { paddingTop: '0', textIndent: '0' });
    Object.assign(node.style, { paddingBottom: '0', marginBottom: '0', borderBottom: '', textAlignLast: look.align === 'justify' ? 'justify' : '' });
    return { node: rest, look: { ...look, before: 0 }, height: heightOf(rest), isDropped: true };
}

/** The first character that lies below a height. */
function placeAt(node, top) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const isBelow = (words, offset) => {
        range.setStart(words, offset);
        range.setEnd(words, Math.min(offset + 1, words.length));
        const { top: start, bottom: end } = range.getBoundingClientRect();
        return (start + end) / 2 > top;
    };
    for (let words = walker.nextNode(); words; words = walker.nextNode()) {
        if (words.length > 0 && isBelow(words, words.length - 1)) {
            let [low, high] = [0, words.length - 1];
            while (low < high) {
                const middle = Math.floor((low + high) / 2);
                [low, high] = isBelow(words, middle) ? [low, middle] : [middle + 1, high];
            }

            return { node: words, offset: low };
        }
    }

    return null;
}

function heightOf(node) {
    const { marginBottom } = node.style;
    return node.getBoundingClientRect().height + (marginBottom ? parseFloat(marginBottom) * pixelsPerPoint : 0);
}

function frameOf({ section, page, number, isFirst }, maker, count) {
    const { sheet } = section;
    const width = sheet.width - sheet.left - sheet.right;
    const margin = page ? marginOf(section, number, isFirst) : { header: [], footer: [] };
    const part = (name, nodes) => element('div', { class: name }, ...nodes);
    const made = part('sheet', [
        part('sheet-head', margin.header.map(block => maker.block(block, width))),
        part('sheet-text', [...page?.nodes ?? [], ...page?.foot.length > 0 ? [part('at-foot', page.foot)] : []]),
        part('sheet-foot', margin.footer.map(block => maker.block(block, width))),
    ]);
    for (const field of made.querySelectorAll('[data-field="page"]')) {
        field.textContent = String(number);
    }

    for (const side of ['width', 'height', 'right', 'bottom', 'left', 'header', 'footer']) {
        made.style.setProperty(`--${side}`, points(sheet[side]));
    }

    made.style.setProperty('--top', points(page?.top ?? sheet.top));
    const frame = element('div', { class: 'sheet-frame', role: 'group', 'aria-label': text('pageOf', number, count), 'data-number': number }, made);
    frame.style.setProperty('--width', points(sheet.width));
    frame.style.setProperty('--height', points(sheet.height));
    return frame;
}

/** Puts in the pages that a table of contents refers to. */
function showPagesOf(paper) {
    for (const place of paper.querySelectorAll('[data-page-of]')) {
        const target = paper.querySelector(`[data-mark="${CSS.escape(place.dataset.pageOf)}"]`);
        place.textContent = target?.closest('.sheet-frame').dataset.number ?? '';
    }
}
