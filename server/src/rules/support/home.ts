import type { CableTop } from '../../model/cable';

/** From this year on the list of 2009 is the usual one (tag-schemes.csv). */
const secondList = '1990';

/** The geo TAG of the country that the post of the cable lies in, in the list of its time; undefined where not known. */
export function homeTag(cable: CableTop): string | undefined {
  const post = cable.textLines[0]?.mrn?.post;
  if (!post) return undefined;
  const isEarly = cable.date === null ? cable.generation === 'sas' : cable.date < secondList;
  return (isEarly && post.geoTag1970s) || post.geoTag || undefined;
}
