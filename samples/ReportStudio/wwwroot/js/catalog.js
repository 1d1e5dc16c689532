// The first view: the themes of a catalog, a search over them, and what was picked.
import { catalogs, forgetCatalog, openCatalog, startCatalogs } from './catalogs.js';
import { addTheme, draft, onDraft, titleOf } from './draft.js';
import { announce, byId, cut, element, latest, marked, settled, showProblem, words } from './dom.js';
import { handle, startDragging } from './drag.js';
import { isFirst, moveButtons } from './moving.js';
import { showNotice } from './notice.js';
import { onLanguage, text } from './texts.js';

const titleInMessages = 40;

let chosen = '';
let catalog = null;
let query = '';
const opening = latest();

/** Shows the catalog. */
export function startCatalog(loaded) {
    startCatalogs(loaded);
    catalog = { ...loaded, found: null };
    const field = byId('query');
    const searchSoon = settled(open, 150);

    // What an input method shows before the word is chosen is not searched for.
    field.addEventListener('input', event => !event.isComposing && searchSoon());
    field.addEventListener('compositionend', searchSoon);
    byId('search').addEventListener('submit', event => {
        event.preventDefault();
        open();
    });
    byId('catalog').addEventListener('change', event => showCatalog(event.target.value));
    byId('forget-catalog').addEventListener('click', forget);
    onLanguage(render);
    startDragging(byId('picked'));
    onDraft(({ structure }) => structure && renderPicked());
    render();
}

/** Shows another catalog. */
export async function showCatalog(id) {
    chosen = id;
    byId('query').value = '';
    renderChoice();
    await open();
}

async function open() {
    query = byId('query').value.trim();
    try {
        await opening(async signal => {
            catalog = await openCatalog(chosen, query, signal);
            renderThemes();
        });
    } catch (problem) {
        showProblem(byId('search-status'), problem);
    }
}

function forget() {
    const { name } = catalogs().find(({ id }) => id === chosen);
    const [id, restore] = [chosen, forgetCatalog(chosen)];
    showCatalog('');
    byId('catalog').focus();
    showNotice(() => text('catalogForgotten', name), () => text('undo'), () => {
        restore();
        showCatalog(id);
    });
}

function render() {
    renderChoice();
    renderThemes();
    renderPicked();
}

function renderChoice() {
    byId('catalog').replaceChildren(...catalogs().map(({ id, name }) => words('option', cut(name, titleInMessages), { value: id, selected: id === chosen })));
    byId('forget-catalog').hidden = chosen === '';
}

function renderThemes() {
    const { found } = catalog;
    const keys = new Set(found?.hits.map(hit => hit.theme));
    const shown = found ? catalog.themes.filter(theme => keys.has(theme.key)) : catalog.themes;
    byId('themes').replaceChildren(...shown.map(themeCard));
    const status = byId('search-status');
    if (!found) {
        status.textContent = text('allThemes', catalog.title, catalog.themes.length, catalog.pointCount);
    } else if (shown.length > 0) {
        status.textContent = text('found', found.hits.length, shown.length);
    } else {
        status.replaceChildren(text('nothingFound', query), ' ', ...suggestions());
    }

    renderAdded();
}

function suggestions() {
    const closest = catalog.themes.filter(theme => catalog.found.closest.includes(theme.key));
    return closest.length === 0 ? [] : [
        text('didYouMean'),
        ...closest.flatMap(theme => [' ', element('button', { type: 'button', class: 'link', click: () => searchFor(theme.title) }, words('span', theme.title))]),
    ];
}

function searchFor(title) {
    byId('query').value = title;
    byId('query').focus();
    open();
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
    return marked(title, catalog.found?.hits.filter(hit => hit.path === path && hit.field === field) ?? []);
}

function pick(theme) {
    addTheme(theme, chosen === '' ? null : originOf(theme.key));
    announce(text('announceAdded', theme.title, draft.sections.length));
}

function originOf(key) {
    return `${chosen} ${key}`;
}

function renderPicked() {
    const { sections } = draft;
    byId('picked').replaceChildren(...sections.map((section, index) => element('li', { 'data-node': section.id },
        handle(),
        words('span', cut(titleOf(section), titleInMessages), { class: 'picked-title' }),
        element('span', { class: 'tools' }, ...moveButtons(section, index, sections.length)))));
    byId('picked-empty').hidden = sections.length > 0;
    for (const id of ['picked-count', 'section-count']) {
        byId(id).textContent = String(sections.length);
    }

    renderAdded();
}

function renderAdded() {
    for (const place of document.querySelectorAll('[data-added]')) {
        const key = place.dataset.added;
        const times = draft.sections.filter(({ theme, from }) => chosen === '' ? theme === key : from === originOf(key)).length;
        place.textContent = times === 0 ? '' : times === 1 ? text('added') : text('addedTimes', times);
    }
}
