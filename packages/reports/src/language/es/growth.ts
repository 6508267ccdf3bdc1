import type { Formats } from "../formats.ts";
import type { GrowthMessages } from "../growth-messages.ts";

/** Las palabras del informe de crecimiento en el tiempo. */
export const growth = ({ day, plural }: Formats): GrowthMessages => ({
  kind: {
    learner: "Crecimiento en el tiempo de",
    family: "Crecimiento en el tiempo, para la familia, de",
    educator: "Crecimiento en el tiempo, para el equipo docente, de",
  },
  title: (name) => `Crecimiento en el tiempo: ${name}`,
  runningTitle: ({ name, issued }) =>
    `${name}, crecimiento en el tiempo, emitido el ${day(issued)}`,
  heading: (competency) => `Cómo creció «${competency}»`,
  chart: "El nivel a lo largo del tiempo",
  works: (count) =>
    plural(count, {
      one: "Una demostración",
      other: `${count} demostraciones, la más antigua primero`,
    }),
  positions: "Qué valía desde qué día, y en qué se apoyaba",
  columns: {
    demonstration: "Demostración",
    day: "Día",
    showed: "Mostró",
    stood: "Qué valía entonces",
    from: "Desde",
    level: "Nivel o estado",
    band: "Grados",
    rests: "Se apoyaba en",
  },
  byJudgement: "juicio profesional",
  inBand: ({ level, band }) => `${level}, etapa ${band}`,
  noLevel: "Aún sin nivel.",
  oneLevel: ({ level, since }) => `${level} desde el ${day(since)}.`,
  grew: ({ first, since, last, until }) =>
    `De ${first} el ${day(since)} a ${last} el ${day(until)}.`,
  how: "Los círculos con número son demostraciones, con el número de la tabla. La línea es el nivel que valía.",
  newBand:
    "Una nueva etapa es un paso hacia arriba, sea cual sea el nivel: sus descriptores piden más.",
  pair: "Trabajo de antes y de después",
  before: "Antes",
  after: "Después",
});
