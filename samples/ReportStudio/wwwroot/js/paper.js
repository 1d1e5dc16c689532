// The report as it will read, laid out like the Word document.
import { element } from './dom.js';
import { text } from './texts.js';

const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]/;
const deepestHeading = 6;

/** Shows a preview on the paper. */
export function renderPaper(paper, preview) {
    const { parts } = preview;
    paper.replaceChildren(
        ...part('corner', [parts.annexLabel, parts.copyNumber, parts.classification, parts.urgency]),
        ...part('red-head', parts.redHead),
        ...part('reference', [parts.referenceNumber, ...parts.signers.length > 0 ? [`签发人：${parts.signers.join('\u3000')}`] : []]),
        element('h3', { class: 'paper-title' }, ...lines(preview.title)),
        ...part('author', parts.authors),
        ...part('addressee', [parts.addressee && parts.addressee.replace(/[：:]?$/, '：')]),
        ...paragraphs(preview.preface).map(paragraph),
        ...preview.sections.flatMap(section => sectionNodes(section, 1)),
        ...preview.sections.length === 0 ? [element('p', { class: 'note', lang: document.documentElement.lang }, text('previewEmpty'))] : [],
        ...attachments(parts.attachments),
        ...part('attendance', parts.attendance),
        ...part('signature', [...parts.issuers, preview.dateText]),
        ...part('annotation', paragraphs(parts.note).map(note => note.replace(/^(?![（(])(.*)$/, '（$1）'))),
        ...part('imprint', [
            parts.copies.length > 0 ? `抄送：${parts.copies.join('，')}` : '',
            `${parts.printedBy}${parts.printedOn ? `\u3000${dateOf(parts.printedOn)}印发` : ''}`,
        ]));
}

function sectionNodes(section, level) {
    if (section.text !== null) {
        return paragraphs(section.text).map(paragraph);
    }

    const [first = '', ...others] = paragraphs(section.body);
    const heading = section.marker + section.title;
    const shown = section.isRunIn
        ? [element('p', {}, element('strong', { class: `level${Math.min(level, 3)}` }, heading + section.closing), first), ...others.map(paragraph)]
        : [
            element(`h${Math.min(level + 3, deepestHeading)}`, { class: `level${Math.min(level, 3)}` }, heading),
            ...[first, ...others].filter(line => line !== '').map(paragraph),
        ];
    return [...shown, ...section.points.flatMap(point => sectionNodes(point, level + 1))];
}

function paragraph(line) {
    return element('p', {}, line);
}

/** A long title breaks where its writer has it break. */
function lines(title) {
    return paragraphs(title).flatMap((line, index) => index === 0 ? [line] : [element('br'), line]);
}

function paragraphs(body) {
    return body.split(lineEnds).map(line => line.trim()).filter(line => line !== '');
}

/** A part of an official document: a line for each of its texts that holds something. */
function part(name, texts) {
    return texts.flatMap(paragraphs).map(line => element('p', { class: name }, line));
}

function attachments(names) {
    const shown = names.flatMap(paragraphs);
    return shown.map((name, index) => element('p', { class: 'attachment' },
        index === 0 ? '附件：' : '\u3000\u3000\u3000', shown.length > 1 ? `${index + 1}.${name}` : name));
}

function dateOf(day) {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年${month}月${date}日`;
}
