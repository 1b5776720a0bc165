import { rulePage } from '../../service';
import { demand, type Feature } from '../session';

/** `cable/rulePage`: the page of a rule in Markdown, null where there is no such rule. */
export const rulePages: Feature = ({ connection }) => {
  connection.onRequest('cable/rulePage', ({ rule }: { readonly rule: string }): string | null => {
    demand(typeof rule === 'string', 'rule');
    return rulePage(rule);
  });
  return {};
};
