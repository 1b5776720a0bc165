import type { LintSettings, Severity } from '../config/settings';
import type { Cable } from '../model/cable';
import type { Rule } from './rule';

/** What of a cable decides which rules concern it. */
export type Concern = Pick<Cable, 'generation' | 'layers'>;

/** A rule that is to run. All of these have the same shape, which an engine calls faster than the many of rules. */
export interface PlannedRule {
  readonly id: string;
  readonly severity: Severity;
  /** The user chose the severity: it also counts for findings that weigh otherwise by themselves. */
  readonly isChosen: boolean;
  readonly check: Rule['check'];
}

/** The rules that run over a cable, by what they look at; each in the order of the list. */
export interface Plan {
  readonly ofTop: readonly PlannedRule[];
  readonly ofFrame: readonly PlannedRule[];
  readonly others: readonly PlannedRule[];
}

type Plans = Map<string, Plan>;

/** The plans made so far, by rules and by what the user chose: both are the same objects from cable to cable. */
const known = new WeakMap<readonly Rule[], WeakMap<LintSettings['severities'], Plans>>();

/** Which of the rules run over a cable like this, and how much they weigh. The same plan for all that are alike. */
export function planFor(rules: readonly Rule[], settings: LintSettings, cable: Concern): Plan {
  const ofRules = known.get(rules) ?? new WeakMap<LintSettings['severities'], Plans>();
  known.set(rules, ofRules);
  const plans: Plans = ofRules.get(settings.severities) ?? new Map<string, Plan>();
  ofRules.set(settings.severities, plans);
  const key = `${settings.profile} ${cable.generation} ${isPartial(cable)}`;
  const plan = plans.get(key) ?? newPlan(rules, settings, cable);
  plans.set(key, plan);
  return plan;
}

function newPlan(rules: readonly Rule[], settings: LintSettings, cable: Concern): Plan {
  const run = rules.filter((rule) => concerns(rule, cable));
  const planned = (some: readonly Rule[]) => some.flatMap((rule) => plannedRule(rule, settings));
  return {
    ofTop: planned(run.filter(({ reads }) => reads === 'top')),
    ofFrame: planned(run.filter(({ reads }) => reads === 'frame')),
    others: planned(run.filter(({ reads }) => reads === undefined)),
  };
}

/** Nothing for a rule that is off. */
function plannedRule({ id, severity, check }: Rule, settings: LintSettings): PlannedRule[] {
  const chosen = settings.severities[id];
  const decided = chosen ?? severity[settings.profile];
  return decided === 'off' ? [] : [{ id, severity: decided, isChosen: chosen !== undefined, check }];
}

function concerns({ group, generations }: Rule, cable: Concern): boolean {
  if (group === 'heading' && isPartial(cable)) return false;
  return cable.generation === null || generations.includes(cable.generation);
}

function isPartial({ layers }: Concern): boolean {
  return layers.includes('partial');
}
