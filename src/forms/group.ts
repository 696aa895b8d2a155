/** Rows under a head, or under none. */
export interface Group<Row> {
  title?: string;
  rows: readonly Row[];
}

/** What is drawn in groups; rows alone where there is but one group and it has no head. */
export type Grouped<Of extends Group<unknown>> = { groups: readonly Of[] } | { rows: Of['rows'] };

export function groupsOf<Of extends Group<unknown>>(spec: Grouped<Of>): readonly Of[] {
  return 'groups' in spec ? spec.groups : [{ rows: spec.rows } as Of];
}
