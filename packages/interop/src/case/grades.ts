import type { Framework, GradeBand } from "@whole-learner/core/framework";

/** School years before the numbered ones, youngest first (CEDS grade levels, and the "K" of usual writing). */
const early = ["IT", "PR", "PK", "TK", "KG", "K"];

/** How old a grade is, for its place among the others; undefined for what is no usual code. */
function ageOf(code: string): number | undefined {
  const place = early.indexOf(code.toUpperCase());
  if (place >= 0) return place - early.length;
  return /^\d{1,2}$/.test(code) ? Number(code) : undefined;
}

const usable = (code: string): boolean => code.trim() !== "" && code.length <= 100;

/** The bands of grades that single grades are: youngest first, unusual codes after all others as they came. */
export function bandsFor(codes: Iterable<string>): readonly GradeBand[] {
  const all = [...new Set(codes)].filter(usable);
  const ranked = all.map((code, place) => ({ code, place, age: ageOf(code) ?? 1000 }));
  ranked.sort((a, b) => a.age - b.age || a.place - b.place);
  return ranked.map(({ code }) => ({ id: code, name: code, grades: [code] }));
}

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
