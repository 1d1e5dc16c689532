// What the page says, in both languages. What the server says comes in the language of the request.

const storageKey = 'report-studio.language';
const listeners = [];

const texts = {
    'zh-Hans': {
        skip: '跳到正文',
        brand: '报告工作室',
        views: '视图',
        catalogView: '选主题',
        reportView: '拟报告',
        textView: '查文本',
        catalogHeading: '从目录中选主题',
        searchLabel: '检索标题和正文',
        searchHint: '例如：纪律 作风',
        allThemes: '{0}：{1} 个主题，{2} 个要点。',
        found: '找到 {0} 处，见于 {1} 个主题。',
        nothingFound: '没有找到“{0}”。',
        didYouMean: '是否指：',
        add: '加入报告',
        addOf: '加入报告：{0}',
        addedTimes: '已加入 {0} 次',
        added: '已加入',
        announceAdded: '已加入“{0}”，报告共 {1} 节。',
        pattern: '句式',
        pickedHeading: '报告提纲',
        pickedEmpty: '还没有选主题。',
        toReport: '去拟写报告',
        reportHeading: '拟写报告',
        reportTitle: '报告标题',
        defaultTitle: '机关党建工作情况报告',
        numbering: '编号方式',
        numberingRunIn: '一、 一是（段内）',
        numberingOfficial: '一、（一）1.（1）（公文）',
        numberingAsWritten: '保留原序号',
        numberingNone: '不编号',
        more: '主送、引言、附件、署名、日期、目录',
        addressee: '主送机关',
        attachments: '附件（每行一个）',
        note: '附注',
        paragraph: '段落',
        paragraphOf: '段落：{0}',
        preface: '引言',
        issuer: '发文机关（每行一个）',
        date: '成文日期',
        contents: 'Word 文档带目录',
        keysHint: '用 ↑ ↓ 按钮或 Alt+↑、Alt+↓ 调整顺序。',
        undo: '撤销',
        removed: '已移除“{0}”。',
        restored: '已恢复“{0}”。',
        moved: '“{0}”移到第 {1} 位，共 {2} 位。',
        atEnd: '“{0}”不能再移动。',
        moveUp: '上移：{0}',
        moveDown: '下移：{0}',
        remove: '移除：{0}',
        addTheme: '从目录加入主题',
        addSection: '加入自拟标题',
        newSection: '新的一节',
        addPoint: '添加要点',
        addPointOf: '添加要点：{0}',
        newPoint: '新要点',
        sectionTitle: '第 {0} 节标题',
        pointTitle: '要点 {0} 标题',
        slot: '要点 {0} 空位 {1}，句式 {2}',
        body: '正文',
        bodyOf: '正文：{0}',
        addBody: '添加正文',
        addBodyOf: '添加正文：{0}',
        free: '自由拟写',
        freeOf: '自由拟写：{0}',
        byPattern: '按句式填词',
        byPatternOf: '按句式填词：{0}',
        warning: '不对仗：{0}',
        previewHeading: '预览',
        previewEmpty: '从目录中加入主题，或加入自拟标题，报告将显示在这里。',
        download: '下载',
        downloadWord: '下载 Word',
        downloaded: '已生成“{0}”。',
        textHeading: '检查自己的文本',
        textLabel: '粘贴文本',
        check: '检查',
        example: '填入示例',
        upload: '或上传文本文件',
        file: '选择文件（.txt，上限 1 MB）',
        gb18030: '不是 Unicode 时按 GB18030（GBK）读取',
        retryGb18030: '按 GB18030 读取',
        reading: '正在读取……',
        outcome: '{0} 个标题，{1} 种句式，{2} 处问题。',
        noText: '请粘贴文本，或选择文件。',
        findingsHeading: '问题',
        noFindings: '没有发现问题。',
        moreFindings: '另有 {0} 处问题未列出。',
        goTo: '第 {0} 行第 {1} 列',
        severityError: '错误',
        severityWarning: '警告',
        severityInfo: '提示',
        outlineHeading: '提纲',
        noHeadings: '没有标题。',
        moreHeadings: '另有 {0} 个标题未列出；文本过大，不能加入报告。',
        useAll: '全部加入报告',
        announceAllAdded: '已加入 {0} 节，报告共 {1} 节。',
        tooLarge: '文本过大：上限为 {0} KB。请拆分后再试。',
        offline: '服务器没有响应。请确认程序仍在运行。',
        failed: '请求失败（{0}）。',
        footer: '文本只交给本程序处理，服务器不保存；草稿只留在本标签页，关闭即清除。',
    },
    en: {
        skip: 'Skip to content',
        brand: 'Report Studio',
        views: 'Views',
        catalogView: 'Themes',
        reportView: 'Report',
        textView: 'Check a text',
        catalogHeading: 'Pick themes from the catalog',
        searchLabel: 'Search titles and texts',
        searchHint: 'for example: 纪律 作风',
        allThemes: '{0}: {1} themes, {2} points.',
        found: 'Places found: {0}; themes: {1}.',
        nothingFound: '“{0}” was not found.',
        didYouMean: 'Did you mean:',
        add: 'Add to report',
        addOf: 'Add to report: {0}',
        addedTimes: 'added {0} times',
        added: 'added',
        announceAdded: '“{0}” was added. Sections in the report: {1}.',
        pattern: 'Pattern',
        pickedHeading: 'Outline of the report',
        pickedEmpty: 'No themes picked yet.',
        toReport: 'Write the report',
        reportHeading: 'Write the report',
        reportTitle: 'Title of the report',
        defaultTitle: '机关党建工作情况报告',
        numbering: 'Numbering',
        numberingRunIn: '一、 一是 (run in)',
        numberingOfficial: '一、（一）1.（1） (official)',
        numberingAsWritten: 'As written',
        numberingNone: 'None',
        more: 'Addressee, preface, attachments, issuer, date, contents',
        addressee: 'Addressee',
        attachments: 'Attachments (a line each)',
        note: 'Note',
        paragraph: 'Paragraph',
        paragraphOf: 'Paragraph: {0}',
        preface: 'Preface',
        issuer: 'Issuer (a line each)',
        date: 'Date',
        contents: 'Table of contents in Word',
        keysHint: 'Reorder with the ↑ ↓ buttons or Alt+↑ and Alt+↓.',
        undo: 'Undo',
        removed: '“{0}” was removed.',
        restored: '“{0}” is back.',
        moved: '“{0}” is now at place {1} of {2}.',
        atEnd: '“{0}” cannot move further.',
        moveUp: 'Move up: {0}',
        moveDown: 'Move down: {0}',
        remove: 'Remove: {0}',
        addTheme: 'Add a theme of the catalog',
        addSection: 'Add a heading of my own',
        newSection: '新的一节',
        addPoint: 'Add a point',
        addPointOf: 'Add a point: {0}',
        newPoint: '新要点',
        sectionTitle: 'Title of section {0}',
        pointTitle: 'Title of point {0}',
        slot: 'Point {0}, slot {1} of {2}',
        body: 'Text',
        bodyOf: 'Text: {0}',
        addBody: 'Add text',
        addBodyOf: 'Add text: {0}',
        free: 'Own words',
        freeOf: 'Own words: {0}',
        byPattern: 'By pattern',
        byPatternOf: 'By pattern: {0}',
        warning: 'Not parallel: {0}',
        previewHeading: 'Preview',
        previewEmpty: 'Add themes of the catalog or headings of your own: the report is shown here.',
        download: 'Download',
        downloadWord: 'Download Word',
        downloaded: '“{0}” is ready.',
        textHeading: 'Check a text of your own',
        textLabel: 'Paste a text',
        check: 'Check',
        example: 'Fill in an example',
        upload: 'Or upload a text file',
        file: 'Choose a file (.txt, up to 1 MB)',
        gb18030: 'Read as GB18030 (GBK) what is not Unicode',
        retryGb18030: 'Read as GB18030',
        reading: 'Reading …',
        outcome: 'Headings: {0}; patterns: {1}; findings: {2}.',
        noText: 'Paste a text, or choose a file.',
        findingsHeading: 'Findings',
        noFindings: 'Nothing was found.',
        moreFindings: 'Findings that are not listed: {0}.',
        goTo: 'Line {0}, column {1}',
        severityError: 'Error',
        severityWarning: 'Warning',
        severityInfo: 'Info',
        outlineHeading: 'Outline',
        noHeadings: 'No headings.',
        moreHeadings: 'Headings that are not listed: {0}. The text is too large for a report.',
        useAll: 'Add all to report',
        announceAllAdded: 'Sections added: {0}. Sections in the report: {1}.',
        tooLarge: 'The text is too large: the limit is {0} KB. Split it.',
        offline: 'The server does not answer. Is the program still running?',
        failed: 'The request failed ({0}).',
        footer: 'Texts are handled by this program only and not kept on the server; the draft stays in this tab until it is closed.',
    },
};

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
