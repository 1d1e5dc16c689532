// The first view: the themes, a search over them, and what was picked.
import { search } from './api.js';
import { addTheme, draft, move, onDraft, remove, titleOf } from './draft.js';
import { announce, byId, cut, element, latest, marked, settled, showProblem, words } from './dom.js';
import { handle, startDragging } from './drag.js';
import { isFirst, moveButtons, offerUndo } from './moving.js';
import { onLanguage, text } from './texts.js';

const titleInMessages = 40;

let catalog = null;
let found = null;
const searching = latest();

/** Shows the catalog. */
export function startCatalog(loaded) {
    catalog = loaded;
    const query = byId('query');
    const searchSoon = settled(runSearch, 150);

    // What an input method shows before the word is chosen is not searched for.
    query.addEventListener('input', event => !event.isComposing && searchSoon());
    query.addEventListener('compositionend', searchSoon);
    byId('search').addEventListener('submit', event => {
        event.preventDefault();
        runSearch();
    });
    onLanguage(render);
    startDragging(byId('picked'), move);
    onDraft(({ structure }) => structure && renderPicked());
    render();
}

async function runSearch() {
    const query = byId('query').value.trim();
    try {
        await searching(async signal => {
            found = query === '' ? null : { query, ...await search(query, signal) };
            renderThemes();
        });
    } catch (problem) {
        showProblem(byId('search-status'), problem);
    }
}

function render() {
    renderThemes();
    renderPicked();
}

function renderThemes() {
    const keys = new Set(found?.hits.map(hit => hit.theme));
    const shown = found ? catalog.themes.filter(theme => keys.has(theme.key)) : catalog.themes;
    byId('themes').replaceChildren(...shown.map(themeCard));
    const status = byId('search-status');
    if (!found) {
        status.textContent = text('allThemes', catalog.title, catalog.themes.length, catalog.pointCount);
    } else if (shown.length > 0) {
        status.textContent = text('found', found.hits.length, shown.length);
    } else {
        status.replaceChildren(text('nothingFound', found.query), ' ', ...suggestions());
    }

    renderAdded();
}

function suggestions() {
    const closest = catalog.themes.filter(theme => found.closest.includes(theme.key));
    return closest.length === 0 ? [] : [
        text('didYouMean'),
        ...closest.flatMap(theme => [' ', element('button', { type: 'button', class: 'link', click: () => searchFor(theme.title) }, words('span', theme.title))]),
    ];
}

function searchFor(query) {
    byId('query').value = query;
    byId('query').focus();
    runSearch();
}

function themeCard(theme) {
    return element('li', { class: 'panel theme', 'data-theme': theme.key },
        element('div', { class: 'theme-head' },
            element('h2', {}, element('span', { class: 'number' }, String(theme.position)), words('span', hitsIn(theme.title, theme.key, 'Title'))),
            element('div', { class: 'theme-add' },
                element('span', { class: 'added', 'data-added': theme.key }),
                element('button', { type: 'button', 'aria-label': text('addOf', theme.title), click: event => isFirst(event) && pick(theme) }, text('add')))),
        theme.pattern && element('p', { class: 'pattern' }, element('span', { class: 'tag' }, text('pattern')), ' ', patternWords(theme.pattern)),
        theme.body && words('p', hitsIn(theme.body, theme.key, 'Body')),
        element('ul', { class: 'points' }, ...theme.points.map(pointItem)));
}

function pointItem(point) {
    return words('li', [
        element('span', { class: 'marker' }, point.marker),
        element('strong', {}, ...hitsIn(point.title, point.path, 'Title')),
        ...point.body ? ['。', element('span', { class: 'body' }, ...hitsIn(point.body, point.path, 'Body'))] : [],
        point.points.length > 0 ? element('ul', { class: 'points' }, ...point.points.map(pointItem)) : '',
    ]);
}

/** A pattern with gaps where its slots are. */
export function patternWords(pattern) {
    return words('span', pattern.literals.flatMap((literal, index) =>
        index === 0 ? [literal] : [element('span', { class: 'gap' }, '＿＿'), literal]));
}

function hitsIn(title, path, field) {
    return marked(title, found?.hits.filter(hit => hit.path === path && hit.field === field) ?? []);
}

function pick(theme) {
    addTheme(theme);
    announce(text('announceAdded', theme.title, draft.sections.length));
}

function renderPicked() {
    const { sections } = draft;
    byId('picked').replaceChildren(...sections.map((section, index) => {
        const title = titleOf(section, null);
        return element('li', { 'data-node': section.id },
            handle(),
            words('span', cut(title, titleInMessages), { class: 'picked-title' }),
            element('span', { class: 'tools' }, ...moveButtons(section.id, title, index, sections.length, moved => move(section.id, moved), () => {
                remove(section.id);
                offerUndo(title);
            })));
    }));
    byId('picked-empty').hidden = sections.length > 0;
    for (const id of ['picked-count', 'section-count']) {
        byId(id).textContent = String(sections.length);
    }

    renderAdded();
}

function renderAdded() {
    for (const place of document.querySelectorAll('[data-added]')) {
        const times = draft.sections.filter(section => section.theme === place.dataset.added).length;
        place.textContent = times === 0 ? '' : times === 1 ? text('added') : text('addedTimes', times);
    }
}
