// Keeps the draft in this browser: it outlives the tab, a crash, and is one for all tabs.
import { draft, onDraft, replaceDraft } from './draft.js';
import { byId, settled } from './dom.js';
import { saveDraft } from './files.js';
import { undo } from './history.js';
import { showNotice } from './notice.js';
import { draftOf, version } from './shape.js';
import { onLanguage, text } from './texts.js';

const storageKey = 'report-studio.draft';
const setAsideKey = `${storageKey}.set-aside`;

let isStored = true;
let hasFailed = false;
let lastChange = 0;

/** Takes up the draft that was kept; before anything listens to it. */
export function restoreDraft() {
    const kept = localStorageOrNull()?.getItem(storageKey);
    if (!kept) {
        return;
    }

    try {
        replaceDraft(read(kept).draft, 'tab');
    } catch {
        setAside(kept);
    }
}

/** Keeps every change from now on. */
export function startStore() {
    const storeSoon = settled(store, 300);
    onDraft(({ origin }) => {
        if (origin === 'tab') {
            return;
        }

        isStored = false;
        lastChange = Date.now();
        storeSoon();
    });
    window.addEventListener('pagehide', storeNow);
    document.addEventListener('visibilitychange', storeNow);
    window.addEventListener('beforeunload', event => {
        storeNow();
        if (!isStored) {
            event.preventDefault();
        }
    });
    window.addEventListener('storage', event => event.key === storageKey && event.newValue && takeOver(event.newValue));
    onLanguage(show);
    show();
}

/** Keeps a draft that is damaged, or of a newer page: the next change would overwrite it. */
function setAside(kept) {
    try {
        localStorage.setItem(setAsideKey, kept);
        showNotice(() => text('setAside'));
    } catch {
        showNotice(() => text('setAsideFailed'));
    }
}

function read(kept) {
    const { version: found, savedAt, draft: value } = JSON.parse(kept);
    if (found > version) {
        throw new TypeError('of a newer page');
    }

    return { savedAt, draft: draftOf(value) };
}

function storeNow() {
    if (!isStored) {
        store();
    }
}

function store() {
    try {
        localStorage.setItem(storageKey, JSON.stringify({ version, savedAt: lastChange, draft }));
        isStored = true;
        hasFailed = false;
    } catch {
        if (!hasFailed) {
            showNotice(() => text('notStoredWhy'), () => text('saveDraft'), saveDraft);
        }

        hasFailed = true;
    }

    show();
}

/** Another tab has changed the draft: the newest version wins, and the one of this tab can be had back. */
function takeOver(kept) {
    try {
        const other = read(kept);
        if (!isStored && lastChange > other.savedAt) {
            return;
        }

        isStored = true;
        replaceDraft(other.draft, 'tab');
        showNotice(() => text('otherTab'), () => text('takeBack'), undo);
    } catch {
        showNotice(() => text('otherTabUnreadable'));
    }
}

function show() {
    byId('stored').textContent = text(hasFailed ? 'notStored' : 'stored');
    byId('stored').classList.toggle('failed', hasFailed);
}

function localStorageOrNull() {
    try {
        return localStorage;
    } catch {
        return null;
    }
}
