'use strict';

// What can be held without an editor: node test.js docs/text-format.md
const assert = require('node:assert');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const oniguruma = require('vscode-oniguruma');
const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate');

const MARKER = 'keyword.other.marker.headings';
const codes = cell => [...cell.matchAll(/`([^`]+)`/g)].map(match => match[1]);

async function loadGrammar() {
  const file = path.join(__dirname, 'syntaxes/headings.tmLanguage.json');
  await oniguruma.loadWASM(fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(fs.readFileSync(file, 'utf8'), file),
  });
  return registry.loadGrammar('text.headings');
}

/** The words of a line that have a scope. */
function scoped(grammar, line, scope) {
  return grammar.tokenizeLine(line, INITIAL).tokens
    .filter(token => token.scopes.includes(scope))
    .map(token => line.slice(token.startIndex, token.endIndex))
    .join('');
}

async function testColours(page) {
  const grammar = await loadGrammar();
  const rows = fs.readFileSync(page, 'utf8').split('\n').map(line => line.split('|')).filter(cells => cells.length === 9);
  let examples = 0;
  for (const cells of rows) {
    for (const example of [...codes(cells[2]), ...codes(cells[4]).map(written => `${written} 健全制度`)]) {
      const marker = scoped(grammar, example, MARKER);
      assert.ok(marker && example.trimStart().startsWith(marker.trim()), `no marker is coloured in ${example}`);
      examples++;
    }

    // What stands beside a neighbour cannot be told apart in one line.
    const nears = cells[6].trim() ? [] : codes(cells[3]);
    nears.forEach(near => assert.equal(scoped(grammar, near, MARKER), '', `a marker is coloured in ${near}`));
  }

  assert.ok(examples > 60, `${examples} examples`);
  const line = '三、机关党建突出一个“严”字 {#突出严字}';
  assert.equal(scoped(grammar, line, MARKER), '三、');
  assert.equal(scoped(grammar, line, 'entity.name.section.headings'), '机关党建突出一个“严”字 ');
  assert.equal(scoped(grammar, line, 'string.quoted.double.headings'), '“严”');
  assert.equal(scoped(grammar, line, 'variable.other.constant.headings'), '突出严字');
  assert.equal(scoped(grammar, '抓三件事。一是定责。先分工。二是问效。', MARKER), '一是二是');
  assert.equal(scoped(grammar, '一、讲“不归档。”的后果。逐条对照。', 'entity.name.section.headings'), '讲“不归档。”的后果');
}

/** The extension with an editor that has nothing but what is asked for. */
function loadExtension(command) {
  const told = [];
  const running = new Set();
  let tellChange;
  const editor = {
    commands: { registerCommand: () => ({}) },
    l10n: { t: (text, ...words) => text.replace(/\{(\d)\}/g, (_, i) => words[i]) },
    window: { showErrorMessage: async text => void told.push(text) },
    workspace: {
      createFileSystemWatcher: () => ({}),
      getConfiguration: () => ({ get: () => command }),
      onDidChangeConfiguration: listener => {
        tellChange = () => listener({ affectsConfiguration: () => true });
        return {};
      },
    },
  };
  class LanguageClient {
    constructor(id, name, start) {
      this.start = async () => {
        (await start()).kill();
        running.add(this);
      };
    }

    async stop() {
      running.delete(this);
    }
  }
  const load = Module._load;
  Module._load = (name, ...rest) =>
    name === 'vscode' ? editor : name === 'vscode-languageclient/node' ? { LanguageClient } : load(name, ...rest);
  delete require.cache[require.resolve('./extension.js')];
  const extension = require('./extension.js');
  Module._load = load;
  return { extension, told, running, change: () => tellChange() };
}

async function testStart() {
  for (const [command, messages] of [[['no-such-program', 'lsp'], 1], [[process.execPath, '-e', ''], 0]]) {
    const { extension, told } = loadExtension(command);
    await extension.activate({ subscriptions: [] });
    await extension.deactivate();
    assert.equal(told.length, messages);
    assert.ok(told.every(text => text.includes('no-such-program') && text.includes('dotnet tool install')));
  }
}

/** Settings that change twice in a row leave one server, and none once the editor closes. */
async function testRestart() {
  const { extension, running, change } = loadExtension([process.execPath, '-e', '']);
  await extension.activate({ subscriptions: [] });
  await Promise.all([change(), change()]);
  assert.equal(running.size, 1);
  await extension.deactivate();
  assert.equal(running.size, 0);
}

testColours(process.argv[2]).then(testStart).then(testRestart).then(() => console.log('The extension is as it should be.'));
