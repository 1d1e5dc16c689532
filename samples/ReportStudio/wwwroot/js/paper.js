// The report as it will read, laid out like the Word document.
import { element } from './dom.js';
import { text } from './texts.js';

const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]/;
const deepestHeading = 6;

/** Shows a preview on the paper; issuer and date come from what was sent. */
export function renderPaper(paper, preview, sent) {
    paper.replaceChildren(
        element('h3', { class: 'paper-title' }, ...lines(preview.title)),
        ...paragraphs(preview.preface).map(paragraph),
        ...preview.sections.flatMap(section => sectionNodes(section, 1)),
        ...preview.sections.length === 0 ? [element('p', { class: 'note', lang: document.documentElement.lang }, text('previewEmpty'))] : [],
        ...signature(sent));
}

function sectionNodes(section, level) {
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

function signature({ issuer, date }) {
    const [year, month, day] = (date ?? '').split('-').map(Number);
    return [issuer.trim(), day ? `${year}年${month}月${day}日` : '']
        .filter(line => line !== '')
        .map(line => element('p', { class: 'signature' }, line));
}
