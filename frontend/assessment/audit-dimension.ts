import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { browser, onReturn } from '../shell/link';
import { showStatus } from '../shell/save-status';
import type { Surroundings } from '../shell/sender';
import { say, type Texts } from '../shell/texts';
import type { Contradiction } from './contradiction';
import { header } from './header';
import { keys, keySheet } from './help';
import { icon, sprite } from './icons';
import { interviewStyles } from './interview-styles';
import { commandOf, type Command } from './keyboard';
import {
  answered, dimensionOf, encode, type Book, type DimensionData, type Evidence, type EvidenceFile, type Presence, type Question, type Rest,
  type StoredAnswer, type StoredRemark,
} from './model';
import { groups, palette, type Place } from './palette';
import { folded, open, type Card, type CardActions } from './question';
import { rail } from './rail';
import type { Sender } from './sender';
import { Interview, retitled, type InterviewServer } from './session';
import { side, type Panel } from './side';
import { styles } from './styles';

/** How long after the last keystroke a comment is sent; on the device it is at once. */
const TYPING = 900;
/** How often the coach looks at its watch. */
const TICK = 20_000;

type Goal = 'card' | 'note' | 'reason' | 'search' | 'conflict' | 'pad' | 'explain' | 'side' | 'keys' | 'picture';

/**
 * The interview screen. The server calls `load` with the first dimension, then `rest` with everything else, and later `presence`, `changed`,
 * `remarked` and `filed`; what is entered goes back through `$server`. Once the rest is here, other dimensions are shown without the server.
 */
export class AuditDimension extends LitElement {
  static override styles = [styles, interviewStyles];
  static override properties = {
    texts: { attribute: false },
    current: { state: true },
    query: { state: true },
    people: { state: true },
    helpOpen: { state: true },
    railOpen: { state: true },
    panel: { state: true },
    sideOpen: { state: true },
    dialog: { state: true },
  };

  declare texts: Texts;
  declare current: string;
  declare query: string;
  declare people: readonly Presence[];
  declare helpOpen: boolean;
  declare railOpen: boolean;
  declare panel: Panel;
  /** Whether the side lies over the questions, where there is no room beside them. */
  declare sideOpen: boolean;
  declare dialog: 'palette' | 'keys' | 'picture' | '';
  /** Flow puts its server end here; tests put theirs. */
  declare $server: InterviewServer;

  around: Surroundings = browser;
  fetching = async (address: string): Promise<Book> => {
    const answer = await fetch(address, { credentials: 'same-origin' });
    if (!answer.ok) {
      throw new Error(`The questions answered ${answer.status}`);
    }
    return (await answer.json()) as Book;
  };
  private interview?: Interview;
  private readonly proofs = new Map<string, Evidence>();
  private chosen = 0;
  private reasonFor?: string;
  private explaining?: string;
  private picking = false;
  private asked?: string;
  private moving?: string;
  private picture?: EvidenceFile;
  private refusal = '';
  private unlisten?: () => void;
  private ticking?: ReturnType<typeof setInterval>;
  private goal?: Goal;
  private settled = false;
  private returnTo?: HTMLElement;

  constructor() {
    super();
    this.texts = {};
    this.current = '';
    this.query = '';
    this.people = [];
    this.helpOpen = false;
    this.railOpen = false;
    this.panel = 'help';
    this.sideOpen = false;
    this.dialog = '';
  }

  get data(): DimensionData | undefined {
    return this.interview?.data;
  }

  get sender(): Sender | undefined {
    return this.interview?.sender;
  }

  /** Called by the server with the questions of one dimension. */
  async load(data: DimensionData, texts: Texts): Promise<void> {
    this.interview?.stop();
    const interview = new Interview(this.$server, this.around, () => this.getAttribute('target') ?? '', (address) => this.fetching(address));
    this.interview = interview;
    interview.addEventListener('state', () => showStatus(data.lang, interview.texts, interview.state));
    interview.addEventListener('change', () => this.requestUpdate());
    interview.addEventListener('trouble', (e) => this.troubled((e as CustomEvent<{ question: string }>).detail.question));
    this.texts = texts;
    await interview.begin(data, texts);
    this.current = '';
    this.move(this.startingPoint(data), 'card');
  }

  /** Called by the server once the first questions stand. */
  rest(rest: Rest): void {
    void this.interview?.more(rest);
    this.texts = this.interview?.texts ?? this.texts;
  }

  /** Called by the server when people come, go or move. */
  presence(people: readonly Presence[]): void {
    this.people = people;
  }

  /** Called by the server when somebody else's answer was recorded. */
  changed(question: string, stored: StoredAnswer): void {
    this.interview?.received(question, stored);
  }

  /** Called by the server when somebody else's line or explanation was recorded. */
  remarked(stored: StoredRemark): void {
    this.interview?.remarked(stored);
  }

  /** Called by the server when a question has other files. */
  filed(question: string, files: readonly EvidenceFile[]): void {
    this.interview?.filed(question, files);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
    window.addEventListener('pagehide', this.onLeave);
    document.addEventListener('paste', this.onPaste);
    document.addEventListener('pointerdown', this.onTouch);
    this.ticking = setInterval(() => this.requestUpdate(), TICK);
    this.unlisten = onReturn(() => this.interview?.returned());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    window.removeEventListener('pagehide', this.onLeave);
    document.removeEventListener('paste', this.onPaste);
    document.removeEventListener('pointerdown', this.onTouch);
    clearInterval(this.ticking);
    this.unlisten?.();
    this.interview?.stop();
  }

  private readonly onLeave = () => this.interview?.flush();

  private readonly onTouch = () => this.interview?.coach?.active();

  private readonly onKey = (event: KeyboardEvent): void => {
    this.interview?.coach?.active();
    if (this.dialog) {
      return;
    }
    const command = this.data && commandOf(event);
    if (command && this.obey(command)) {
      event.preventDefault();
    }
  };

  /** A picture that was copied, such as one of the screen, is evidence of the present question; text goes into its field. */
  private readonly onPaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0 && !event.defaultPrevented && !this.dialog && this.attach(files)) {
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
        this.openPalette();
        return true;
      case 'help':
        this.helpOpen = !this.helpOpen;
        this.panel = 'help';
        return true;
      case 'leave':
        this.sideOpen = false;
        this.aim('card');
        return true;
      case 'next':
        this.step(1);
        return true;
      case 'previous':
        this.step(-1);
        return true;
      case 'next-dimension':
        return this.stepDimension(1);
      case 'previous-dimension':
        return this.stepDimension(-1);
      case 'next-open':
        return this.toOpen();
      case 'attach':
        this.renderRoot.querySelector<HTMLElement>(`[id="f-${id}"]`)?.click();
        return true;
      case 'pad':
        this.show('pad', 'pad');
        return true;
      case 'clashes':
        this.show('clashes', 'side');
        return true;
      case 'changes':
        this.show('changes', 'side');
        return true;
      case 'explain':
        return this.explainHere();
      case 'keys':
        this.openDialog('keys');
        return true;
      case 'pause':
        return false;
    }
  }

  private readonly actions: CardActions = {
    go: (question) => this.goTo(question),
    level: (question, value) => {
      const evidence = this.content(question).evidence ?? this.proofs.get(question) ?? 'd';
      this.reasonFor = undefined;
      this.answer(question, { state: 'n', value, evidence });
    },
    evidence: (question, evidence) => {
      this.proofs.set(question, evidence);
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
    leave: () => this.interview?.flush(),
    keepMine: (question) => {
      this.interview?.keepMine(question);
      this.requestUpdate();
      this.aim('card');
    },
    takeTheirs: (question) => {
      void this.interview?.takeTheirs(question).then(() => this.requestUpdate());
      this.aim('card');
    },
    abandon: (question) => void this.interview?.abandon(question).then(() => this.requestUpdate()),
    take: (_, files) => void this.attach(files),
    close: (sending) => this.interview?.evidence?.close(sending),
    retry: () => this.interview?.evidence?.flush(),
    look: (file) => {
      this.picture = file;
      this.openDialog('picture');
    },
    pick: (on) => {
      this.picking = on;
      this.requestUpdate();
    },
    link: (question, file) => void this.interview?.link(question, file).then(() => this.requestUpdate()),
    ask: (file) => {
      this.asked = file?.id;
      this.requestUpdate();
    },
    unlink: (question, file) => {
      this.asked = undefined;
      void this.interview?.unlink(question, file).then(() => this.requestUpdate());
      this.aim('card');
    },
    explainBegin: (rule) => this.beginExplaining(rule),
    explain: (contradiction, text) => this.explain(contradiction, text),
    explainStop: () => {
      this.explaining = undefined;
      this.aim('card');
    },
    settle: (reply, accepted) => {
      void this.interview?.settle(reply, accepted).then((refusal) => {
        this.refusal = refusal;
        this.aim('card');
      });
    },
  };

  private answer(question: string, change: Parameters<Interview['answer']>[1], delay = 0): void {
    if (this.interview?.answer(question, change, delay)) {
      if (this.current !== question) {
        this.move(question, 'card');
      }
      this.requestUpdate();
    }
  }

  private attach(files: readonly File[]): boolean {
    const { evidence } = this.interview ?? {};
    if (!evidence || !this.current || this.data?.readOnly) {
      return false;
    }
    evidence.take(this.current, files, this.interview?.filesOf(this.current).length ?? 0);
    return true;
  }

  private beginExplaining(rule: string): void {
    this.explaining = rule;
    this.aim('explain');
  }

  private explain(contradiction: Contradiction, text: string): void {
    this.interview?.remarks?.explain(contradiction.rule.id, text, contradiction.situation);
    this.explaining = undefined;
    this.aim('card');
  }

  private explainHere(): boolean {
    const first = this.clashesOf(this.current).find((c) => !c.explained);
    if (first && !this.data?.readOnly) {
      this.beginExplaining(first.rule.id);
      return true;
    }
    return false;
  }

  private clashesOf(question: string): Contradiction[] {
    return this.interview?.clashes.filter((c) => c.questions.includes(question)) ?? [];
  }

  private content(question: string) {
    return (this.interview as Interview).content(question);
  }

  private question(id: string): Question | undefined {
    return this.data?.questions.find((q) => q.id === id);
  }

  private startingPoint(data: DimensionData): string {
    const remembered = sessionStorage.getItem(this.memory(data));
    const wanted = [data.at, remembered].find((id) => id && data.questions.some((q) => q.id === id));
    const first = data.questions.find((q) => !answered(this.content(q.id)));
    return wanted ?? first?.id ?? data.questions[0]?.id ?? '';
  }

  private memory(data: DimensionData): string {
    return `gv-assessment-at|${data.scope}|${data.dimension.id}`;
  }

  private move(question: string, goal: 'card' | 'conflict'): void {
    if (!this.data || !question) {
      return;
    }
    this.interview?.flush();
    if (question !== this.current) {
      this.current = question;
      this.explaining = undefined;
      this.picking = false;
      this.asked = undefined;
      sessionStorage.setItem(this.memory(this.data), question);
      this.$server.at(question);
    }
    this.aim(goal);
  }

  /** Goes to a question of any dimension: by itself where its texts are here, else through the server. */
  private goTo(question: string): void {
    this.railOpen = false;
    this.sideOpen = false;
    if (this.question(question)) {
      this.move(question, 'card');
    } else if (this.turn(dimensionOf(question))) {
      this.move(question, 'card');
    } else {
      this.visit(this.href(dimensionOf(question), question));
    }
  }

  /** Shows another dimension, where one was there last. */
  private goToDimension(dimension: string): boolean {
    if (dimension === this.data?.dimension.id) {
      return true;
    }
    if (!this.turn(dimension) || !this.data) {
      return false;
    }
    this.railOpen = false;
    this.move(this.startingPoint(this.data), 'card');
    this.renderRoot.querySelector('.content')?.scrollTo?.(0, 0);
    return true;
  }

  private turn(dimension: string): boolean {
    const label = (id?: string) => this.data?.dimensions.find((d) => d.id === id)?.label ?? '';
    const before = label(this.data?.dimension.id);
    if (!this.interview?.turn(dimension)) {
      return false;
    }
    document.title = retitled(document.title, before, label(dimension));
    // The address stays true for a reload; the router need not know.
    history.replaceState(history.state, '', this.href(dimension));
    this.requestUpdate();
    return true;
  }

  /** Through the router: the server brings the dimension. */
  private visit(address: string): void {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }

  private step(by: 1 | -1): void {
    const questions = this.data?.questions ?? [];
    const next = questions[questions.findIndex((q) => q.id === this.current) + by];
    if (by === 1 && this.interview?.coach?.choice === 'essential' && this.toOpen('essential')) {
      return;
    }
    if (next) {
      this.move(next.id, 'card');
    } else if (by === 1) {
      this.interview?.flush();
      this.renderRoot.querySelector<HTMLElement>('.onward a')?.focus();
    }
  }

  private stepDimension(by: 1 | -1): boolean {
    const dimensions = this.data?.dimensions ?? [];
    const next = dimensions[dimensions.findIndex((d) => d.id === this.data?.dimension.id) + by];
    return next !== undefined && (this.goToDimension(next.id) || (this.visit(this.href(next.id)), true));
  }

  /** To the next question without an answer, beginning after the present one. */
  private toOpen(only?: 'essential'): boolean {
    const all = this.interview?.unanswered(only) ?? [];
    const places = this.interview?.places.map((p) => p.id) ?? [];
    const here = places.indexOf(this.current);
    const next = all.find((e) => places.indexOf(e.id) > here) ?? all.find((e) => e.id !== this.current);
    if (!next) {
      return false;
    }
    this.goTo(next.id);
    return true;
  }

  private troubled(question: string): void {
    this.requestUpdate();
    if (question === this.current) {
      this.aim('conflict');
    }
  }

  private show(panel: Panel, goal: Goal): void {
    if (panel === 'changes' && !this.data?.previousDate) {
      return;
    }
    this.panel = panel;
    this.sideOpen = true;
    this.aim(goal);
  }

  /** @param line of the pad that looks for its question */
  private openPalette(line?: string): void {
    this.moving = line;
    this.query = '';
    this.chosen = 0;
    this.openDialog('palette');
    this.aim('search');
  }

  private openDialog(dialog: AuditDimension['dialog']): void {
    this.returnTo = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | undefined;
    this.dialog = dialog;
    this.aim(dialog === 'palette' ? 'search' : dialog === 'keys' ? 'keys' : 'picture');
  }

  private readonly closeDialog = (): void => {
    this.dialog = '';
    this.moving = undefined;
    const back = this.returnTo;
    void this.updateComplete.then(() => back?.focus({ preventScroll: true }));
  };

  private aim(goal: Goal): void {
    this.goal = goal;
    this.requestUpdate();
  }

  protected override updated(_: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    // From here on one may do without the server; for tests and for the curious.
    const whole = this.interview?.book !== undefined;
    if (whole && this.toggleAttribute('whole', true) && !this.settled) {
      // What came since made the card longer.
      this.settled = true;
      bringIntoSight(root.getElementById(this.current));
    }
    root.querySelectorAll('dialog').forEach((dialog) => {
      if (!dialog.open) {
        dialog.showModal?.();
      }
    });
    const goal = this.goal;
    this.goal = undefined;
    if (!goal) {
      return;
    }
    const card = root.getElementById(this.current);
    const target =
      goal === 'search' ? root.getElementById('search')
      : goal === 'note' ? root.getElementById(`n-${this.current}`)
      : goal === 'reason' ? root.getElementById(`j-${this.current}`)
      : goal === 'pad' ? (root.getElementById('pad-new') ?? root.querySelector<HTMLElement>('.side-body'))
      : goal === 'side' ? root.getElementById(`tab-${this.panel}`)
      : goal === 'keys' || goal === 'picture' ? root.querySelector<HTMLElement>('dialog button')
      : goal === 'explain' ? (card?.querySelector<HTMLElement>('[data-explain]') ?? root.querySelector<HTMLElement>('[data-explain]'))
      : goal === 'conflict' ? card?.querySelector<HTMLElement>('.conflict button, .refused button')
      : card;
    target?.focus({ preventScroll: goal === 'card' });
    if (goal === 'card') {
      bringIntoSight(card);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data, interview } = this;
    if (!data || !interview?.sender) {
      return html`<p class="sr" role="status">${say(this.texts, 'loading')}</p>`;
    }
    const texts = interview.texts;
    const place = data.dimensions.findIndex((d) => d.id === data.dimension.id);
    const next = data.dimensions[place + 1];
    const question = this.question(this.current);
    const clashes = interview.clashes;
    const open = clashes.filter((c) => !c.explained).length;
    const lines = interview.remarks?.lines(false).length ?? 0;
    return html`
      ${header({
        data, texts, people: this.people, railOpen: this.railOpen, ready: interview.rest !== undefined, lines, clashes: open,
        toggleRail: () => (this.railOpen = !this.railOpen),
        search: () => this.openPalette(),
        show: (panel) => this.show(panel, panel === 'pad' ? 'pad' : 'side'),
      })}
      <div class=${`frame${this.railOpen ? ' rail-open' : ''}${this.sideOpen ? ' side-open' : ''}`}>
        ${rail({
          data, texts, interview,
          progress: interview.progress,
          revisits: interview.revisits,
          checks: interview.checks,
          troubles: [...interview.sender.troubles.keys()],
          search: () => this.openPalette(),
          jump: (event, id) => this.jump(event, id),
          turn: (event, id) => this.turned(event, id),
          href: (dimension, id) => this.href(dimension, id),
          changed: () => this.requestUpdate(),
          essential: () => this.toOpen('essential'),
        })}
        <div class="content">
          <div class="dimension">
            <h1>${data.dimensions[place]?.label}</h1>
            <p>${say(texts, 'place', place + 1, data.dimensions.length)} ${data.dimension.description}</p>
          </div>
          ${data.readOnly
            ? html`<p class="notice">${say(texts, 'readonly')}</p>`
            : html`<p class="opening"><span>${say(texts, 'opening')}</span> ${data.dimension.opening}</p>`}
          ${this.refusal ? html`<p class="notice" role="alert">${this.refusal}</p>` : nothing}
          <div class="questions">
            ${data.questions.map((q) => this.card(q, clashes))}
          </div>
          <p class="onward">
            <a href=${next ? this.href(next.id) : data.home} @click=${(e: Event) => next && this.turned(e, next.id)}
              >${next ? say(texts, 'onward', next.label) : say(texts, 'finish')} ${icon('arrow')}</a
            >
          </p>
        </div>
        ${side({
          data, texts, interview, question, clashes,
          panel: this.panel,
          explaining: this.explaining,
          choose: (panel) => {
            this.panel = panel;
            this.explaining = undefined;
          },
          close: () => {
            this.sideOpen = false;
            this.aim('card');
          },
          go: (id) => this.goTo(id),
          begin: (rule) => this.beginExplaining(rule),
          explain: (contradiction, text) => this.explain(contradiction, text),
          stop: () => this.actions.explainStop(),
          place: (item, id) => this.placeLine(item, id),
        })}
      </div>
      ${keys(texts, interview.rest !== undefined, () => this.openDialog('keys'))} ${this.shown()}
    `;
  }

  /** What lies over everything. */
  private shown(): TemplateResult | typeof nothing {
    const { interview, data } = this;
    if (!this.dialog || !interview || !data) {
      return nothing;
    }
    const { texts } = interview;
    const cancelled = (e: Event) => {
      e.preventDefault();
      this.closeDialog();
    };
    const besides = (e: Event) => {
      if (e.target === e.currentTarget) {
        this.closeDialog();
      }
    };
    const found = this.dialog === 'palette' ? groups(texts, interview.places, this.query) : [];
    const inside =
      this.dialog === 'keys' ? keySheet(texts, this.closeDialog)
      : this.dialog === 'picture' && this.picture
        ? html`<div class="picture">
            <div class="picture-head"><b>${this.picture.name}</b>
              <button class="quiet" aria-label=${say(texts, 'close')} @click=${this.closeDialog}>${sprite('x')}</button></div>
            <img alt=${this.picture.name} src=${`${this.workspace}/files/${this.picture.id}/picture`} />
          </div>`
        : palette({
            texts,
            title: say(texts, this.moving ? 'pad.where' : 'search'),
            query: this.query,
            groups: found,
            chosen: this.chosen,
            levels: data.levels,
            search: (query) => {
              this.query = query;
              this.chosen = 0;
            },
            move: (by) => this.choose(by, found.flatMap((g) => g.places).length),
            go: (place) => this.picked(place),
            close: this.closeDialog,
          });
    return html`<dialog class=${this.dialog} aria-label=${say(texts, `dialog.${this.dialog}`)} @cancel=${cancelled} @click=${besides}>${inside}</dialog>`;
  }

  private choose(by: number, of: number): void {
    this.chosen = Math.min(Math.max(this.chosen + by, 0), Math.max(of - 1, 0));
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector('.chosen-place')?.scrollIntoView?.({ block: 'nearest' }));
  }

  private picked(place: Place): void {
    const line = this.moving;
    this.returnTo = undefined;
    this.closeDialog();
    if (line) {
      this.placeLine(line, place.id);
    } else {
      this.goTo(place.id);
    }
  }

  private placeLine(item: string, question?: string): void {
    if (!question) {
      this.openPalette(item);
      return;
    }
    this.refusal = this.interview?.place(item, question) ? '' : say(this.texts, 'pad.full', question);
    this.aim('pad');
  }

  private card(question: Question, clashes: readonly Contradiction[]): TemplateResult {
    const interview = this.interview as Interview;
    const data = this.data as DimensionData;
    const current = question.id === this.current;
    const content = this.content(question.id);
    const trouble = interview.sender?.troubles.get(question.id);
    const card: Card = {
      data,
      texts: interview.texts,
      question,
      content,
      current,
      readOnly: data.readOnly,
      here: this.people.filter((p) => p.question === question.id).map((p) => p.name),
      trouble,
      news: interview.news.get(question.id),
      merged: interview.merged.has(question.id),
      evidence: this.proofs.get(question.id),
      reasonOpen: this.reasonFor === question.id,
      helpOpen: this.helpOpen,
      rest: interview.rest,
      files: interview.filesOf(question.id),
      sendings: interview.evidence?.of(question.id) ?? [],
      others: current ? interview.otherFiles(question.id) : [],
      picking: this.picking,
      asked: this.asked,
      workspace: this.workspace,
      replies: interview.repliesTo(question.id),
      clashes: clashes.filter((c) => c.questions.includes(question.id)),
      explaining: this.explaining,
      act: this.actions,
    };
    return !current && !trouble && answered(content) ? folded(card) : open(card);
  }

  private jump(event: Event, question: string): void {
    if (plainClick(event) && (this.question(question) || this.interview?.book)) {
      event.preventDefault();
      this.goTo(question);
    }
  }

  private turned(event: Event, dimension: string): void {
    if (plainClick(event) && this.goToDimension(dimension)) {
      event.preventDefault();
    }
  }

  private get workspace(): string {
    return (this.data?.home ?? '').split('/').slice(0, 3).join('/');
  }

  private href(dimension: string, question?: string): string {
    return `${this.data?.home}/${dimension}${question ? `/${question}` : ''}`;
  }

  /** The code of an answer as this screen shows it; for tests and for the curious. */
  codeOf(question: string): string {
    return encode(this.content(question));
  }
}

/** Whole where there is room for it, else from its beginning. */
function bringIntoSight(card: HTMLElement | null): void {
  const frame = card?.closest('.content');
  const tall = card && frame && card.offsetHeight > frame.clientHeight - 24;
  card?.scrollIntoView?.({ block: tall ? 'start' : 'nearest' });
}

/** With a key held, a link opens somewhere else. */
function plainClick(event: Event): boolean {
  return !(event instanceof MouseEvent) || !(event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0);
}

customElements.get('gv-audit-dimension') ?? customElements.define('gv-audit-dimension', AuditDimension);
