// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Wording } from "./wording.ts";

/** A term of the school with its words. */
export interface TermText<Id extends string> {
  readonly id: Id;
  readonly name: Wording;
  readonly meaning?: Wording;
}

/** Habits of work: told apart from every level. */
export const habits: readonly TermText<string>[] = [
  {
    id: "uses-feedback",
    name: { en: "Uses feedback to revise", es: "Usa comentarios para mejorar" },
  },
  {
    id: "prepares-check-ins",
    name: { en: "Prepares for check-ins", es: "Prepara los seguimientos" },
  },
  {
    id: "looks-after-tools",
    name: { en: "Looks after shared tools", es: "Cuida las herramientas comunes" },
  },
  {
    id: "plans-time",
    name: { en: "Sets time aside for long work", es: "Reserva tiempo para trabajos largos" },
  },
  {
    id: "keeps-records",
    name: {
      en: "Keeps notes that others can follow",
      es: "Lleva notas que otras personas entienden",
    },
  },
  {
    id: "says-early",
    name: { en: "Says early when plans change", es: "Avisa a tiempo cuando cambian los planes" },
  },
];

export type HabitFrequency = "consistently" | "often" | "sometimes" | "beginning";

/** How often a habit was seen, most often first: words, never numbers. */
export const habitFrequencies: readonly TermText<HabitFrequency>[] = [
  { id: "consistently", name: { en: "consistently", es: "siempre" } },
  { id: "often", name: { en: "often", es: "a menudo" } },
  { id: "sometimes", name: { en: "sometimes", es: "a veces" } },
  { id: "beginning", name: { en: "just beginning", es: "apenas comienza" } },
];

export type FeatureId =
  | "authentic"
  | "personalised"
  | "competency-based"
  | "inclusive"
  | "real-world";

/** What makes an experience worth having. */
export const features: readonly TermText<FeatureId>[] = [
  {
    id: "authentic",
    name: { en: "Authentic", es: "Auténtica" },
    meaning: {
      en: "It answers a question that matters to somebody outside the classroom too.",
      es: "Responde a una pregunta que también le importa a alguien fuera del salón.",
    },
  },
  {
    id: "personalised",
    name: { en: "Personalized", es: "Personalizada" },
    meaning: {
      en: "Learners choose something real in it: the question, the way, the pace or the form.",
      es: "Cada estudiante elige algo de verdad: la pregunta, el camino, el ritmo o la forma.",
    },
  },
  {
    id: "competency-based",
    name: { en: "Competency-based", es: "Basada en competencias" },
    meaning: {
      en: "It is clear from the start what can be shown, and there is time to try again.",
      es: "Desde el inicio queda claro qué se puede mostrar, y hay tiempo para volver a intentarlo.",
    },
  },
  {
    id: "inclusive",
    name: { en: "Inclusive", es: "Inclusiva" },
    meaning: {
      en: "Every learner can take part, in any language and with any support.",
      es: "Cada estudiante puede participar, en cualquier lengua y con cualquier apoyo.",
    },
  },
  {
    id: "real-world",
    name: { en: "Real-world", es: "Del mundo real" },
    meaning: {
      en: "It is done with people who do this work, where they do it.",
      es: "Se hace con gente que realiza ese trabajo, en el lugar donde lo realiza.",
    },
  },
];

export type VoiceId = "educator" | "self" | "fellow-learner" | "family" | "community-partner";

/** Who speaks of what a learner did. */
export const voices: readonly TermText<VoiceId>[] = [
  { id: "educator", name: { en: "educator", es: "docente" } },
  { id: "self", name: { en: "the learner", es: "la propia persona" } },
  { id: "fellow-learner", name: { en: "fellow learner", es: "otra persona que aprende" } },
  { id: "family", name: { en: "family", es: "familia" } },
  { id: "community-partner", name: { en: "partner", es: "organización aliada" } },
];

export type SettingId = "class" | "school" | "home" | "community" | "work" | "online";

/** Where something was shown. */
export const settings: readonly TermText<SettingId>[] = [
  { id: "class", name: { en: "class", es: "clase" } },
  { id: "school", name: { en: "school", es: "escuela" } },
  { id: "home", name: { en: "home", es: "casa" } },
  { id: "community", name: { en: "community", es: "comunidad" } },
  { id: "work", name: { en: "work", es: "trabajo" } },
  { id: "online", name: { en: "online", es: "en línea" } },
];

export type KindId =
  | "performance-task"
  | "exhibition"
  | "portfolio"
  | "defence"
  | "observation"
  | "test"
  | "self-assessment"
  | "prior-learning";

/** Kinds of evidence. */
export const kinds: readonly TermText<KindId>[] = [
  {
    id: "performance-task",
    name: { en: "performance task", es: "tarea de desempeño" },
    meaning: {
      en: "Work that asks for the thing itself, done for a purpose.",
      es: "Un trabajo que pide hacer la cosa misma, con un propósito.",
    },
  },
  {
    id: "exhibition",
    name: { en: "exhibition", es: "exposición" },
    meaning: {
      en: "Work shown to people who come to see it and ask about it.",
      es: "Un trabajo que se muestra a gente que viene a verlo y a preguntar.",
    },
  },
  {
    id: "portfolio",
    name: { en: "portfolio", es: "portafolio" },
    meaning: {
      en: "Pieces that the learner gathered over time and comments on.",
      es: "Piezas que cada estudiante reunió con el tiempo y comenta.",
    },
  },
  {
    id: "defence",
    name: { en: "defence", es: "defensa" },
    meaning: {
      en: "A talk about finished work before a panel that asks questions.",
      es: "Una conversación sobre un trabajo terminado, ante un panel que pregunta.",
    },
  },
  {
    id: "observation",
    name: { en: "observation", es: "observación" },
    meaning: {
      en: "What somebody saw and wrote down while it happened.",
      es: "Lo que alguien vio y anotó mientras ocurría.",
    },
  },
  {
    id: "test",
    name: { en: "test", es: "prueba" },
    meaning: {
      en: "Questions answered in a set time, on paper or on a screen.",
      es: "Preguntas que se responden en un tiempo dado, en papel o en pantalla.",
    },
  },
  {
    id: "self-assessment",
    name: { en: "self-assessment", es: "autoevaluación" },
    meaning: {
      en: "The learner's own view of the work, shown beside that of others.",
      es: "La mirada propia sobre el trabajo, junto a la de otras personas.",
    },
  },
  {
    id: "prior-learning",
    name: { en: "prior learning", es: "aprendizaje previo" },
    meaning: {
      en: "Something learned before or elsewhere, with someone who vouches for it.",
      es: "Algo aprendido antes o en otro lugar, con alguien que da fe de ello.",
    },
  },
];
