import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { help, keys } from './help';
import { commandOf, type Command } from './keyboard';
import { icon } from './icons';
import { browser, onReturn } from '../shell/link';
import {
  answered, decode, EMPTY, encode, type Content, type DimensionData, type Evidence, type IndexEntry, type Presence, type Question,
  type Rest, type StoredAnswer,
} from './model';
import { Outbox } from '../shell/outbox';
import { showStatus } from '../shell/save-status';
import type { Surroundings } from '../shell/sender';
import { folded, open, type Card, type CardActions } from './question';
import { rail } from './rail';
import { Sender, type AnswerServer } from './sender';
import { header } from './header';
import { styles } from './styles';
import { say, type Texts } from '../shell/texts';

/** How long after the last keystroke a comment is sent; on the device it is at once. */
const TYPING = 900;

interface Server extends AnswerServer {
  /** Tells the others where one is. */
  at(question: string): void;
}

/**
 * The interview screen of one dimension. The server calls `load` once, `presence` and `changed` later; answers go back
 * through `$server.save`.
 */
export class AuditDimension extends LitElement {
  static override styles = styles;
  static override properties = {
    data: { attribute: false },
    texts: { attribute: false },
    current: { state: true },
    query: { state: true },
    people: { state: true },
    helpOpen: { state: true },
    railOpen: { state: true },
  };

  declare data: DimensionData | undefined;
  declare texts: Texts;
  declare current: string;
  declare query: string;
  declare people: readonly Presence[];
  declare helpOpen: boolean;
  declare railOpen: boolean;
  /** Flow puts its server end here; tests put theirs. */
  declare $server: Server;

  sender?: Sender;
  around: Surroundings = browser;
  private contents = new Map<string, Content>();
  private readonly evidence = new Map<string, Evidence>();
  private readonly news = new Map<string, { by: string; at: string }>();
  private readonly elsewhere = new Map<string, boolean>();
  private reasonFor?: string;
  private unlisten?: () => void;
  private goal?: 'card' | 'note' | 'reason' | 'search' | 'conflict';

  constructor() {
    super();
    this.texts = {};
    this.current = '';
    this.query = '';
    this.people = [];
    this.helpOpen = false;
    this.railOpen = false;
  }

  /** Called by the server with everything that the screen shows. */
  async load(data: DimensionData, texts: Texts): Promise<void> {
    this.sender?.stop();
    this.texts = texts;
    this.contents = new Map(Object.entries(data.answers).map(([id, answer]) => [id, decode(answer)]));
    this.news.clear();
    this.elsewhere.clear();
    const sender = new Sender(new Outbox<Content>(data.scope), this.$server, this.around);
    this.sender = sender;
    sender.addEventListener('state', () => showStatus(data.lang, texts, sender.state));
    sender.addEventListener('trouble', (e) => this.troubled((e as CustomEvent<{ question: string }>).detail.question));
    await sender.start(Object.entries(data.answers).map(([id, a]) => [id, a.rev] as const));
    for (const question of sender.waiting) {
      this.contents.set(question, sender.unsent(question) ?? EMPTY);
    }
    this.data = data;
    this.current = '';
    this.move(this.startingPoint(data), 'card');
  }

  /** Called by the server once the screen stands. */
  rest(rest: Rest): void {
    const data = this.data;
    if (data && rest.dimension === data.dimension.id) {
      this.data = {
        ...data,
        index: rest.index,
        questions: data.questions.map((q) => ({ ...q, ...rest.advice[q.id] })),
      };
    }
  }

  /** Called by the server when people come, go or move. */
  presence(people: readonly Presence[]): void {
    this.people = people;
  }

  /** Called by the server when somebody else's answer was recorded. */
  changed(question: string, stored: StoredAnswer): void {
    if (this.sender?.received(question, stored)) {
      this.contents.set(question, decode(stored));
      this.news.set(question, { by: stored.by ?? '', at: stored.at ?? '' });
      this.requestUpdate();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
    window.addEventListener('pagehide', this.onLeave);
    this.unlisten = onReturn(() => {
      this.sender?.flush();
      void this.sender?.investigate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    window.removeEventListener('pagehide', this.onLeave);
    this.unlisten?.();
    this.sender?.flush();
    this.sender?.stop();
  }

  private readonly onLeave = () => this.sender?.flush();

  private readonly onKey = (event: KeyboardEvent): void => {
    const command = this.data && commandOf(event);
    if (command && this.obey(command)) {
      event.preventDefault();
    }
  };

  private obey(command: Command): boolean {
    const id = this.current;
    switch (command.kind) {
      case 'level':
        this.actions.level(id, command.value);
        return true;
      case 'evidence':
        this.actions.evidence(id, command.evidence);
        return true;
      case 'unknown':
        this.actions.unknown(id);
        return true;
      case 'not-applicable':
        this.actions.notApplicable(id);
        return true;
      case 'revisit':
        this.actions.revisit(id);
        return true;
      case 'note':
        this.aim('note');
        return true;
      case 'search':
        this.railOpen = true;
        this.aim('search');
        return true;
      case 'help':
        this.helpOpen = !this.helpOpen;
        return true;
      case 'leave':
        this.query = '';
        this.aim('card');
        return true;
      case 'next':
        this.step(1);
        return true;
      case 'previous':
        this.step(-1);
        return true;
    }
  }

  private readonly actions: CardActions = {
    go: (question) => this.move(question, 'card'),
    level: (question, value) => {
      const evidence = this.content(question).evidence ?? this.evidence.get(question) ?? 'd';
      this.reasonFor = undefined;
      this.answer(question, { state: 'n', value, evidence });
    },
    evidence: (question, evidence) => {
      this.evidence.set(question, evidence);
      if (this.content(question).state === 'n') {
        this.answer(question, { evidence });
      } else {
        this.requestUpdate();
      }
    },
    unknown: (question) => {
      this.reasonFor = undefined;
      this.answer(question, { state: this.content(question).state === '?' ? '-' : '?', value: undefined, evidence: undefined });
    },
    notApplicable: (question) => {
      if (!this.question(question)?.na) {
        return;
      }
      const off = this.content(question).state === 's';
      this.reasonFor = off ? undefined : question;
      this.answer(question, { state: off ? '-' : 's', value: undefined, evidence: undefined });
      if (!off) {
        this.aim('reason');
      }
    },
    revisit: (question) => this.answer(question, { revisit: !this.content(question).revisit }),
    comment: (question, comment) => this.answer(question, { comment }, TYPING),
    reason: (question, reason) => this.answer(question, { reason }, TYPING),
    leave: () => this.sender?.flush(),
    keepMine: (question) => {
      this.sender?.keepMine(question);
      this.requestUpdate();
      this.aim('card');
    },
    takeTheirs: (question) => {
      const trouble = this.sender?.troubles.get(question);
      if (trouble?.kind === 'conflict') {
        this.contents.set(question, decode(trouble.stored));
        void this.sender?.takeTheirs(question).then(() => this.requestUpdate());
        this.aim('card');
      }
    },
    abandon: (question) => {
      this.contents.set(question, decode(this.data?.answers[question]));
      void this.sender?.abandon(question).then(() => this.requestUpdate());
    },
  };

  private answer(question: string, change: Partial<Content>, delay = 0): void {
    const conflict = this.sender?.troubles.get(question)?.kind === 'conflict';
    if (!this.data || this.data.readOnly || conflict || !this.question(question)) {
      return;
    }
    const next = { ...this.content(question), ...change };
    this.contents.set(question, next.state === 's' ? next : { ...next, reason: '' });
    this.news.delete(question);
    this.sender?.change(question, this.content(question), delay);
    if (this.current !== question) {
      this.move(question, 'card');
    }
    this.requestUpdate();
  }

  private content(question: string): Content {
    return this.contents.get(question) ?? EMPTY;
  }

  private question(id: string): Question | undefined {
    return this.data?.questions.find((q) => q.id === id);
  }

  private startingPoint(data: DimensionData): string {
    const remembered = sessionStorage.getItem(this.memory(data));
    const wanted = [data.at, remembered].find((id) => id && data.questions.some((q) => q.id === id));
    const open = data.questions.find((q) => !answered(this.content(q.id)));
    return wanted ?? open?.id ?? data.questions[0]?.id ?? '';
  }

  private memory(data: DimensionData): string {
    return `gv-assessment-at|${data.scope}|${data.dimension.id}`;
  }

  private move(question: string, goal: 'card' | 'conflict'): void {
    if (!this.data || !question) {
      return;
    }
    this.sender?.flush();
    if (question !== this.current) {
      this.current = question;
      sessionStorage.setItem(this.memory(this.data), question);
      this.$server.at(question);
    }
    this.aim(goal);
  }

  private step(by: 1 | -1): void {
    const questions = this.data?.questions ?? [];
    const next = questions[questions.findIndex((q) => q.id === this.current) + by];
    if (next) {
      this.move(next.id, 'card');
    } else if (by === 1) {
      this.sender?.flush();
      this.renderRoot.querySelector<HTMLElement>('.onward a')?.focus();
    }
  }

  private troubled(question: string): void {
    this.requestUpdate();
    if (question === this.current) {
      this.aim('conflict');
    }
  }

  private aim(goal: AuditDimension['goal']): void {
    this.goal = goal;
    this.requestUpdate();
  }

  protected override updated(_: PropertyValues): void {
    const goal = this.goal;
    this.goal = undefined;
    if (!goal) {
      return;
    }
    const root = this.renderRoot as ShadowRoot;
    const card = root.getElementById(this.current);
    const target =
      goal === 'search' ? root.getElementById('search')
      : goal === 'note' ? root.getElementById(`n-${this.current}`)
      : goal === 'reason' ? root.getElementById(`j-${this.current}`)
      : goal === 'conflict' ? card?.querySelector<HTMLElement>('.conflict button, .refused button')
      : card;
    target?.focus({ preventScroll: goal === 'card' });
    if (goal === 'card') {
      card?.scrollIntoView?.({ block: 'nearest' });
    }
  }

  private get progress() {
    const mine = this.data?.questions ?? [];
    return (this.data?.dimensions ?? []).map((d) =>
      d.id === this.data?.dimension.id
        ? { ...d, done: mine.filter((q) => answered(this.content(q.id))).length, all: mine.length }
        : d,
    );
  }

  private get revisits(): IndexEntry[] {
    return (this.data?.index ?? []).filter((e) => {
      const content = this.contents.get(e.id);
      return content ? content.revisit : (this.elsewhere.get(e.id) ?? e.revisit ?? false);
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data, texts } = this;
    if (!data || !this.sender) {
      return html`<p class="sr" role="status">${say(texts, 'loading')}</p>`;
    }
    const place = data.dimensions.findIndex((d) => d.id === data.dimension.id);
    const next = data.dimensions[place + 1];
    const question = this.question(this.current);
    return html`
      ${header({ data, texts, people: this.people, toggleRail: () => (this.railOpen = !this.railOpen), railOpen: this.railOpen })}
      <div class=${`frame${this.railOpen ? ' rail-open' : ''}`}>
        ${rail({
          data,
          texts,
          progress: this.progress,
          revisits: this.revisits,
          troubles: [...this.sender.troubles.keys()],
          query: this.query,
          search: (query) => (this.query = query),
          jump: (event, id) => this.jump(event, id),
          href: (dimension, id) => this.href(dimension, id),
        })}
        <div class="content">
          <div class="dimension">
            <h1>${data.dimensions[place]?.label}</h1>
            <p>${say(texts, 'place', place + 1, data.dimensions.length)} ${data.dimension.description}</p>
          </div>
          ${data.readOnly
            ? html`<p class="notice">${say(texts, 'readonly')}</p>`
            : html`<p class="opening"><span>${say(texts, 'opening')}</span> ${data.dimension.opening}</p>`}
          <div class="questions">
            ${data.questions.map((q) => this.card(q))}
          </div>
          <p class="onward">
            <a href=${next ? this.href(next.id) : data.home}
              >${next ? say(texts, 'onward', next.label) : say(texts, 'finish')} ${icon('arrow')}</a
            >
          </p>
        </div>
        ${question ? help(data, texts, question, this.content(question.id)) : nothing}
      </div>
      ${keys(texts)}
    `;
  }

  private card(question: Question): TemplateResult {
    const data = this.data as DimensionData;
    const current = question.id === this.current;
    const content = this.content(question.id);
    const trouble = this.sender?.troubles.get(question.id);
    const card: Card = {
      data,
      texts: this.texts,
      question,
      content,
      current,
      readOnly: data.readOnly,
      here: this.people.filter((p) => p.question === question.id).map((p) => p.name),
      trouble,
      news: this.news.get(question.id),
      evidence: this.evidence.get(question.id),
      reasonOpen: this.reasonFor === question.id,
      helpOpen: this.helpOpen,
      act: this.actions,
    };
    return !current && !trouble && answered(content) ? folded(card) : open(card);
  }

  private jump(event: Event, question: string): void {
    this.query = '';
    if (this.question(question)) {
      event.preventDefault();
      this.railOpen = false;
      this.move(question, 'card');
    } else if (event.type === 'keydown') {
      event.preventDefault();
      const link = this.renderRoot.querySelector<HTMLAnchorElement>('.found a');
      link?.click();
    }
  }

  private href(dimension: string, question?: string): string {
    return `${this.data?.home}/${dimension}${question ? `/${question}` : ''}`;
  }

  /** The code of an answer as this screen shows it; for tests and for the curious. */
  codeOf(question: string): string {
    return encode(this.content(question));
  }
}

customElements.get('gv-audit-dimension') ?? customElements.define('gv-audit-dimension', AuditDimension);
