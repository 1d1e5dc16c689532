// Everything that is shown goes through here: texts become text nodes, never markup.

/** The element with an id that index.html has. */
export function byId(id) {
    return document.getElementById(id);
}

/** Says whether what stands in a field is wrong; a field in order bears no mark. */
export function markInvalid(field, invalid) {
    if (invalid) {
        field.setAttribute('aria-invalid', 'true');
    } else {
        field.removeAttribute('aria-invalid');
    }
}

/**
 * Makes an element. Attributes whose value is null, undefined or false are left out; functions are listeners.
 * Children are nodes or strings; null, undefined, false and '' are left out too.
 */
export function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === 'function') {
            made.addEventListener(name, value);
        } else if (name === 'value') {
            made.value = value;
        } else if (value !== null && value !== undefined && value !== false) {
            made.setAttribute(name, value === true ? '' : value);
        }
    }

    made.append(...children.filter(child => child !== null && child !== undefined && child !== false && child !== ''));
    return made;
}

/** A text of the catalog or of the user: Chinese whatever the page speaks, and kept from turning around what stands beside it. */
export function words(tag, text, attributes = {}) {
    return element(tag, { lang: 'zh-Hans', ...attributes, class: `words ${attributes.class ?? ''}`.trim() }, ...[text].flat());
}

/** A text with some ranges marked; ranges may overlap. */
export function marked(text, ranges) {
    const parts = [];
    let done = 0;
    for (const { start, length } of [...ranges].sort((a, b) => a.start - b.start)) {
        const from = Math.max(start, done);
        const to = start + length;
        if (to > from) {
            parts.push(text.slice(done, from), element('mark', {}, text.slice(from, to)));
            done = to;
        }
    }

    parts.push(text.slice(done));
    return parts.filter(part => part !== '');
}

/** A text cut to a length that a page can bear. */
export function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** Shows what went wrong, or hides the place if nothing did. */
export function showProblem(place, problem) {
    place.textContent = problem?.message ?? '';
    if (place.classList.contains('alert')) {
        place.hidden = !problem;
    }
}

/** Tells something to those who listen to the page. */
export function announce(message) {
    byId('announcer').textContent = message;
}

/** Runs one task at a time: a new one stops the one before, whose answer would come too late. */
export function latest() {
    let running = null;
    return async task => {
        running?.abort();
        const own = new AbortController();
        running = own;
        try {
            await task(own.signal);
        } catch (error) {
            if (!own.signal.aborted) {
                throw error;
            }
        }
    };
}

/** Waits until nothing has been asked for a moment. */
export function settled(task, milliseconds = 200) {
    let timer = 0;
    return () => {
        clearTimeout(timer);
        timer = setTimeout(task, milliseconds);
    };
}
