import type { Answer, Field, Head, Model, News, Rest, Section, Value } from '@usecase/model';
import { plain, same } from '@usecase/model';
import type { Catalogue } from '@usecase/catalogue';
import type { SheetServer } from '@usecase/protocol';
import type { Link, Surroundings } from '@shell/sender';

/** A server that keeps its values, and that a test may cut off or steer. */
export class FakeServer implements SheetServer {
  readonly stored = new Map<string, Value>();
  readonly saves: (readonly [field: string, seen: Value, after: Value])[] = [];
  readonly acts: (readonly unknown[])[] = [];
  readonly visits: string[] = [];
  answerWith: Answer = {};
  cut = false;
  loseAnswer = false;

  save = async (field: string, change: { readonly s: Value; readonly a: Value }): Promise<Answer> => {
    this.saves.push([field, change.s, change.a]);
    if (this.cut) {
      return new Promise(() => undefined);
    }
    if (this.answerWith.refused || this.answerWith.later) {
      return this.answerWith;
    }
    const there = this.stored.get(field) ?? null;
    if (same(there, change.a)) {
      return this.answerWith;
    }
    if (!same(there, change.s)) {
      return { ...this.answerWith, conflict: there };
    }
    this.stored.set(field, plain(change.a));
    return this.loseAnswer ? new Promise(() => undefined) : this.answerWith;
  };

  private act = async (...what: readonly unknown[]): Promise<Answer> => {
    this.acts.push(what);
    return this.answerWith;
  };

  send = () => this.act('send');
  answer = (field: string, _: string, words: string) => this.act('answer', field, words);
  comment = (_: string, field: string, words: string, mentions: readonly string[]) => this.act('comment', field, words, mentions);
  settle = (comment: string, open: boolean) => this.act('settle', comment, open);
  ask = (person: string, office: string) => this.act('ask', person, office);
  writers = (people: readonly string[]) => this.act('writers', people);
  at = (field: string): void => void this.visits.push(field);
  files = (): void => void this.acts.push(['files']);
}

export class FakeBrowser implements Surroundings {
  link: Link = 'alive';
  probe = async (): Promise<Link> => this.link;
  reload = (): void => undefined;
  now = (): number => Date.now();
}

/** Lets promises and the fake database finish. */
export async function settled(turns = 30): Promise<void> {
  for (let i = 0; i < turns; i++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

declare const setImmediate: (callback: (value: unknown) => void) => void;

const field = (id: string, type: Field['type'], more: Partial<Field> = {}): Field => ({ id, type, label: `Libellé ${id}`, ...more });

export const SECTIONS: readonly Section[] = [
  {
    id: 'identity',
    label: 'Identité',
    help: 'Aide',
    fields: [
      field('title', 'TEXT', { stage: 'SUBMITTED', min: 8, max: 80 }),
      field('problem', 'LONG', { stage: 'SUBMITTED', star: 1, min: 20, max: 400, help: 'Quel irritant ?' }),
      field('category', 'CHOICE', { stage: 'SUBMITTED', options: [['a', 'Automatiser'], ['g', 'Générer']] }),
      field('affected', 'CHOICES', { stage: 'SUBMITTED', options: [['clients', 'Clients'], ['salaries', 'Salariés']] }),
      field('owner', 'PERSON', { stage: 'SUBMITTED' }),
      field('cost', 'MONEY', { stage: 'APPROVED' }),
      field('notes', 'LONG'),
    ],
  },
  {
    id: 'data',
    label: 'Données',
    help: 'Aide',
    fields: [
      field('personal', 'CHOICE', { stage: 'SUBMITTED', options: [['non', 'Non'], ['oui', 'Oui']] }),
      field('basis', 'TEXT', { stage: 'SUBMITTED', shownIf: ['personal', ['oui']] }),
      field('sources', 'ROWS', {
        stage: 'SUBMITTED',
        max: 3,
        columns: [
          { id: 'name', type: 'TEXT', label: 'Source', required: 1 },
          { id: 'level', type: 'CHOICE', label: 'Sensibilité', options: [['C0', 'Public'], ['C3', 'Secret']] },
        ],
      }),
    ],
  },
  {
    id: 'impact',
    label: 'Impact',
    help: 'Aide',
    fields: [
      field('scores', 'ROWS', {
        stage: 'SUBMITTED',
        columns: [
          { id: 'criterion', type: 'CHOICE', label: 'Critère', options: [['v', 'Valeur'], ['g', 'Gains'], ['a', 'Avantage'], ['c', 'Coût'], ['s', 'Simplicité'], ['d', 'Données'], ['k', 'Compétences']] },
          { id: 'score', type: 'NUMBER', label: 'Note' },
          { id: 'reason', type: 'TEXT', label: 'Raison' },
        ],
      }),
    ],
  },
  {
    id: 'risks',
    label: 'Risques',
    help: 'Aide',
    fields: [
      field('risks', 'ROWS', {
        stage: 'SUBMITTED',
        max: 40,
        columns: [
          { id: 'id', type: 'TEXT', label: 'Repère' },
          { id: 'catalogue', type: 'CATALOGUE', label: 'Catalogue' },
          { id: 'title', type: 'TEXT', label: 'Risque' },
          { id: 'likelihood', type: 'NUMBER', label: 'Vraisemblance' },
          { id: 'severity', type: 'NUMBER', label: 'Gravité' },
          { id: 'owner', type: 'PERSON', label: 'Responsable' },
          { id: 'residual_likelihood', type: 'NUMBER', label: 'Vraisemblance résiduelle' },
          { id: 'residual_severity', type: 'NUMBER', label: 'Gravité résiduelle' },
        ],
      }),
      field('measures', 'ROWS', {
        partOf: 'risks',
        columns: [
          { id: 'risk', type: 'TEXT', label: 'Risque' },
          { id: 'catalogue', type: 'CATALOGUE', label: 'Catalogue' },
          { id: 'text', type: 'TEXT', label: 'Mesure' },
          { id: 'progress', type: 'CHOICE', label: 'Avancement', options: [['en_place', 'En place'], ['prevue', 'Prévue']] },
          { id: 'date', type: 'DATE', label: 'Date prévue' },
          { id: 'less_likely', type: 'NUMBER', label: 'Moins vraisemblable' },
          { id: 'less_severe', type: 'NUMBER', label: 'Moins grave' },
        ],
      }),
    ],
  },
];

export const MODEL: Model = {
  lang: 'fr',
  texts: { 'send.to': 'Envoyer à {0}', yes: 'Oui', no: 'Non', empty: 'Rien', undone: 'Annulé : {0}', stale: 'Changé depuis', arrived: '{0} a modifié', 'why.DRAFT': 'Lu seulement, {0} écrit' },
  kinds: {},
  levels: {},
  offices: { DPO: 'DPO' },
  verdicts: {},
  roles: { DPO: 'Protection des données' },
  states: { DRAFT: 'Brouillon' },
  sections: SECTIONS,
  criteria: [['v', 'IMPACT', 40], ['g', 'IMPACT', 40], ['a', 'IMPACT', 20], ['c', 'FEASIBILITY', 25], ['s', 'FEASIBILITY', 25], ['d', 'FEASIBILITY', 25], ['k', 'FEASIBILITY', 25]],
  threshold: 5.5,
};

export const CATALOGUE: Catalogue = {
  lang: 'fr',
  texts: {},
  categories: [],
  functions: [],
  models: [],
  likelihood: [['Négligeable', ''], ['Limitée', ''], ['Importante', ''], ['Maximale', '']],
  severity: [['Négligeable', ''], ['Limitée', ''], ['Importante', ''], ['Maximale', '']],
  mostReduction: 2,
  levels: [['faible', 3, 'Faible', ''], ['modere', 6, 'Modéré', ''], ['eleve', 9, 'Élevé', ''], ['critique', 16, 'Critique', '']],
  riskCategories: [['q', 'Qualité']],
  measures: [['M-1', 'Relire', 1, 0], ['M-2', 'Former', 1, 1]],
  risks: [{ id: 'RSK-1', category: 'q', title: 'Erreur plausible', text: 'Le texte est faux.', likelihood: 3, severity: 3, measures: ['M-1', 'M-2'] }],
  families: [],
  indicators: [],
};

let scopes = 0;

export function head(news: News = {}, change: Partial<Head> = {}): Head {
  return {
    scope: `personne|entreprise|fiche-${++scopes}`,
    model: '/model',
    catalogues: '/catalogues',
    lost: 'Réessayer',
    me: 'moi',
    number: 4,
    version: 1,
    state: 'DRAFT',
    owner: 'Marc Delvaux',
    next: 'SUBMITTED',
    shut: [],
    section: 'identity',
    mayAsk: true,
    links: { list: '/liste', page: '/page', law: '/classe', tools: '/outils' },
    news: { progress: [[5, 0, 5], [3, 0, 3], [1, 0, 1], [1, 0, 1]], send: { ok: false, to: 'Yanis Perrault', why: [] }, people: { owner: 'moi', writers: [] }, ...news },
    ...change,
  };
}

export function rest(change: Partial<Rest> = {}): Rest {
  return {
    news: {},
    comments: [],
    members: [['moi', 'Marc Delvaux', 'BUSINESS_OWNER'], ['elle', 'Sophie Lantier', 'HR,DPO']],
    former: { parti: 'Paul Ancien' },
    tools: [],
    ...change,
  };
}
