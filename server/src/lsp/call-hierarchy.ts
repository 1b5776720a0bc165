import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyPrepareParams,
  Position,
} from 'vscode-languageserver';
import { fileKey } from '../config/location';
import {
  type CableName,
  type CableSummary,
  type Citation,
  citedCables,
  occurrence,
  printedName,
  summaryAt,
} from '../service';
import { rangeOfStretch, symbolKinds } from './convert';
import { answering, demand, type Feature } from './session';

/**
 * Who refers to a cable and to whom it refers, step by step. The protocol calls that calls: a cable calls those that it
 * cites. It begins with the cable that a reference means, elsewhere with the one in which the cursor stands.
 */
export const callHierarchy: Feature = (session) => {
  const { connection, cables } = session;

  connection.languages.callHierarchy.onPrepare(
    answering<CallHierarchyPrepareParams, CallHierarchyItem[] | null>(
      session,
      null,
      async (document, { position }, settings, token) => {
        demand(Position.is(position), 'position');
        const index = await cables.upToDate(token);
        if (!index) return null;
        const [reading, offset] = [document.reading(settings), document.text.offsetAt(position)];
        const found = occurrence(reading, offset, 'cable');
        const own = summaryAt(reading, offset, document.uri, document.text);
        const meant = found && found.cited.length > 0 ? citedCables(index, found) : own ? [own] : [];
        const items = meant.flatMap(itemsOf);
        return items.length > 0 ? items : null;
      },
    ),
  );

  connection.languages.callHierarchy.onIncomingCalls(async ({ item }, token) => {
    const [name, index] = [nameIn(item), await cables.upToDate(token)];
    const citing = new Map<CableSummary, Citation[]>();
    for (const { cable, citation } of index?.citing(name) ?? []) add(citing, cable, citation);
    return [...citing].flatMap(([cable, citations]) =>
      itemsOf(cable).map(
        (from): CallHierarchyIncomingCall => ({ from, fromRanges: citations.map(rangeOfStretch) }),
      ),
    );
  });

  connection.languages.callHierarchy.onOutgoingCalls(async ({ item }, token) => {
    const [name, index] = [nameIn(item), await cables.upToDate(token)];
    const cited = new Map<CableSummary, Citation[]>();
    for (const { date, citations } of index?.cablesOf(fileKey(item.uri)).filter(isNamed(name)) ?? []) {
      for (const citation of citations) {
        for (const cable of index?.meantBy(citation, date) ?? []) add(cited, cable, citation);
      }
    }
    return [...cited].flatMap(([cable, citations]) =>
      itemsOf(cable).map(
        (to): CallHierarchyOutgoingCall => ({ to, fromRanges: citations.map(rangeOfStretch) }),
      ),
    );
  });

  return { callHierarchyProvider: true };
};

/** One, or none for a cable without a number: nobody refers to it. */
function itemsOf({ uri, name, subject, head, place }: CableSummary): CallHierarchyItem[] {
  if (!name) return [];
  return [
    {
      name: printedName(name),
      kind: symbolKinds.cable,
      ...(subject !== null && { detail: subject }),
      uri,
      range: rangeOfStretch(head),
      selectionRange: rangeOfStretch(place),
      data: name,
    },
  ];
}

/** The name of the cable that an item of ours stands for. */
function nameIn({ data }: CallHierarchyItem): CableName {
  const { number, time } = (data ?? {}) as Partial<CableName>;
  demand(typeof number === 'string' && (typeof time === 'string' || time === null), 'item.data');
  return { number, time };
}

function isNamed({ number, time }: CableName): (cable: CableSummary) => boolean {
  return ({ name }) => name?.number === number && name.time === time;
}

function add(groups: Map<CableSummary, Citation[]>, cable: CableSummary, citation: Citation): void {
  const group = groups.get(cable);
  if (group) group.push(citation);
  else groups.set(cable, [citation]);
}
