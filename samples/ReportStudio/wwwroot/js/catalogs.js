// The catalogs to choose from: the one that is built in, and texts of one's own, which this browser keeps.
import { readCatalog, search } from './api.js';

const storageKey = 'report-studio.catalogs';

let builtIn = null;
let own = [];

/** Takes the catalog that is built in, and those that were kept. */
export function startCatalogs(loaded) {
    builtIn = loaded;
    try {
        own = JSON.parse(localStorage.getItem(storageKey) ?? '[]').filter(isCatalog);
    } catch {
        own = [];
    }
}

/** Names and ids of all catalogs; the id of the one that is built in is empty. */
export function catalogs() {
    return [{ id: '', name: builtIn.title }, ...own];
}

/** The themes of a catalog, with what is found in it if words are given. */
export async function openCatalog(id, query, signal) {
    if (id === '') {
        return { ...builtIn, found: query === '' ? null : await search(query, signal) };
    }

    return readCatalog(own.find(catalog => catalog.id === id).source, query, signal);
}

/** Keeps a text as a catalog, in place of one of the same name. Throws if it is none or cannot be kept. */
export async function keepCatalog(source, unnamed) {
    const { title } = await readCatalog(source);
    const name = title || unnamed;
    const id = own.find(catalog => catalog.name === name)?.id ?? `${Date.now()}`;
    store([...own.filter(catalog => catalog.id !== id), { id, name, source }]);
    return { id, name };
}

/** Forgets a catalog of one's own; what comes back puts it where it was. */
export function forgetCatalog(id) {
    const before = own;
    store(own.filter(catalog => catalog.id !== id));
    return () => store(before);
}

function store(changed) {
    localStorage.setItem(storageKey, JSON.stringify(changed));
    own = changed;
}

function isCatalog(value) {
    return [value?.id, value?.name, value?.source].every(part => typeof part === 'string' && part !== '');
}
