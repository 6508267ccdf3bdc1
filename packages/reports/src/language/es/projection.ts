import type { Formats } from "../formats.ts";
import type { ProjectionMessages } from "../projection-messages.ts";

/** The words of what it would take, in Spanish. */
export const projection = ({ day, plural }: Formats): ProjectionMessages => {
  const more = (count: number, one: string, other: string): string =>
    `${count} ${plural(count, { one, other })} más`;
  const demonstrations = (count: number): string => more(count, "demostración", "demostraciones");
  return {
    heading: "Qué haría falta",
    table: "El menor número de demostraciones más que pediría la regla",
    how: "Solo según la regla, y no es un pronóstico: lo que se muestre después es de quien aprende.",
    columns: { toward: "Hacia", takes: "Haría falta", brings: "Y tiene que aportar" },
    brings: {
      experiences: ({ more: count }) => more(count, "experiencia", "experiencias"),
      settings: ({ more: count }) => more(count, "lugar", "lugares"),
      voices: ({ more: count }) => more(count, "voz", "voces"),
      kinds: ({ more: count }) => more(count, "tipo de evidencia", "tipos de evidencia"),
      verified: ({ more: count }) => more(count, "verificada", "verificadas"),
    },
    never: {
      judged: () => "Hay un juicio profesional, se muestre lo que se muestre.",
      "judged-no-level": () => "Por juicio profesional no hay nivel.",
      exempt: () => "Exención acordada.",
      blocked: () => "La regla espera un trabajo que aún está abierto.",
      "asks-more-than-it-looks-at": ({ need, most }) => `La regla pide ${need} y mira ${most}.`,
      "beyond-highest": () => "La regla nunca llega a este nivel.",
      "does-not-move": () => "Con esta regla, más demostraciones no cambian nada.",
    },
    reached: "Está alcanzado.",
    pieces: ({ count, levels }) => `${demonstrations(count)}: ${levels}`,
    byTime: (on) => `al esperar hasta el ${day(on)}`,
    notWithin: (count) => `más de ${demonstrations(count)}`,
    inTheLimit: "cada vez más cerca, sin llegar",
    notOffered: "al método no se le puede preguntar",
    notYetSearched: (count) => `más de ${demonstrations(count)}, hasta donde se buscó`,
  };
};
