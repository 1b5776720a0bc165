import { statistics as statisticsOf } from '../../service';
import { answering, type Feature } from '../session';

/** `cable/statistics`: how much there is of each cable of a text. */
export const statistics: Feature = (session) => {
  session.connection.onRequest(
    'cable/statistics',
    answering(session, [], (document, _, settings) => statisticsOf(document.reading(settings))),
  );
  return {};
};
