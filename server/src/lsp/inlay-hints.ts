import { type InlayHint, Range } from 'vscode-languageserver';
import { type HintSettings, inlayHints } from '../service';
import { spanOf } from './convert';
import { answering, demand, type Feature } from './session';

/** The members of `cable.inlayHints`; all are off where nothing is set. */
const names = ['tagNames', 'dateTime', 'julianDay'] as const satisfies readonly (keyof HintSettings)[];

/** Words behind codes and dates that say what they mean, where the user wants them. */
export const hints: Feature = (session) => {
  const { connection, abilities, settings } = session;
  connection.languages.inlayHint.on(
    answering(session, null, async (document, { range }, chosen): Promise<InlayHint[]> => {
      demand(Range.is(range), 'range');
      const wanted = hintSettings(await settings.below('inlayHints', document.uri));
      if (!names.some((name) => wanted[name])) return [];
      return inlayHints(document.reading(chosen), spanOf(document, range), wanted).map(
        ({ offset, label }) => ({
          position: document.text.positionAt(offset),
          label,
          paddingLeft: true,
        }),
      );
    }),
  );
  if (abilities.refreshesInlayHints) settings.onChange(() => connection.languages.inlayHint.refresh());
  return { inlayHintProvider: true };
};

function hintSettings(chosen: Readonly<Record<string, unknown>>): HintSettings {
  return {
    tagNames: chosen.tagNames === true,
    dateTime: chosen.dateTime === true,
    julianDay: chosen.julianDay === true,
  };
}
