import type { Acknowledgement, DimensionData, StoredAnswer } from '@assessment/model';
import type { Link, Surroundings } from '@shell/sender';

export type Call = [question: string, known: number, mark: string, code: string, comment: string, reason: string];

/** A server that keeps its answers, and that a test may cut off. */
export class FakeServer {
  readonly calls: Call[] = [];
  readonly stored = new Map<string, StoredAnswer>();
  readonly visits: string[] = [];
  refuse?: { refused: string; closed?: boolean };
  cut = false;
  loseAnswer = false;
  away = false;

  save = async (...call: Call): Promise<Acknowledgement> => {
    this.calls.push(call);
    if (this.cut) {
      return new Promise(() => undefined);
    }
    if (this.away) {
      return { later: true };
    }
    if (this.refuse) {
      return this.refuse;
    }
    const [question, known, mark, code, comment, reason] = call;
    const before = this.stored.get(question);
    if (before && before.mark === mark) {
      return before.rev;
    }
    if ((before?.rev ?? 0) !== known) {
      return { conflict: before as StoredAnswer };
    }
    this.stored.set(question, { rev: known + 1, code, comment, reason, mark });
    return this.loseAnswer ? new Promise(() => undefined) : known + 1;
  };

  at = (question: string): void => {
    this.visits.push(question);
  };
}

export class FakeBrowser implements Surroundings {
  link: Link = 'alive';
  reloads = 0;
  probe = async (): Promise<Link> => this.link;
  reload = (): void => {
    this.reloads += 1;
  };
  now = (): number => Date.now();
}

/** Lets promises and the fake database finish. */
export async function settled(turns = 30): Promise<void> {
  for (let i = 0; i < turns; i++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

declare const setImmediate: (callback: (value: unknown) => void) => void;

let scopes = 0;

export function dimension(change: Partial<DimensionData> = {}): DimensionData {
  const question = (id: string, na = true) => ({
    id,
    label: `Libellé ${id}`,
    text: `Texte ${id}`,
    help: `Aide ${id}`,
    weight: 2,
    respondent: 'Dirigeant',
    na,
    levels: ['zéro', 'un', 'deux', 'trois', 'quatre'],
    examples: ['Pièce A'],
  });
  return {
    scope: `personne|entreprise|audit-${++scopes}`,
    lang: 'fr',
    readOnly: false,
    home: '/t/essai/assessments/1',
    minutes: 45,
    dimension: { id: 'DAT', description: 'Les données.', opening: 'Ouvrons le fichier.' },
    dimensions: [
      { id: 'DAT', label: 'Données', done: 0, all: 3 },
      { id: 'TEC', label: 'Technologie', done: 0, all: 2 },
    ],
    index: ['DAT-01', 'DAT-02', 'DAT-03', 'TEC-01'].map((id) => ({ id, label: `Libellé ${id}` })),
    questions: [question('DAT-01'), question('DAT-02', false), question('DAT-03')],
    answers: {},
    levels: ['Inexistant', 'Ponctuel', 'Amorcé', 'Maîtrisé', 'Amélioré'],
    ...change,
  };
}
