import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@usecase/new-use-case';
import type { Data, NewUseCase } from '@usecase/new-use-case';
import type { Catalogue, UseModel } from '@usecase/catalogue';
import { Outbox } from '@shell/outbox';
import { CATALOGUE, settled } from './fixtures';

const model = (id: string, title: string, change: Partial<UseModel> = {}): UseModel => ({
  id,
  title,
  text: `Texte de ${title}`,
  category: 'generative',
  function: 'finance',
  impact: 8,
  feasibility: 6,
  quadrant: 'gains_rapides',
  risk: 'TRANSPARENCY',
  why: 'Génère du texte.',
  personal: 'non',
  oversight: 'Relecture',
  months: 3,
  needs: [],
  risks: ['RSK-1'],
  indicators: [],
  ...change,
});

const MODELS: Catalogue = {
  ...CATALOGUE,
  categories: [['generative', 'Générative'], ['analytique', 'Analytique']],
  functions: [['finance', 'Finance'], ['rh', 'Ressources humaines']],
  models: [model('UC-1', 'Tri des demandes'), model('UC-2', 'Prévision des ventes', { category: 'analytique' }), model('UC-3', 'Tri des candidatures', { function: 'rh' })],
  texts: { 'from.model': 'Modèle {0}', 'alike.use': 'Fiche {0} – {1}', 'alike.take.named': 'Partir de {0}', 'preview.class': 'Classe {0}', 'class.TRANSPARENCY': 'transparence' },
};

let screen: NewUseCase;
let asked: string[][];
let started: unknown[];
let opened: number;
let refuse: string | undefined;
let scopes = 0;

async function show(change: Partial<Data> = {}): Promise<Data> {
  const data: Data = { catalogues: '/c', lost: 'Réessayer', id: 'id-1', model: '', scope: `p|t|new-${++scopes}`, ...change };
  screen = document.createElement('gv-new-use-case') as NewUseCase;
  screen.fetch = async <T>() => MODELS as T;
  screen.$server = {
    similar: async (title, purpose) => {
      asked.push([title, purpose]);
      return title.includes('Tri') ? [{ number: 3, title: 'Trier les courriels', href: '/t/x/use-cases/3' }, { model: 'UC-1' }] : [];
    },
    start: async (draft) => {
      started.push(draft);
      return refuse ? { refused: refuse } : {};
    },
    open: async () => {
      opened += 1;
      screen.remove();
    },
  };
  document.body.append(screen);
  await screen.load(data);
  await drawn();
  return data;
}

async function drawn(): Promise<void> {
  await settled();
  await screen.updateComplete;
}

const one = <T extends HTMLElement>(selector: string): T => {
  const found = screen.querySelector<T>(selector);
  if (!found) {
    throw new Error(`nothing is ${selector}`);
  }
  return found;
};

async function type(selector: string, text: string): Promise<void> {
  const box = one<HTMLInputElement>(selector);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

async function choose(id: string): Promise<void> {
  const radio = one<HTMLInputElement>(`input[name="n-model"][value="${id}"]`);
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

async function go(): Promise<void> {
  one('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await drawn();
}

/** Over the pause after the last keystroke. */
async function pause(): Promise<void> {
  vi.advanceTimersByTime(400);
  await drawn();
}

const offered = () => [...screen.querySelectorAll<HTMLInputElement>('input[name="n-model"]')].map((radio) => radio.value);

beforeEach(() => {
  asked = [];
  started = [];
  opened = 0;
  refuse = undefined;
  document.body.replaceChildren();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  screen.remove();
  vi.useRealTimers();
});

describe('a new sheet', () => {
  it('starts from three sentences, under an id of its own', async () => {
    await show();
    await type('#n-title', 'Accélérer les devis');
    await type('#n-problem', 'Seize heures');
    await type('#n-purpose', 'Proposer un prix');
    await go();
    expect(started).toEqual([{ id: 'id-1', title: 'Accélérer les devis', problem: 'Seize heures', purpose: 'Proposer un prix', model: '' }]);
  });

  it('needs a title or a model, said beside the title and under the focus', async () => {
    await show();
    await go();
    expect(started).toEqual([]);
    expect(document.activeElement?.id).toBe('n-title');
    expect(one('#n-title').getAttribute('aria-describedby')).toContain('n-title-e');
    await choose('UC-2');
    await go();
    expect(started).toMatchObject([{ model: 'UC-2' }]);
  });

  it('keeps what is typed over a reload, the id too, until it exists', async () => {
    const data = await show();
    await type('#n-title', 'Trier');
    await choose('UC-1');
    screen.remove();
    await show({ ...data, id: 'id-2' });
    expect(one<HTMLInputElement>('#n-title').value).toBe('Trier');
    expect(one<HTMLInputElement>('input[value="UC-1"]').checked).toBe(true);
    await go();
    expect(started).toMatchObject([{ id: 'id-1', title: 'Trier', model: 'UC-1' }]);
    expect(await new Outbox(data.scope).all()).toEqual([]);
    expect(opened).toBe(1);
  });

  it('is forgotten once it exists, even when the page goes before the answer comes', async () => {
    const data = await show();
    screen.$server.start = () => new Promise(() => undefined);
    await type('#n-title', 'Trier');
    await go();
    screen.remove();
    await drawn();
    expect(await new Outbox(data.scope).all()).toEqual([]);
  });

  it('keeps the text when the server refuses', async () => {
    refuse = 'Ce modèle n’existe plus.';
    const data = await show();
    await type('#n-title', 'Trier');
    await go();
    expect(one('#n-wrong').textContent).toContain('Ce modèle n’existe plus.');
    expect(document.activeElement?.id).toBe('n-wrong');
    expect(await new Outbox(data.scope).all()).toHaveLength(1);
    expect(opened).toBe(0);
  });

  it('from an idea has its words', async () => {
    await show({ title: 'Idée de Léo', problem: 'On cherche les plans' });
    expect(one<HTMLInputElement>('#n-title').value).toBe('Idée de Léo');
    expect(one<HTMLTextAreaElement>('#n-problem').value).toBe('On cherche les plans');
  });
});

describe('what resembles', () => {
  it('is asked for once typing pauses, and links or offers', async () => {
    await show();
    await type('#n-title', 'Tri');
    await type('#n-title', 'Tri des mails');
    expect(asked).toEqual([]);
    await pause();
    expect(asked).toEqual([['Tri des mails', '']]);
    expect(one<HTMLAnchorElement>('.gv-new-alike a').getAttribute('href')).toBe('/t/x/use-cases/3');
    one('[aria-label="Partir de Tri des demandes"]').click();
    await drawn();
    expect(one('.gv-new-go').textContent).toContain('Modèle Tri des demandes');
  });

  it('is not asked for a word too short', async () => {
    await show();
    await type('#n-title', 'Tri');
    await pause();
    expect(asked).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('is searched without accents and filtered', async () => {
    await show();
    expect(offered()).toEqual(['', 'UC-1', 'UC-2', 'UC-3']);
    await type('#n-query', 'prevision');
    expect(offered()).toEqual(['', 'UC-2']);
    await type('#n-query', '');
    const list = one<HTMLSelectElement>('#n-function');
    list.value = 'rh';
    list.dispatchEvent(new Event('change'));
    await drawn();
    expect(offered()).toEqual(['', 'UC-3']);
  });

  it('shows what the chosen model fills in, its class as a hint', async () => {
    await show({ model: 'UC-1' });
    const preview = one('.gv-new-preview');
    expect(preview.textContent).toContain('Erreur plausible');
    expect(preview.textContent).toContain('Classe transparence');
    expect(preview.textContent).toContain('preview.class.hint');
  });
});
