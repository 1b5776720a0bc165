import { JsonPlace } from '../config/json-place';
import { choices, type Layer, readLayer } from '../config/layer';
import type { Profile } from '../config/settings';
import { vocabulary } from '../service';
import { didYouMean, UsageError } from './usage';

/**
 * What `--profile` and `--rule` say. Rules named alone are the only ones that speak; `ID=hint` weighs one among the
 * others. Throws a UsageError for what there is not.
 */
export function commandLineLayer(profile: Profile | null, named: readonly string[] | null): Layer {
  const ids = [...vocabulary.rules.keys()];
  const chosen = (named ?? []).map((word) => word.split(/=(.*)/s, 2));
  for (const [id = '', weight = 'default'] of chosen) {
    if (!ids.includes(id)) throw new UsageError(`--rule: there is no rule ${id}${didYouMean(id, ids)}`);
    if (!choices.some((known) => known === weight)) {
      throw new UsageError(`--rule ${id} takes ${choices.join(', ')}, not "${weight}"`);
    }
  }
  const alone = chosen.some(([, weight]) => weight === undefined);
  const silent = alone ? ids.map((id) => [id, 'off']) : [];
  const speaking = chosen.map(([id, weight]) => [id, weight ?? 'default']);
  const json = new JsonPlace({
    ...(profile !== null && { profile }),
    rules: Object.fromEntries([...silent, ...speaking]),
  });
  return readLayer(json, 'command line', vocabulary);
}
