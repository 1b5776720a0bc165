import { SymbolInformation } from 'vscode-languageserver';
import { type CableSummary, printedName, search } from '../service';
import { rangeOfStretch, symbolKinds } from './convert';
import { demand, type Feature } from './session';

/**
 * So many are told, in about a megabyte. Nobody reads as many, but VS Code asks for the first word alone and looks for the other
 * words in the answer: what is cut off cannot be found by them.
 */
const MOST = 5000;

/** Finds cables of the workspace by number, by post and number, or by words of their subjects. */
export const workspaceSymbols: Feature = ({ connection, cables }) => {
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    demand(typeof query === 'string', 'query');
    if (query.trim() === '') return []; // asked before anything is typed
    const index = await cables.upToDate(token);
    return index ? search(index.all(), query).slice(0, MOST).map(symbolOf) : [];
  });
  return { workspaceSymbolProvider: true };
};

/** Clients match what is typed with the name once more, so number and subject stand in it both. */
function symbolOf({ uri, name, subject, place, date, classification }: CableSummary): SymbolInformation {
  return SymbolInformation.create(
    [name && printedName(name), subject].filter(Boolean).join(' '),
    symbolKinds.cable,
    rangeOfStretch(place),
    uri,
    [date, classification].filter(Boolean).join(', '),
  );
}
