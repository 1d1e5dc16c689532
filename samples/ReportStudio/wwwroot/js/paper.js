// Paragraphs and tables of the Word document, as the server has read them from it.
import { element } from './dom.js';

const deepestHeading = 6;
const headingsAbove = 3;
const titleLevel = 3;
const titleStyle = 'Title';

/** Makes the elements of a document. */
export class PaperMaker {
    #looks;
    #fonts;

    constructor({ looks, fonts }) {
        this.#looks = looks;
        this.#fonts = fonts;
    }

    /** How a block looks; null for a table. */
    lookOf(block) {
        return block.table ? null : this.#looks[block.look ?? 0];
    }

    /** A paragraph or a table, on lines as wide as this many points. */
    block(block, width) {
        return block.table ? this.#table(block.table) : this.#paragraph(block, width);
    }

    #paragraph(block, width) {
        const look = this.lookOf(block);
        const level = look.style === titleStyle ? titleLevel : look.level > 0 ? Math.min(look.level + headingsAbove, deepestHeading) : 0;
        const made = element(level > 0 ? `h${level}` : 'p', { 'data-style': look.style });
        setLook(made, look);

        // The height of a line is that of its paragraph, whatever fonts meet in it.
        if (block.spans.length > 0) {
            const font = this.#fonts[block.spans[0].font ?? 0];
            made.dataset.font = font.font;
            setFont(made, font);
        }

        const parts = this.#partsOf(block.spans);
        if (parts.length === 1 || look.tabs.length === 0) {
            made.append(...block.spans.map(span => this.#span(span)));
        } else if (parts.length === 2 && look.tabs[0].align === 'end') {
            made.classList.add('tabbed');
            made.style.marginRight = points(width - look.tabs[0].position);
            made.append(parts[0], element('span', { class: look.tabs[0].hasDots ? 'leader' : 'space', 'aria-hidden': 'true' }), parts[1]);
        } else {
            made.classList.add('placed');
            made.append(...parts.map((part, index) => place(part, look.tabs[index - 1], look, width)));
        }

        if (block.spans.length === 0) {
            made.append(element('br'));
        }

        return made;
    }

    /** What stands between tabs. */
    #partsOf(spans) {
        const parts = [element('span')];
        for (const span of spans) {
            span.text.split('\t').forEach((words, index) => {
                if (index > 0) {
                    parts.push(element('span'));
                }

                if (words !== '') {
                    parts.at(-1).append(this.#span({ ...span, text: words }));
                }
            });
        }

        return parts;
    }

    #span({ font = 0, text, field, page, mark }) {
        const lines = text.split('\n').flatMap((line, index) => index === 0 ? [line] : [element('br'), line]);
        const look = this.#fonts[font];
        const made = element('span', { 'data-font': look.font, 'data-field': field, 'data-page-of': page, 'data-mark': mark }, ...lines);
        setFont(made, look);
        return made;
    }

    #table({ columns, rows, left, isCentered, top, bottom, inside }) {
        const made = element('div', { class: 'table' });
        made.style.gridTemplateColumns = columns.map(points).join(' ');
        made.style.marginLeft = points(left);
        made.style.justifyContent = isCentered ? 'center' : 'start';
        rows.forEach((row, index) => {
            let column = 0;
            for (const { span, rows: height, isMiddle, blocks } of row.cells) {
                if (height > 0) {
                    const width = columns.slice(column, column + span).reduce((sum, part) => sum + part, 0);
                    const cell = element('div', { class: 'cell' }, ...blocks.map(block => this.block(block, width)));
                    cell.style.gridArea = `${index + 1} / ${column + 1} / span ${height} / span ${span}`;
                    cell.style.alignContent = isMiddle ? 'center' : 'start';
                    setRule(cell, 'Top', index === 0 ? top : inside);
                    setRule(cell, 'Bottom', index + height >= rows.length ? bottom : null);
                    made.append(cell);
                }

                column += span;
            }
        });
        return made;
    }
}

/** Puts what follows a tab where the tab leads to. */
function place(part, tab, look, width) {
    if (tab) {
        part.className = 'place';
        part.style.left = tab.align === 'end' ? '' : points(tab.position - look.left);
        part.style.right = tab.align === 'end' ? points(width - tab.position - look.right) : '';
        part.style.translate = tab.align === 'center' ? '-50%' : '';
    }

    return part;
}

/** A length in points for a style. */
export function points(value) {
    return `${value}pt`;
}

function setLook({ style }, look) {
    style.textAlign = look.align === 'distribute' ? 'justify' : look.align;
    style.textAlignLast = look.align === 'distribute' ? 'justify' : '';
    style.backgroundColor = look.fill;
    style.lineHeight = points(look.line);
    style.textIndent = points(look.first);
    style.paddingTop = points(look.before);
    style.paddingBottom = points(look.after);
    style.marginLeft = points(look.left);
    style.marginRight = points(look.right);
    setRule({ style }, 'Top', look.top);
    setRule({ style }, 'Bottom', look.bottom);
    if (look.bottom) {
        style.paddingBottom = points(look.bottom.space);
        style.marginBottom = points(look.after);
    }
}

function setRule({ style }, side, rule) {
    if (rule) {
        style[`border${side}`] = `${points(rule.width)} ${rule.isDouble ? 'double' : 'solid'} ${rule.color || 'currentcolor'}`;
    }
}

function setFont({ style }, { font, latin, size, color, spacing, isBold, isItalic, isUnderlined }) {
    // Letters and digits first: the fonts of Chinese have them, too.
    style.fontFamily = [latin && '"Sheet Latin"', font && JSON.stringify(font), 'var(--sheet-font)'].filter(Boolean).join(', ');
    style.fontSize = points(size);
    style.letterSpacing = points(spacing);
    style.color = color;
    style.fontWeight = isBold ? 'bold' : '';
    style.fontStyle = isItalic ? 'italic' : '';
    style.textDecoration = isUnderlined ? 'underline' : '';
}
