import type { Framework } from "@whole-learner/core/framework";

/** Between the codes of CASE and grade bands, both ways. */
export interface Grades {
  /** The bands that are just these grades, one each; undefined where one is none. */
  readonly bandsOf: (codes: readonly string[]) => readonly string[] | undefined;
  readonly codesOf: (bands: readonly string[]) => readonly string[];
}

/** The ways between codes and the bands of a framework. */
export function gradesOf(bands: Framework["gradeBands"]): Grades {
  const byCode = new Map<string, string>();
  const byBand = new Map<string, readonly string[]>();
  for (const { id, grades } of bands) {
    const [code, ...more] = grades ?? [];
    if (code !== undefined && more.length === 0 && !byCode.has(code)) byCode.set(code, id);
    if (!byBand.has(id)) byBand.set(id, grades ?? [id]);
  }
  return {
    bandsOf: (codes) => {
      const found = codes.map((code) => byCode.get(code));
      return found.length > 0 && !found.includes(undefined)
        ? (found as readonly string[])
        : undefined;
    },
    codesOf: (ids) => ids.flatMap((id) => byBand.get(id) ?? [id]),
  };
}
