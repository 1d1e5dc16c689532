// The page: which view is shown, in which language. Each view minds itself.
import { load } from './js/api.js';
import { startCatalog } from './js/catalog.js';
import { startReport } from './js/report.js';
import { startText } from './js/text.js';
import { byId, showProblem } from './js/dom.js';
import { startFiles } from './js/files.js';
import { startHistory } from './js/history.js';
import { startNotice } from './js/notice.js';
import { restoreDraft, startStore } from './js/store.js';
import { language, onLanguage, setLanguage, text, translate } from './js/texts.js';

const views = ['catalog', 'report', 'text'];

function showView() {
    // Other fragments, such as that of the skip link, leave the view as it is.
    const asked = location.hash.startsWith('#/') ? location.hash.slice(2) : '';
    if (location.hash !== '' && !views.includes(asked)) {
        return;
    }

    const shown = asked || views[0];
    for (const view of views) {
        byId(`view-${view}`).hidden = view !== shown;
    }

    for (const link of document.querySelectorAll('[data-view]')) {
        if (link.dataset.view === shown) {
            link.setAttribute('aria-current', 'page');
        } else {
            link.removeAttribute('aria-current');
        }
    }
}

function showLanguage() {
    const other = language() === 'en' ? 'zh-Hans' : 'en';
    const button = byId('language');
    document.documentElement.lang = language();
    document.title = text('brand');
    button.textContent = other === 'en' ? 'English' : '中文';
    button.lang = other;
    translate(document);
}

byId('language').addEventListener('click', () => setLanguage(language() === 'en' ? 'zh-Hans' : 'en'));
window.addEventListener('hashchange', () => {
    showView();
    if (location.hash.startsWith('#/')) {
        // Whoever follows a link into another view starts at its top.
        window.scrollTo(0, 0);
        byId('main').focus({ preventScroll: true });
    }
});
onLanguage(showLanguage);
showLanguage();
showView();

restoreDraft();
startNotice();
startHistory();
startStore();
startFiles();
try {
    const catalog = await load();
    startCatalog(catalog);
    startReport();
    startText();
    document.documentElement.dataset.ready = 'true';
} catch (problem) {
    showProblem(byId('search-status'), problem);
}
