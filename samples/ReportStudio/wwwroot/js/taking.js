// Takes what was read of a text into the report, or keeps it as a catalog.
import { Problem } from './api.js';
import { showCatalog } from './catalog.js';
import { keepCatalog } from './catalogs.js';
import { draft } from './draft.js';
import { announce, byId, element } from './dom.js';
import { isFirst } from './moving.js';
import { showNotice } from './notice.js';
import { text } from './texts.js';

/** Keeps a text as a catalog to choose from. */
export async function keep(source) {
    try {
        const { id, name } = await keepCatalog(source, text('ownCatalog'));
        showNotice(() => text('catalogKept', name), () => text('toCatalog'), () => {
            location.hash = '#/catalog';
            showCatalog(id);
        });
    } catch (error) {
        showNotice(() => error instanceof Problem ? error.message : text('catalogNotKept'));
    }
}

/** Puts headings into the report, and says so beside the button. */
export function use(event, add) {
    if (!isFirst(event)) {
        return;
    }

    const before = draft.sections.length;
    add();
    const button = event.currentTarget;
    if (!button.previousElementSibling?.classList.contains('added')) {
        button.before(element('span', { class: 'added', lang: document.documentElement.lang }, text('added')));
    }

    announce(text('announceAllAdded', draft.sections.length - before, draft.sections.length));
}

/** Says what a report that holds something already did not take. */
export function tellLeft({ left, isRenumbered }) {
    byId('use-note').textContent = [
        left.length > 0 ? text('partsLeft', left.map(name => text(`part_${name}`)).join(text('listSeparator'))) : '',
        isRenumbered ? text('renumbered') : '',
    ].filter(words => words !== '').join(' ');
}
