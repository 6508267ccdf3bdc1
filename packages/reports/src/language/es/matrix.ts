import type { Formats } from "../formats.ts";
import type { MatrixMessages } from "../matrix-messages.ts";

/** The words of the class matrix, in Spanish. */
export const matrix = ({ tableDay }: Formats): MatrixMessages => ({
  kind: "Dónde está cada estudiante, para el equipo docente, en",
  title: (group) => `Cuadro del grupo: ${group}`,
  how: "Cada casilla dice un nivel o por qué no lo hay, y el día de la demostración más reciente. No hay suma ni orden por nivel: esta página sirve para ver quién necesita una oportunidad, no para comparar.",
  order: {
    name: "Por orden de nombre.",
    evidence: "Primero, quien lleva más tiempo sin una demostración.",
  },
  table: (outcome) => `${outcome}: estudiante por competencia`,
  columns: { learner: "Estudiante", band: "Etapa", lastEvidence: "Demostración más reciente" },
  on: ({ standing, newest }) => `${standing} · ${tableDay(newest)}`,
  never: "ninguna aún",
  nobody: "Ese día no hay nadie en esta comunidad.",
  modified: "acordado para esta persona",
});
