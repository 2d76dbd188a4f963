import type { Option } from './model';

/** A use of AI to start from; marks and class are hints. */
export interface UseModel {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly category: string;
  readonly function: string;
  readonly impact: number;
  readonly feasibility: number;
  readonly quadrant: string;
  readonly risk: string;
  readonly why: string;
  readonly personal: string;
  readonly oversight: string;
  readonly months: number;
  readonly needs: readonly string[];
  readonly risks: readonly string[];
  readonly indicators: readonly string[];
}

export interface RiskModel {
  readonly id: string;
  readonly category: string;
  readonly title: string;
  readonly text: string;
  readonly likelihood: number;
  readonly severity: number;
  readonly measures: readonly string[];
}

export interface IndicatorModel {
  readonly id: string;
  readonly family: string;
  readonly name: string;
  readonly text: string;
  readonly unit: string;
  readonly frequency: string;
  readonly source: string;
  readonly method: string;
}

/** What it takes off likelihood and severity once it is in place. */
export type MeasureModel = readonly [id: string, text: string, lessLikely: number, lessSevere: number];
export type Mark = readonly [label: string, meaning: string];
/** The greatest product that is still of this level. */
export type Level = readonly [id: string, most: number, label: string, action: string];

/** The catalogues of this portal, the same for everybody of a language. */
export interface Catalogue {
  readonly lang: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly note?: string;
  readonly categories: readonly Option[];
  readonly functions: readonly Option[];
  readonly models: readonly UseModel[];
  readonly likelihood: readonly Mark[];
  readonly severity: readonly Mark[];
  readonly mostReduction: number;
  readonly levels: readonly Level[];
  readonly riskCategories: readonly Option[];
  readonly measures: readonly MeasureModel[];
  readonly risks: readonly RiskModel[];
  readonly families: readonly Option[];
  readonly indicators: readonly IndicatorModel[];
}

export function level(catalogue: Catalogue, product: number): Level | undefined {
  return catalogue.levels.find(([, most]) => product <= most);
}

export function label(options: readonly Option[], id: string): string {
  return options.find(([known]) => known === id)?.[1] ?? id;
}
