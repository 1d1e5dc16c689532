// A notice over all views, with what can be done about it.
import { byId } from './dom.js';
import { onLanguage } from './texts.js';

let shown = null;

/** Shows a notice; message and label are functions, for the language may change. */
export function showNotice(message, label = null, action = null) {
    shown = { message, label, action };
    render();
}

/** Takes the notice away. */
export function hideNotice() {
    shown = null;
    render();
}

/** Lets the notice be answered and dismissed. */
export function startNotice() {
    byId('notice-action').addEventListener('click', () => {
        const { action } = shown;
        hideNotice();
        action();
    });
    byId('notice-close').addEventListener('click', hideNotice);
    onLanguage(render);
}

function render() {
    byId('notice').hidden = !shown;
    byId('notice-text').textContent = shown?.message() ?? '';
    byId('notice-action').hidden = !shown?.action;
    if (shown?.label) {
        byId('notice-action').textContent = shown.label();
    }
}
