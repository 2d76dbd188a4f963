/** What the server hands to the editor of a sheet, and the small algebra of values and fields. */

export type Line = Readonly<Record<string, string>>;
/** A text; ids that were chosen; lines with texts by column. `null` is nothing. */
export type Value = string | readonly string[] | readonly Line[] | null;

export type Stage = 'SUBMITTED' | 'APPROVED' | 'IN_PILOT' | 'IN_PRODUCTION';
export const STAGES: readonly Stage[] = ['SUBMITTED', 'APPROVED', 'IN_PILOT', 'IN_PRODUCTION'];

export type Kind =
  | 'TEXT' | 'LONG' | 'CHOICE' | 'CHOICES' | 'YES_NO' | 'PERSON' | 'PEOPLE' | 'DATE' | 'NUMBER' | 'DECIMAL' | 'MONEY' | 'FILE' | 'TOOL'
  | 'CATALOGUE' | 'ROWS' | 'COMPUTED';

/** Id and label. */
export type Option = readonly [id: string, label: string];

export interface Column {
  readonly id: string;
  readonly type: Kind;
  readonly label: string;
  readonly required?: 1;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Option[];
}

export type When = readonly [field: string, values: readonly string[]];

export interface Field {
  readonly id: string;
  readonly type: Kind;
  readonly label: string;
  readonly help?: string;
  /** The first state that cannot be entered without it. */
  readonly stage?: Stage;
  /** Its change makes a new version. */
  readonly star?: 1;
  readonly computed?: 1;
  /** The field that it completes. */
  readonly partOf?: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Option[];
  readonly columns?: readonly Column[];
  readonly shownIf?: When;
  readonly requiredIf?: When;
}

export interface Section {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly fields: readonly Field[];
}

/** Sub-criterion of the matrix: id, axis, weight in hundredths of the axis. */
export type Criterion = readonly [id: string, axis: 'IMPACT' | 'FEASIBILITY', weight: number];

/** What is the same for everybody of a language; the browser keeps it. */
export interface Model {
  readonly lang: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Classes of tools and levels of data, with what they mean. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
  readonly criteria: readonly Criterion[];
  readonly threshold: number;
}

/** b keeps the sheet from the next state, l from a later one, w is worth a look, n stands over everything. */
export type Weight = 'b' | 'l' | 'w' | 'n';
/** An empty code: the field is needed and has no value. */
export type Finding = readonly [weight: Weight, words: string, code: string];

/** The class under the AI Act and what follows. A duty is id, title, article, date, nature. */
export interface Law {
  readonly id: string;
  readonly risk: string;
  readonly word: string;
  readonly on: string;
  readonly by: string;
  readonly lawyer: boolean;
  readonly roles: readonly string[];
  readonly checks: readonly string[];
  readonly duties: readonly (readonly [id: string, title: string, article: string, from: string, nature: string])[];
}

/** What the charter in force says of these data in this tool; without `verdict` where it says nothing. */
export interface Cell {
  readonly charter: string;
  readonly level?: string;
  readonly kind?: string;
  readonly most?: string;
  readonly verdict?: 'YES' | 'CONDITION' | 'NO';
}

export interface Opinion {
  readonly who: string;
  readonly office: string;
  readonly asked?: number;
  readonly given?: number;
  readonly verdict?: string;
  readonly words?: string;
  readonly older?: boolean;
}

export interface Comment {
  readonly id: string;
  /** Empty for the whole sheet. */
  readonly field: string;
  readonly who: string;
  readonly words: string;
  readonly at: number;
  readonly settled?: string;
}

export type Listed = readonly (readonly [field: string, became: 'open' | 'changed' | 'answered'])[];

/** The next step: whether it may be taken, to whom the sheet goes, what else speaks against it. */
export interface Onward {
  readonly ok: boolean;
  readonly to: string;
  readonly why: readonly string[];
  /** Whether it goes to a director because of what a risk leaves. */
  readonly director?: boolean;
  /** What the approval will ask for besides, as field and words; no words where the field is empty. */
  readonly ahead?: readonly (readonly [field: string, words: string])[];
}

/** Fields needed by the next state, those of them in order, points that block; by section. */
export type Progress = readonly [needed: number, filled: number, open: number];

/** What changed, part by part. */
export interface News {
  readonly values?: Readonly<Record<string, Value>>;
  readonly findings?: Readonly<Record<string, readonly Finding[]>>;
  readonly progress?: readonly Progress[];
  readonly send?: Onward | null;
  readonly cell?: Cell;
  readonly law?: Law | null;
  readonly listed?: Listed | null;
  readonly opinions?: readonly Opinion[];
  readonly people?: { readonly owner: string; readonly writers: readonly string[] };
  readonly comments?: readonly Comment[];
  readonly files?: readonly Option[];
  /** Whose doing it is, where it is somebody else's. */
  readonly by?: string;
  /** The sheet is in another state now. */
  readonly moved?: boolean;
}

export interface Head {
  readonly scope: string;
  readonly model: string;
  readonly catalogues: string;
  /** What to say where these cannot be fetched. */
  readonly lost: string;
  readonly me: string;
  readonly number: number;
  readonly version: number;
  readonly state: string;
  readonly owner: string;
  readonly next?: Stage;
  /** Key of the sentence that says why nothing may be written. */
  readonly why?: string;
  readonly open?: readonly string[];
  readonly shut?: readonly string[];
  readonly section: string;
  readonly field?: string;
  readonly living?: boolean;
  /** Whether one may ask others for an opinion. */
  readonly mayAsk?: boolean;
  readonly links: { readonly list: string; readonly page: string; readonly law: string; readonly tools: string; readonly other?: string };
  readonly asked?: { readonly who: string; readonly at: number; readonly words: string };
  readonly news: News;
}

export type Member = readonly [id: string, name: string, roles: string];
export type Tool = readonly [id: string, name: string, kind: string, level: string, status: string, hosting: string];

export interface Rest {
  readonly news: News;
  readonly comments: readonly Comment[];
  readonly members: readonly Member[];
  readonly former: Readonly<Record<string, string>>;
  readonly tools: readonly Tool[];
  readonly files?: readonly Option[];
}

export interface Presence {
  readonly name: string;
  readonly field?: string;
}

/** What the server answers to an act. */
export interface Answer extends News {
  readonly refused?: string;
  readonly closed?: boolean;
  readonly later?: boolean;
  readonly conflict?: Value;
  readonly sent?: boolean;
}

function cells(line: Line): Line {
  return Object.fromEntries(
    Object.entries(line)
      .map(([column, text]) => [column, text.trim()] as const)
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The value as the server keeps it: no spaces around, no empty cells, lines or lists. */
export function plain(value: Value | undefined): Value {
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value === 'string') {
    return value.trim() || null;
  }
  const list = (value as readonly (string | Line)[])
    .map((one) => (typeof one === 'string' ? one : cells(one)))
    .filter((one) => typeof one === 'string' || Object.keys(one).length > 0);
  return list.length > 0 ? (list as readonly string[] | readonly Line[]) : null;
}

export function same(a: Value | undefined, b: Value | undefined): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

export function isEmpty(value: Value | undefined): boolean {
  return plain(value) === null;
}

export const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

export const choices = (value: Value | undefined): readonly string[] =>
  typeof value === 'string' ? [value].filter(Boolean) : Array.isArray(value) && value.every((one) => typeof one === 'string') ? (value as string[]) : [];

export const lines = (value: Value | undefined): readonly Line[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object') ? (value as Line[]) : [];

/** What conditions of fields look at. */
export interface Around {
  isOpen(field: string): boolean;
  /** Whether it was approved: what was needed until then is settled. */
  readonly life: boolean;
  value(field: string): Value | undefined;
  readonly law: Law | null;
  findings(field: string): readonly Finding[];
  readonly next?: Stage;
}

function holds(when: When | undefined, around: Around): boolean {
  if (!when) {
    return true;
  }
  const [field, values] = when;
  const held = field === 'ai_act_class' ? [around.law?.id ?? ''] : choices(around.value(field));
  return held.some((one) => values.includes(one));
}

export function isShown(field: Field, around: Around): boolean {
  return holds(field.shownIf, around);
}

const blocked = (field: Field, around: Around): boolean => around.findings(field.id).some(([weight]) => weight === 'b');

/** Whether the next state asks for the field. What only the server can tell, it tells by a finding. */
export function isNeeded(field: Field, around: Around): boolean {
  const { next } = around;
  const due = !!next && !!field.stage && STAGES.indexOf(field.stage) <= STAGES.indexOf(next);
  return (due && holds(field.requiredIf, around)) || blocked(field, around);
}

/** The fields of a section: those to look at for the next state, and those that may wait. */
export function parted(section: Section, around: Around, listed: readonly string[]): { now: readonly Field[]; later: readonly Field[] } {
  const shown = section.fields.filter((field) => isShown(field, around));
  const byId = new Map(shown.map((field) => [field.id, field]));
  const isNow = (field: Field): boolean => {
    if (around.life) {
      return around.isOpen(field.id) || blocked(field, around);
    }
    const whole = field.partOf ? byId.get(field.partOf) : undefined;
    return !around.next || isNeeded(field, around) || listed.includes(field.id) || (!!field.stage && !!whole && isNow(whole));
  };
  return { now: shown.filter(isNow), later: shown.filter((field) => !isNow(field)) };
}

/** Score of an axis in tenths, rounded half up; nothing while a sub-criterion has none. */
export function axis(model: Model, scores: ReadonlyMap<string, number>, wanted: 'IMPACT' | 'FEASIBILITY'): number | undefined {
  const criteria = model.criteria.filter(([, of]) => of === wanted);
  if (criteria.some(([id]) => !scores.get(id))) {
    return undefined;
  }
  const hundredths = criteria.reduce((sum, [id, , weight]) => sum + weight * (scores.get(id) ?? 0), 0);
  return Math.floor((hundredths + 5) / 10);
}

export type Quadrant = 'gains_rapides' | 'projets_strategiques' | 'ameliorations_ponctuelles' | 'a_eviter';

/** @param impact in tenths, as the other */
export function quadrant(model: Model, impact: number, feasibility: number): Quadrant {
  const high = Math.round(model.threshold * 10);
  if (impact >= high) {
    return feasibility >= high ? 'gains_rapides' : 'projets_strategiques';
  }
  return feasibility >= high ? 'ameliorations_ponctuelles' : 'a_eviter';
}
