import type { Formats } from "../formats.ts";
import type { PortraitMessages } from "../portrait-messages.ts";

/** Las palabras del retrato de quien aprende. */
export const portrait = ({ day, list, plural }: Formats): PortraitMessages => ({
  kind: {
    learner: "Retrato de",
    family: "Retrato, para la familia, de",
    educator: "Retrato, para el equipo docente, de",
  },
  title: (name) => `Retrato: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, retrato, emitido el ${day(issued)}`,
  heading: (count) =>
    plural(count, {
      one: "Una competencia, una persona",
      other: `${count} competencias, una persona`,
    }),
  profile: "Un perfil: ninguna persona es un solo nivel.",
  caption: "Tiras y palabras",
  shape: "Lo mismo, como figura.",
  finding: ({ reached, onTheWay, gaps }) =>
    [
      ...(reached.length === 0 ? [] : [`En la meta o más allá: ${list(reached)}.`]),
      ...(onTheWay.length === 0 ? [] : [`En camino: ${list(onTheWay)}.`]),
      ...(gaps.length === 0 ? [] : [`Huecos: ${list(gaps)}.`]),
    ].join(" "),
  how: ({ rings, goal }) =>
    `Los números son los de la tabla; los arcos unen las competencias de un mismo resultado. Anillos, desde el centro: ${list(rings)}.${goal === undefined ? "" : ` El anillo discontinuo es la meta, ${goal}.`} Los radios cortados son huecos: la línea nunca los cruza.`,
});
