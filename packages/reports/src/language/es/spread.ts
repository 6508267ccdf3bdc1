import type { Formats } from "../formats.ts";
import type { SpreadMessages } from "../spread-messages.ts";

/** Las palabras sobre dónde se mostró algo. */
export const spread = ({ list }: Formats): SpreadMessages => ({
  heading: "Dónde se mostró",
  aside: "Demostraciones, en clase y fuera de ella",
  chart: "Por resultado y entorno",
  finding: ({ outcome, counts }) =>
    `${outcome}: ${list(counts.map(({ setting, works }) => `${setting} ${works}`))}.`,
  caption: "Lo mismo, como tabla",
  outcome: "Resultado",
  all: "Todas las demostraciones",
  unsaid: "Sin indicar",
  inBoth: "Una demostración que muestra dos resultados está en las dos filas.",
  voices: "Quién la miró",
  voice: "Vista por",
  works: "Demostraciones",
});
