import type { Feature } from '../session';
import { pulled } from './pull';
import { pushed } from './push';

/** Findings of the rules as diagnostics: the client asks for them where it can, else they are sent. */
export const diagnostics: Feature = (session) =>
  session.abilities.pullsDiagnostics ? pulled(session) : pushed(session);
