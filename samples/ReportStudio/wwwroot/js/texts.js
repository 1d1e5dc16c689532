// What the page says, in both languages. What the server says comes in the language of the request.
import english from './texts/en.js';
import chinese from './texts/zh-Hans.js';

const storageKey = 'report-studio.language';
const listeners = [];

const texts = { 'zh-Hans': chinese, en: english };

let current = stored() ?? (navigator.languages.some(name => name.toLowerCase().startsWith('zh')) ? 'zh-Hans' : 'en');

/** The language of the page. */
export function language() {
    return current;
}

/** Changes the language; everything that listens is shown anew. */
export function setLanguage(name) {
    current = name;
    try {
        localStorage.setItem(storageKey, name);
    } catch {
        // A browser that stores nothing asks again next time.
    }

    listeners.forEach(listener => listener());
}

/** Calls back when the language changes. */
export function onLanguage(listener) {
    listeners.push(listener);
}

/** A text of the page with its values. */
export function text(key, ...values) {
    return texts[current][key].replace(/\{(\d)\}/g, (_, index) => values[index]);
}

/** Shows the fixed texts of index.html in the language of the page. */
export function translate(root) {
    for (const place of root.querySelectorAll('[data-text]')) {
        place.textContent = text(place.dataset.text);
    }

    for (const place of root.querySelectorAll('[data-label]')) {
        place.setAttribute('aria-label', text(place.dataset.label));
    }

    for (const place of root.querySelectorAll('[data-placeholder]')) {
        place.placeholder = text(place.dataset.placeholder);
    }
}

function stored() {
    try {
        const name = localStorage.getItem(storageKey);
        return name in texts ? name : null;
    } catch {
        return null;
    }
}
