'use strict';

const { spawn } = require('node:child_process');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const INSTALL = 'dotnet tool install --global HeadingGenerator.Tool';
const SETTING = 'headings.command';

let client;

/** Starts the command of the setting; a command that is not there is told with the way to get it. */
function startServer() {
  const [command, ...words] = vscode.workspace.getConfiguration().get(SETTING);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return new Promise((resolve, reject) => {
    const server = spawn(command, words, { cwd: folder?.scheme === 'file' ? folder.fsPath : undefined });
    server.once('spawn', () => resolve(server));
    server.once('error', error => {
      if (error.code === 'ENOENT') {
        tellMissing(command);
      }

      reject(error);
    });
  });
}

async function tellMissing(command) {
  const copy = vscode.l10n.t('Copy the command');
  const open = vscode.l10n.t('Open the setting');
  const text = vscode.l10n.t('The command “{0}” was not found. Install the tool with: {1}', command, INSTALL);
  const choice = await vscode.window.showErrorMessage(text, copy, open);
  if (choice === copy) {
    await vscode.env.clipboard.writeText(INSTALL);
  } else if (choice === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', SETTING);
  }
}

async function start() {
  // What lies beside a text and above it changes how the text is read.
  const watched = '**/{.editorconfig,.globalconfig,*.headings.names}';
  client = new LanguageClient('headings', 'Headings', startServer, {
    documentSelector: [{ language: 'headings' }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher(watched) },
  });
  try {
    await client.start();
  } catch {
    // The user has been told; colours work without a server.
    client = undefined;
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart() {
  await stop();
  await start();
}

exports.activate = async context => {
  context.subscriptions.push(
    vscode.commands.registerCommand('headings.restart', restart),
    vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration(SETTING) && restart()));
  await start();
};

exports.deactivate = stop;
