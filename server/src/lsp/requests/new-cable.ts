import { type NewCableChoices, newCable, newCableChoices } from '../../service';
import { demand, type Feature } from '../session';

interface NewCableParams {
  readonly period: string;
  readonly level: string;
  readonly post: string | null;
}

/** A new cable: `cable/newCableChoices` lists what may be chosen, `cable/newCable` gives the text as a snippet. */
export const newCables: Feature = ({ connection }) => {
  connection.onRequest('cable/newCableChoices', (): NewCableChoices => newCableChoices());
  connection.onRequest('cable/newCable', ({ period, level, post }: NewCableParams): string => {
    demand(post === null || typeof post === 'string', 'post');
    const text = newCable(period, level, post);
    demand(text !== null, 'period or level');
    return text;
  });
  return {};
};
