'use strict';

const { spawn } = require('node:child_process');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const INSTALL = 'dotnet tool install --global HeadingGenerator.Tool';
const SETTING = 'headings.command';

/** What lies beside a text and above it changes how the text is read. */
const WATCHED = '**/{.editorconfig,.globalconfig,*.headings.names}';

let client;
let watcher;

/** What is under way: a server starts only when the one before it has stopped. */
let last = Promise.resolve();

/** Starts the command of the setting. */
function launch() {
  const [command, ...words] = vscode.workspace.getConfiguration().get(SETTING);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return new Promise((resolve, reject) => {
    const server = spawn(command, words, { cwd: folder?.scheme === 'file' ? folder.fsPath : undefined });
    server.once('spawn', () => resolve(server));
    server.on('error', reject);
  });
}

/** Says how to get a command that is not there. */
async function tellMissing() {
  const [command] = vscode.workspace.getConfiguration().get(SETTING);
  const copy = vscode.l10n.t('Copy the command');
  const open = vscode.l10n.t('Open the setting');
  const text = vscode.l10n.t('The command “{0}” cannot be started. Install the tool with: {1}', command, INSTALL);
  const choice = await vscode.window.showErrorMessage(text, copy, open);
  if (choice === copy) {
    await vscode.env.clipboard.writeText(INSTALL);
  } else if (choice === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', SETTING);
  }
}

async function start() {
  let server;
  try {
    server = await launch();
  } catch {
    tellMissing();
    return;
  }

  // The client starts a server that has failed once more.
  const next = async () => {
    const started = server ?? await launch();
    server = undefined;
    return started;
  };

  client = new LanguageClient('headings', 'Headings', next, {
    documentSelector: [{ language: 'headings' }],
    synchronize: { fileEvents: watcher },
  });
  try {
    await client.start();
  } catch {
    // The client has said why; colours work without a server.
    client = undefined;
  }
}

async function stop() {
  const running = client;
  client = undefined;
  // A client that has failed cannot be stopped, and has said why.
  await running?.stop().catch(() => {});
}

function stopLast() {
  return last = last.then(stop);
}

function restart() {
  return last = stopLast().then(start);
}

exports.activate = async context => {
  watcher = vscode.workspace.createFileSystemWatcher(WATCHED);
  context.subscriptions.push(
    watcher,
    vscode.commands.registerCommand('headings.restart', restart),
    vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration(SETTING) && restart()));
  await restart();
};

exports.deactivate = stopLast;
