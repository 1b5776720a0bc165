import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver';
import { CONFIG_NAME, placeIn } from '../../config/config-file';
import { choosing, EMPTY_CONFIG } from '../../config/edit';
import { decidedSeverity } from '../../config/layer';
import { folderOf, relativeTo } from '../../config/location';
import { sicFix, vocabulary } from '../../service';
import { rangeIn, workspaceEdit } from '../convert';
import { toDiagnostic } from '../diagnostics/report';
import { fileName } from '../documents';
import { fileEdit, lineOf } from '../file-edit';
import type { Place } from './fixes';

/** Commands that VS Code's side of the extension offers, by the names that it tells with `initialize`. */
const SET_RULE = 'cable.setRule';
const OPEN_SETTING = 'cable.openSetting';

/** The configuration that rules are silenced in: the nearest, or the one that is to be made. */
interface Config {
  readonly uri: string;
  /** Undefined where the file is to be made. */
  readonly text: string | undefined;
}

/**
 * The ways to silence the findings, from the narrowest to the widest: this place, this file, all files below the
 * configuration, the workspace, the user; last the way to the setting that decided so far.
 */
export async function silencingActions(place: Place): Promise<CodeAction[]> {
  const { findings } = place;
  if (findings.length === 0) return [];
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const config = await nearestConfig(place);
  return [
    ...sicActions(place),
    ...(config ? rules.flatMap((rule) => configActions(place, rule, config)) : []),
    ...rules.flatMap((rule) => settingsActions(place, rule)),
    ...(await Promise.all(rules.map((rule) => openingActions(place, rule)))).flat(),
  ];
}

/** One action for each place, whatever is found there: the word silences all of it. */
function sicActions({ session, document, settings, findings }: Place): CodeAction[] {
  const reread = (text: string) => document.read(text, settings);
  const ends = [...new Set(findings.map(({ span }) => span.end))];
  return ends.flatMap((end) => {
    const here = findings.filter(({ span }) => span.end === end);
    const fixes = here.flatMap(
      (finding) => sicFix(document.reading(settings), finding, settings, reread) ?? [],
    );
    return fixes.slice(0, 1).map(({ title, edits }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: here.map((finding) => toDiagnostic(session, document, finding)),
      edit: workspaceEdit(document, edits, session.abilities),
    }));
  });
}

function configActions(place: Place, rule: string, { uri, text }: Config): CodeAction[] {
  const { session, document } = place;
  if (text === undefined && !session.abilities.createsFiles) return [];
  const silencing = (where: string, file: string | null): CodeAction => {
    const edits = choosing(text ?? EMPTY_CONFIG, rule, 'off', file);
    return {
      ...ofRule(place, rule, `Silence ${rule} ${where}`),
      edit: fileEdit(uri, text, EMPTY_CONFIG, edits, session.abilities),
    };
  };
  const folder = fileName(folderOf(uri).slice(0, -1)) || 'the folder';
  const file = relativeTo(folderOf(uri), document.uri);
  return [
    ...(file === undefined ? [] : [silencing(`in this file (${CONFIG_NAME})`, file)]),
    silencing(`in all files of ${folder} (${CONFIG_NAME})`, null),
  ];
}

function settingsActions(place: Place, rule: string): CodeAction[] {
  const { commands, folders } = place.session;
  if (!commands.has(SET_RULE)) return [];
  const targets = folders.all().length > 0 ? ['workspace', 'user'] : ['user'];
  return targets.map((target) => {
    const title = `Silence ${rule} in the settings of the ${target}`;
    const command: Command = {
      title,
      command: SET_RULE,
      arguments: [rule, 'off', target, place.document.uri],
    };
    return { ...ofRule(place, rule, title), command };
  });
}

async function openingActions(place: Place, rule: string): Promise<CodeAction[]> {
  const { session, settings } = place;
  if (!session.commands.has(OPEN_SETTING)) return [];
  const decided = decidedSeverity(rule, settings.layers, vocabulary).place;
  const source = decided?.source;
  const opening = (where: string, ...args: unknown[]): CodeAction[] => {
    const title = `Open the setting that decided about ${rule}: ${where}`;
    return [{ ...ofRule(place, rule, title), command: { title, command: OPEN_SETTING, arguments: args } }];
  };
  if (!decided || source === 'command line') return opening('its default', rule);
  if (source === undefined || source === 'settings') return opening('the settings', rule);
  const text = (await session.files.read(source.file)) ?? '';
  const span = placeIn(text, decided.path) ?? { start: 0, end: 0 };
  const line = lineOf(text, span.start);
  return opening(`${CONFIG_NAME}, line ${line}`, rule, source.file, rangeIn(text, span));
}

/** A quick fix for all findings of a rule at the cursor. */
function ofRule({ session, document, findings }: Place, rule: string, title: string): CodeAction {
  const diagnostics = findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => toDiagnostic(session, document, finding));
  return { title, kind: CodeActionKind.QuickFix, diagnostics };
}

/** A new one is made at the top of the workspace folder. Undefined for a text that was never saved. */
async function nearestConfig({ session, document, settings }: Place): Promise<Config | undefined> {
  const nearest = settings.files.at(-1);
  if (nearest !== undefined) return { uri: nearest, text: await session.files.read(nearest) };
  const folder = session.folders.rootOf(document.uri) ?? folderOf(document.uri);
  return folder === '' ? undefined : { uri: folder + CONFIG_NAME, text: undefined };
}
