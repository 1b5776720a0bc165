/**
 * Gives out ids that stand in a citation key and in XML without escape: an MRN as it is; of another name what they
 * cannot hold becomes `_`. None is given twice: where a name comes again, a number stands behind it.
 */
export function freshIds(): (name: string) => string {
  const uses = new Map<string, number>();
  const fresh = (id: string): string => {
    const before = uses.get(id) ?? 0;
    uses.set(id, before + 1);
    return before === 0 ? id : fresh(`${id}-${before + 1}`);
  };
  return (name) => fresh(name.replace(/[^A-Za-z0-9._-]+/g, '_').replace(/_$/, '') || '_');
}
