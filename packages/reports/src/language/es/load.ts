import type { Formats } from "../formats.ts";
import type { LoadMessages } from "../load-messages.ts";

/** The words of the evidence load, in Spanish. */
export const load = ({ plural }: Formats): LoadMessages => ({
  kind: "Carga de evidencia de",
  title: (school) => `Carga de evidencia: ${school}`,
  answer: ({ ratings, cases, educators, terms }) =>
    `La regla necesita ${ratings} ${plural(ratings, { one: "valoración", other: "valoraciones" })} en ${terms} ${plural(terms, { one: "periodo", other: "periodos" })}, de ${educators} ${plural(educators, { one: "docente", other: "docentes" })}, para ${cases} ${plural(cases, { one: "par de estudiante y competencia", other: "pares de estudiante y competencia" })}.`,
  byOthers: (count) =>
    `${count} de ellas ${plural(count, { one: "tiene", other: "tienen" })} que venir de otras voces, no de docentes.`,
  needed: "Lo que necesita la regla",
  neededTable: "Valoraciones necesarias como mínimo, por docente y periodo",
  entered: "Lo que se registró",
  enteredTable: "Valoraciones registradas, por quien valoró y periodo",
  enteredHow: "Según el día en que se escribieron. Las autovaloraciones no se cuentan.",
  how: "Lo mínimo con que cada estudiante asignado puede tener un nivel en cada competencia asignada y mantenerlo, empezando de cero. Una valoración es de un estudiante y una competencia: una demostración que muestra tres competencias lleva tres. Lo que comparten varios docentes se necesita una sola vez.",
  withoutLevel: "No se pide nada de lo que se cuenta solo en palabras:",
  others: "las demás personas",
  columns: {
    educator: "Docente",
    learners: "Estudiantes",
    cases: "Estudiante y competencia",
    all: "Todos los periodos",
    byOthers: "De ellas, de otras voces",
  },
});
