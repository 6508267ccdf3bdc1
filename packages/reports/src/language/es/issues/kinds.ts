const words: ReadonlyMap<string, string> = new Map([
  ["domain", "ámbito"],
  ["outcome", "resultado"],
  ["competency", "competencia"],
  ["indicator", "indicador"],
  ["progression", "progresión"],
  ["scale", "escala"],
  ["level", "nivel"],
  ["band", "etapa"],
  ["grade band", "etapa"],
  ["relation", "relación"],
  ["framework", "marco"],
  ["portrait", "retrato"],
  ["vocabulary", "vocabulario"],
  ["term", "periodo"],
  ["school year", "año escolar"],
  ["enrolment", "inscripción"],
  ["membership", "pertenencia"],
  ["expectation", "expectativa"],
  ["determination", "resultado"],
]);

/** Cómo se llama en español una clase de cosa; con su propio nombre, la que no tiene otro. */
export const kindWord = (kind: string): string => words.get(kind) ?? kind;

/** Un identificador, tal como está escrito. */
export const quoted = (value: unknown): string =>
  typeof value === "string" ? `«${value}»` : JSON.stringify(value);

/** Varios identificadores. */
export const listed = (values: readonly string[]): string => values.map(quoted).join(", ");

/** Un círculo puede ser muy largo. */
const shown = 10;

/** `«a» → «b» → «a»`, de vuelta a donde empezó. */
export const around = (ids: readonly string[]): string =>
  [
    ...ids.slice(0, shown).map(quoted),
    ...(ids.length > shown ? [`${ids.length - shown} más`] : []),
    ...ids.slice(0, 1).map(quoted),
  ].join(" → ");
