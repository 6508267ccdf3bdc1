import type { GradeBand } from "@whole-learner/core/framework";

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
