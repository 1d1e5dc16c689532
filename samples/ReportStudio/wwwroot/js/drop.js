// Files may be dropped anywhere; a browser would leave the page for them.

/** Calls back with the files that are dropped. */
export function startDropping(take) {
    const hasFiles = event => event.dataTransfer?.types.includes('Files');
    const mark = isOver => document.documentElement.classList.toggle('dropping', isOver);
    window.addEventListener('dragover', event => {
        if (hasFiles(event)) {
            event.preventDefault();
            mark(true);
        }
    });
    window.addEventListener('dragleave', event => event.relatedTarget === null && mark(false));
    window.addEventListener('drop', event => {
        mark(false);
        if (hasFiles(event)) {
            event.preventDefault();
            take([...event.dataTransfer.files]);
        }
    });
}
