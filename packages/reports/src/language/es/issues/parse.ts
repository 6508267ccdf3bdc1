import type { Findings, IssueSentences } from "@whole-learner/core";
import { quoted } from "./kinds.ts";

const counted = { number: "", characters: " caracteres", entries: " elementos" } as const;

const types: ReadonlyMap<string, string> = new Map([
  ["string", "un texto"],
  ["text", "un texto"],
  ["number", "un número"],
  ["whole number", "un número entero"],
  ["boolean", "sí o no"],
  ["object", "un objeto"],
  ["array", "una lista"],
  ["list", "una lista"],
  ["null", "nulo"],
]);
const typeOf = (type: string): string => types.get(type) ?? quoted(type);

/** Las formas que puede tener un texto: cómo se llama cada una, y un ejemplo. */
const forms: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["date", ["un día del calendario", "2026-05-29"]],
  ["guid", ["un UUID", "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11"]],
  ["language tag", ["una etiqueta de idioma", "en, es o zh-Hans"]],
  ["number", ["un número", "3 o 3.5"]],
  ["whole number", ["un número entero", "2"]],
  ["moment", ["un día o un instante canónico", "2026-05-29 o 2026-05-29T14:30:00.000Z"]],
  ["instant", ["un instante canónico", "2026-05-29T14:30:00.000Z"]],
  ["boolean", ["sí o no", "true"]],
]);

type AllowedForm = Findings["no-form-fits"]["forms"][number];

function formText(form: AllowedForm): string {
  if ("values" in form) return form.values.map(quoted).join(" o ");
  const { type, fields = [] } = form;
  return fields.length === 0
    ? typeOf(type)
    : `${typeOf(type)} con ${fields.map(quoted).join(" y ")}`;
}

/** Qué puede estar mal en un documento. */
export const parseIssues: Pick<
  IssueSentences<Findings>,
  | "not-json"
  | "too-deep"
  | "too-large"
  | "forbidden-key"
  | "missing-format"
  | "unknown-format"
  | "newer-format"
  | "upgraded"
  | "missing-value"
  | "wrong-type"
  | "not-one-of"
  | "unknown-key"
  | "too-small"
  | "too-big"
  | "not-a-multiple"
  | "wrong-form"
  | "no-form-fits"
> = {
  "not-json": ({ found }) => ({
    problem: `Esto (${found}) no cabe en JSON.`,
    hint: "Pase lo que da JSON.parse: textos, números finitos, true, false, null, listas y objetos.",
  }),
  "too-deep": ({ most }) => ({
    problem: `El documento tiene más de ${most} niveles, uno dentro de otro.`,
    hint: "Hágalo más plano; las listas de un marco son planas y nombran su lugar con partOf.",
  }),
  "too-large": ({ most }) => ({
    problem: `El documento tiene más de ${most} valores.`,
    hint: "Divídalo, o pase un límite más alto.",
  }),
  "forbidden-key": ({ key }) => ({
    problem: `La clave ${quoted(key)} no se puede usar.`,
    hint: "Cambie el nombre de la clave.",
  }),
  "missing-format": ({ expected }) => ({
    problem: "El documento no dice qué es.",
    hint: `Añada "format": ${JSON.stringify(expected)}.`,
  }),
  "unknown-format": ({ expected, found }) => ({
    problem: `Dice que es ${quoted(found)}.`,
    hint: `Pase un documento del formato ${quoted(expected)}.`,
  }),
  "newer-format": ({ expected, found }) => ({
    problem: `Es ${quoted(found)}, de una versión posterior; esta conoce hasta ${quoted(expected)}.`,
    hint: "Actualice la biblioteca.",
  }),
  upgraded: ({ from, to }) => ({
    problem: `El documento era ${quoted(from)} y se leyó como ${quoted(to)}.`,
    hint: "Guárdelo de nuevo para conservar la forma nueva.",
  }),
  "missing-value": ({ expected }) => ({
    problem: "Aquí falta un valor.",
    hint: `Añada ${typeOf(expected)}.`,
  }),
  "wrong-type": ({ expected, found }) => ({
    problem: `Se esperaba ${typeOf(expected)} y hay ${typeOf(found)}.`,
    hint: `Escriba ${typeOf(expected)}.`,
  }),
  "not-one-of": ({ allowed }) => ({
    problem: "No es ninguno de los valores permitidos.",
    hint:
      allowed.length > 0
        ? `Use uno de estos: ${allowed.map(quoted).join(", ")}.`
        : "Consulte la descripción del documento.",
  }),
  "unknown-key": ({ key }) => ({
    problem: `Aquí no hay ningún campo ${quoted(key)}.`,
    hint: "Revise la ortografía; los datos propios van en extensions.",
  }),
  "too-small": ({ least, what }) => ({
    problem: `Aquí tiene que haber al menos ${least}${counted[what]}.`,
    hint: what === "number" ? "Use un número mayor." : "Añada lo que falta.",
  }),
  "too-big": ({ most, what }) => ({
    problem: `Aquí puede haber como máximo ${most}${counted[what]}.`,
    hint: what === "number" ? "Use un número menor." : "Acórtelo.",
  }),
  "not-a-multiple": ({ of }) => ({
    problem: `Aquí solo caben múltiplos enteros de ${of}.`,
    hint: "Redondéelo al más cercano.",
  }),
  "wrong-form": ({ form }) => {
    const [name, example] = forms.get(form) ?? [quoted(form), undefined];
    return {
      problem: `Esto no es ${name}.`,
      hint: example === undefined ? `Escriba ${name}.` : `Escriba algo como ${example}.`,
    };
  },
  "no-form-fits": ({ forms: allowed }) => ({
    problem: "Aquí se permiten varias formas, y esto no es ninguna de ellas.",
    hint:
      allowed.length > 0
        ? `Escriba ${allowed.map(formText).join(", o ")}.`
        : "Consulte las formas en la descripción del campo.",
  }),
};
