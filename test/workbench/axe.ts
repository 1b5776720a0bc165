import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Locator } from 'playwright-core';

/**
 * What axe-core finds in an element and all that is in it.
 * @param leaving rules that are not asked
 * @returns each fault with the first place that has it
 */
export async function faultsIn(element: Locator, ...leaving: readonly string[]): Promise<string[]> {
  const axe = createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js');
  return element.evaluate(
    async (context, [script, left]) => {
      if (!('axe' in globalThis)) new Function(script)(); // the page itself may not do this, but who drives the browser may
      const { violations } = await Object(globalThis).axe.run(context, {
        rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
      });
      return violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
      );
    },
    [readFileSync(axe, 'utf8'), leaving] as const,
  );
}
