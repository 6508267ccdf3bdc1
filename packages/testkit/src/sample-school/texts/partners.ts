// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Wording } from "./wording.ts";

export type PartnerId =
  | "harbour-trust"
  | "fish-market"
  | "town-library"
  | "town-council"
  | "bay-line-buses"
  | "seawall-house"
  | "marine-station"
  | "water-works"
  | "hillside-growers"
  | "two-harbours-school"
  | "pier-radio"
  | "net-loft-theater";

/** An organization outside the school with whom experiences are made. All are invented. */
export interface PartnerText {
  readonly id: PartnerId;
  /** A proper name: the same in every language. */
  readonly name: string;
  readonly about: Wording;
}

export const partners: readonly PartnerText[] = [
  {
    id: "harbour-trust",
    name: "Harbour Trust",
    about: {
      en: "Keeps the pier, the ferry landing and the boat shed.",
      es: "Cuida el muelle, el embarcadero del ferri y el taller de botes.",
    },
  },
  {
    id: "fish-market",
    name: "Fish Market Association",
    about: {
      en: "Runs the market hall and speaks for the stalls.",
      es: "Administra el mercado y habla por los puestos.",
    },
  },
  {
    id: "town-library",
    name: "Town Library",
    about: {
      en: "Lends books and tools and keeps the town's papers.",
      es: "Presta libros y herramientas y guarda los papeles del pueblo.",
    },
  },
  {
    id: "town-council",
    name: "Lantern Bay Town Council",
    about: {
      en: "Decides on streets, safety and the use of the harbour.",
      es: "Decide sobre las calles, la seguridad y el uso del puerto.",
    },
  },
  {
    id: "bay-line-buses",
    name: "Bay Line Buses",
    about: {
      en: "Drives the three lines between the hills and the pier.",
      es: "Recorre las tres líneas entre las colinas y el muelle.",
    },
  },
  {
    id: "seawall-house",
    name: "Seawall House",
    about: {
      en: "A home for older people who like visitors and questions.",
      es: "Un hogar de personas mayores que disfrutan las visitas y las preguntas.",
    },
  },
  {
    id: "marine-station",
    name: "Curlew Point Marine Station",
    about: {
      en: "Watches the tides, the water and all that lives in it.",
      es: "Observa las mareas, el agua y todo lo que vive en ella.",
    },
  },
  {
    id: "water-works",
    name: "Clearbrook Water Works",
    about: {
      en: "Cleans and delivers the water of the bay.",
      es: "Limpia y reparte el agua de la bahía.",
    },
  },
  {
    id: "hillside-growers",
    name: "Hillside Growers",
    about: {
      en: "Shares land, seeds and know-how with new gardeners.",
      es: "Comparte tierra, semillas y saber con quien empieza un huerto.",
    },
  },
  {
    id: "two-harbours-school",
    name: "Two Harbours School",
    about: {
      en: "A school in another harbour, four time zones away.",
      es: "Una escuela en otro puerto, a cuatro husos horarios.",
    },
  },
  {
    id: "pier-radio",
    name: "Pier Radio",
    about: {
      en: "A neighborhood station that lends microphones.",
      es: "Una emisora del barrio que presta micrófonos.",
    },
  },
  {
    id: "net-loft-theater",
    name: "Net Loft Theater",
    about: {
      en: "A stage above the nets, run by volunteers.",
      es: "Un escenario encima de las redes, a cargo de gente voluntaria.",
    },
  },
];
