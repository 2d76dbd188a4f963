import type { Acknowledgement, Book, DimensionData, EvidenceFile, Rest, Settled, StoredAnswer, StoredRemark } from '@assessment/model';
import type { Link, Surroundings } from '@shell/sender';

export type Call = [question: string, known: number, mark: string, code: string, comment: string, reason: string];

/** A server that keeps its answers, and that a test may cut off. */
export class FakeServer {
  readonly calls: Call[] = [];
  readonly stored = new Map<string, StoredAnswer>();
  readonly visits: string[] = [];
  readonly remarks = new Map<string, StoredRemark>();
  readonly linked: string[] = [];
  files: EvidenceFile[] = [];
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

  remark = async (item: string, known: number, mark: string, text: string, detail: string): Promise<number | { conflict: StoredRemark } | { later: true }> => {
    if (this.cut) {
      return new Promise(() => undefined);
    }
    if (this.away) {
      return { later: true };
    }
    const before = this.remarks.get(item);
    if (before?.mark === mark) {
      return before.rev;
    }
    if (before && before.rev !== known) {
      return { conflict: before };
    }
    this.remarks.set(item, { item, rev: known + 1, mark, text, detail, at: '2026-11-28T10:00:00Z' });
    return known + 1;
  };

  link = async (question: string, file: string): Promise<EvidenceFile[]> => {
    this.linked.push(`${question} + ${file}`);
    return this.files;
  };

  unlink = async (question: string, file: string): Promise<EvidenceFile[]> => {
    this.linked.push(`${question} - ${file}`);
    return this.files.filter((f) => f.id !== file);
  };

  settled: string[] = [];
  settling?: Settled;
  settle = async (reply: string, known: number, accepted: boolean): Promise<Settled> => {
    this.settled.push(`${reply} ${known} ${accepted}`);
    return this.settling ?? { later: true };
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

/** The questions of both dimensions in full; the last one of each is not essential. */
export function book(): Book {
  const first = dimension().questions;
  const whole = (id: string, pack: string) => ({ ...first[0]!, id, label: `Libellé ${id}`, text: `Texte ${id}`, help: `Aide ${id}`, dimension: id.slice(0, 3), pack });
  return {
    dimensions: [
      { id: 'DAT', label: 'Données', description: 'Les données.', opening: 'Ouvrons le fichier.' },
      { id: 'TEC', label: 'Technologie', description: 'Les outils.', opening: 'Montrez-moi un outil.' },
    ],
    questions: [
      whole('DAT-01', 'essentiel'), { ...whole('DAT-02', 'essentiel'), na: false }, whole('DAT-03', 'approfondi'),
      whole('TEC-01', 'essentiel'), whole('TEC-02', 'approfondi'),
    ],
  };
}

export function rest(change: Partial<Rest> = {}): Rest {
  return {
    questions: '/t/essai/assessments/1/questions/fr',
    me: 'Margaux Lenoir',
    texts: {},
    index: ['DAT-01', 'DAT-02', 'DAT-03', 'TEC-01', 'TEC-02'].map((id) => ({ id, label: `Libellé ${id}`, rev: 0, code: '-' })),
    remarks: [],
    rules: [],
    files: {},
    longest: 2000,
    essential: 'essentiel',
    upload: { screenshot: 'Capture', failed: 'Pas arrivé', size: 'Trop grand', many: 'Trop de fichiers' },
    most: 1000,
    perQuestion: 3,
    accept: '.pdf',
    ...change,
  };
}
