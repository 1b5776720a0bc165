import {
  type ExtensionContext,
  ProcessExecution,
  Task,
  type TaskDefinition,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** A task of ours in tasks.json; the workspace folder where no path is named. */
interface LintDefinition extends TaskDefinition {
  readonly path?: string;
}

/**
 * Offers the task “Lint all cables” for each workspace folder: the command, with its findings as problems. The bundle of
 * the server holds it.
 */
export function registerTasks(context: ExtensionContext): { dispose(): void } {
  const command = context.asAbsolutePath('dist/server.js');

  function lintTask(definition: LintDefinition, folder: WorkspaceFolder): Task {
    const execution = new ProcessExecution(process.execPath, [command, 'lint', definition.path ?? '.'], {
      cwd: folder.uri.fsPath,
      env: { ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' },
    });
    return new Task(definition, folder, 'Lint all cables', 'cable', execution, '$cable');
  }

  return tasks.registerTaskProvider('cable', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) => lintTask({ type: 'cable' }, folder)),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' ? lintTask(definition, scope) : undefined,
  });
}
