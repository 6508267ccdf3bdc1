import type { MigrationReasons, Sentences } from "@whole-learner/core";
import { listed, quoted } from "./kinds.ts";

/** Qué pasó con un registro en una migración. */
export const migrationReasons: Sentences<MigrationReasons> = {
  unchanged: () => "Nada de lo que nombra es distinto.",
  "unknown-before": ({ id }) => `Nombra ${quoted(id)}, que ya no se conocía antes.`,
  "target-moved": ({ from, to }) => `${quoted(to)} está en el lugar de ${quoted(from)}.`,
  "target-merged": ({ from, to }) => `${quoted(from)} se unió con otros en ${quoted(to)}.`,
  "target-split": ({ from, to, carried }) =>
    `${quoted(from)} se dividió en ${listed(to)}; ${carried ? "se cuenta en cada uno" : "queda con el todo"}.`,
  "target-gone": ({ target }) => `Nada está en el lugar de ${quoted(target)}.`,
  "level-moved": ({ from, to }) => `El nivel ${quoted(from)} es ahora ${quoted(to)}.`,
  "level-merged": ({ from, to }) =>
    `El nivel ${quoted(from)} y otros son ahora uno, ${quoted(to)}.`,
  "level-gone": ({ scale, level }) =>
    `El nivel ${quoted(level)} de la escala ${quoted(scale)} ya no está.`,
  "number-moved": ({ from, to }) => `El número ${from} es ahora ${to}.`,
  "number-gone": ({ scale, number }) =>
    `El número ${number} no corresponde a nada en los niveles nuevos de la escala ${quoted(scale)}.`,
  "scale-named": ({ scale }) => `Ahora nombra la escala en que se hizo, ${quoted(scale)}.`,
  "scale-differs": ({ scale, now }) =>
    `Su nivel es de la escala ${quoted(scale)}; aquello de que trata se valora ahora en ${quoted(now)}.`,
  "band-gone": ({ band }) => `La etapa ${quoted(band)} ya no está.`,
};
