import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { say, type Texts } from '../shell/texts';
import { distribute, LEAST, mean, MOST, nudge, type Criterion, type Scores } from './scores';

/** A use of AI on the matrix. */
export interface Dot {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Counts the changes of its scores. */
  readonly version: number;
  readonly scores: Scores;
  readonly movable: boolean;
}

/** What does not change while the page is open. */
export interface Setting {
  readonly lang: string;
  readonly criteria: readonly Criterion[];
  readonly axes: readonly [string, string];
  /** Quick win, strategic, small improvement, avoid. */
  readonly quadrants: readonly string[];
  readonly high: number;
  /** Left, right, top and bottom of the plot, in units of the drawing. */
  readonly plot: readonly [number, number, number, number];
  readonly longest: number;
  readonly texts: Texts;
}

interface Stored {
  readonly version: number;
  readonly scores: Scores;
  readonly reasons: readonly string[];
}

type Kept = { readonly kept: true } | { readonly refused: string } | { readonly conflict: Stored };

interface Server {
  /** The reasons of a use's scores, with the scores as they are now; null where it is gone. */
  begin(id: string): Promise<Stored | null>;
  keep(id: string, version: number, scores: readonly number[], reasons: readonly string[]): Promise<Kept>;
  open(id: string): void;
}

interface Edit {
  readonly dot: Dot;
  version: number;
  /** What a movement starts from. */
  base: Scores;
  now: Scores;
  /** As they were, and as they are typed; undefined until they arrived. */
  known?: readonly string[];
  reasons: string[];
  touched: boolean;
  sending: boolean;
  refused?: string;
  conflict?: Stored;
}

interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly from: readonly [number, number];
  moved: boolean;
}

/** From here on, in pixels of the screen, a press is a movement. */
const SLOP = 4;
const ARROWS: Readonly<Record<string, readonly [number, 1 | -1]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowRight: [1, 1],
  ArrowLeft: [1, -1],
};

/**
 * The matrix with its dots, and the scores of the one that is being moved. The drawing comes from the server, which calls `set` once and
 * `show` whenever it changed; nothing is kept until somebody says so.
 */
export class Matrix extends LitElement {
  static override properties = { setting: { attribute: false }, edit: { state: true } };

  declare setting: Setting | undefined;
  declare edit: Edit | undefined;
  /** Flow puts its server end here; tests put theirs. */
  declare $server: Server;

  private dots: readonly Dot[] = [];
  private picture = '';
  private legend = '';
  private drag: Drag | undefined;
  private aim = '';
  private format = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  set(setting: Setting): void {
    this.setting = setting;
    this.format = new Intl.NumberFormat(setting.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }

  /** Shows a drawing in the place of the one before. What is being moved stays so, if it is there still. */
  show(picture: string, legend: string, dots: readonly Dot[]): void {
    this.picture = picture;
    this.legend = legend;
    this.dots = dots;
    if (!dots.some((dot) => dot.id === this.edit?.dot.id)) {
      this.edit = undefined;
    }
    this.requestUpdate('picture');
  }

  /** Begins to score a use, with the focus on its first score. */
  score(id: string): void {
    if (this.begin(id)) {
      this.aim = '.gv-matrix-panel input';
    }
  }

  /** What a use would be scored, for tests and for the curious. */
  scores(): Scores | undefined {
    return this.edit?.now;
  }

  private begin(id: string): boolean {
    const dot = this.dots.find((one) => one.id === id);
    if (!dot?.movable) {
      return false;
    }
    if (this.edit?.dot.id === id) {
      return true;
    }
    this.settle();
    const edit: Edit = { dot, version: dot.version, base: dot.scores, now: dot.scores, reasons: dot.scores.map(() => ''), touched: false, sending: false };
    this.edit = edit;
    void this.$server.begin(id).then((stored) => {
      if (stored && this.edit === edit) {
        edit.known = stored.reasons;
        edit.reasons = edit.reasons.map((typed, i) => typed || (stored.reasons[i] ?? ''));
        this.requestUpdate();
      }
    });
    return true;
  }

  /** Puts the dot back to where it was drawn. */
  private settle(): void {
    this.querySelector('.gv-dot-trace')?.remove();
    const group = this.edit && this.group(this.edit.dot.id);
    if (group?.dataset.home) {
      group.setAttribute('transform', group.dataset.home);
      group.classList.remove('gv-moved');
    }
  }

  private cancel(): void {
    const id = this.edit?.dot.id;
    this.settle();
    this.edit = undefined;
    if (id) {
      this.focusOn(id);
    }
  }

  private change(now: Scores): void {
    const edit = this.edit;
    if (!edit || edit.conflict) {
      return;
    }
    edit.now = now;
    edit.touched = true;
    edit.refused = undefined;
    this.draw();
    this.requestUpdate();
  }

  private give(index: number, score: number): void {
    const edit = this.edit;
    if (edit) {
      const now = [...edit.now];
      now[index] = score;
      edit.base = now;
      this.change(now);
    }
  }

  private async keep(): Promise<void> {
    const edit = this.edit;
    if (!edit || edit.sending) {
      return;
    }
    const open = edit.now.findIndex((score) => score === null);
    if (open >= 0) {
      edit.refused = this.say('missing', edit.now.filter((score) => score === null).length);
      this.requestUpdate();
      this.querySelector<HTMLElement>(`#gv-score-${open}`)?.focus();
      return;
    }
    edit.sending = true;
    this.requestUpdate();
    try {
      const kept = await this.$server.keep(edit.dot.id, edit.version, edit.now as number[], edit.reasons);
      if (this.edit !== edit) {
        return;
      }
      edit.sending = false;
      if ('kept' in kept) {
        this.settle();
        this.edit = undefined;
        this.focusOn(edit.dot.id);
        return;
      }
      if ('refused' in kept) {
        edit.refused = kept.refused;
      } else {
        edit.conflict = kept.conflict;
        this.aim = '.gv-matrix-conflict button';
      }
    } catch {
      edit.sending = false;
      edit.refused = this.say('unsent');
    }
    this.requestUpdate();
  }

  private keepMine(): void {
    const edit = this.edit;
    if (edit?.conflict) {
      edit.version = edit.conflict.version;
      edit.conflict = undefined;
      void this.keep();
    }
  }

  private say(key: string, ...values: readonly (string | number)[]): string {
    return say(this.setting?.texts ?? {}, key, ...values);
  }

  private value(value: number | undefined): string {
    return value === undefined ? '–' : this.format.format(value);
  }

  private mean(scores: Scores, axis: number): number | undefined {
    return this.setting && mean(this.setting.criteria, scores, axis);
  }

  private quadrant(scores: Scores): string {
    const setting = this.setting;
    const [impact, feasibility] = [this.mean(scores, 0), this.mean(scores, 1)];
    if (!setting || impact === undefined || feasibility === undefined) {
      return '';
    }
    return setting.quadrants[(impact >= setting.high ? 0 : 2) + (feasibility >= setting.high ? 0 : 1)] ?? '';
  }

  // --- the drawing

  private group(id: string): SVGGElement | null {
    return this.querySelector<SVGGElement>(`.gv-dot[data-id="${CSS.escape(id)}"]`);
  }

  private place(scores: Scores): readonly [number, number] | undefined {
    const setting = this.setting;
    const [impact, feasibility] = [this.mean(scores, 0), this.mean(scores, 1)];
    if (!setting || impact === undefined || feasibility === undefined) {
      return undefined;
    }
    const [left, right, top, bottom] = setting.plot;
    return [left + ((feasibility - LEAST) / (MOST - LEAST)) * (right - left), bottom - ((impact - LEAST) / (MOST - LEAST)) * (bottom - top)];
  }

  /** Shows the dot where its scores put it, and where it came from. */
  private draw(): void {
    const edit = this.edit;
    const group = edit && this.group(edit.dot.id);
    const to = edit && this.place(edit.now);
    const from = edit && this.place(edit.dot.scores);
    if (!group || !to || !from) {
      return;
    }
    group.dataset.home ??= group.getAttribute('transform') ?? '';
    group.classList.add('gv-moved');
    group.setAttribute('transform', `translate(${to[0].toFixed(1)} ${to[1].toFixed(1)})`);
    let trace = this.querySelector<SVGGElement>('.gv-dot-trace');
    if (!trace) {
      trace = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      trace.setAttribute('class', 'gv-dot-trace');
      trace.innerHTML = '<line/><circle r="5"/>';
      group.parentNode!.insertBefore(trace, group.parentNode!.querySelector('.gv-dot'));
    }
    const [line, origin] = [...trace.children];
    line?.setAttribute('x1', String(from[0]));
    line?.setAttribute('y1', String(from[1]));
    line?.setAttribute('x2', String(to[0]));
    line?.setAttribute('y2', String(to[1]));
    origin?.setAttribute('cx', String(from[0]));
    origin?.setAttribute('cy', String(from[1]));
  }

  private dotOf(event: Event): SVGGElement | null {
    return event.target instanceof Element ? event.target.closest<SVGGElement>('.gv-dot') : null;
  }

  private pressed = (event: PointerEvent): void => {
    const group = this.dotOf(event);
    const id = group?.dataset.id;
    if (!group || !id || event.button !== 0 || group.dataset.movable === undefined) {
      return;
    }
    // No text is selected and nothing scrolls; the focus still goes to the dot.
    event.preventDefault();
    group.focus({ preventScroll: true });
    this.begin(id);
    const edit = this.edit!;
    edit.base = edit.now;
    const from = [this.mean(edit.now, 0) ?? LEAST, this.mean(edit.now, 1) ?? LEAST] as const;
    this.drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY, from, moved: false };
    group.setPointerCapture?.(event.pointerId);
  };

  private moved = (event: PointerEvent): void => {
    const { drag, edit, setting } = this;
    if (!drag || !edit || !setting || event.pointerId !== drag.pointer) {
      return;
    }
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    drag.moved ||= Math.hypot(dx, dy) > SLOP;
    if (!drag.moved) {
      return;
    }
    const scale = this.scale();
    const [left, right, top, bottom] = setting.plot;
    const impact = drag.from[0] - ((dy * scale) / (bottom - top)) * (MOST - LEAST);
    const feasibility = drag.from[1] + ((dx * scale) / (right - left)) * (MOST - LEAST);
    const risen = distribute(setting.criteria, edit.base, 0, impact);
    this.change(distribute(setting.criteria, risen, 1, feasibility));
  };

  /** Units of the drawing for one pixel of the screen. */
  private scale(): number {
    const svg = this.querySelector<SVGSVGElement>('.gv-matrix-picture svg');
    const width = svg?.getBoundingClientRect().width ?? 0;
    const units = Number(svg?.getAttribute('viewBox')?.split(' ')[2] ?? 1);
    return width > 0 ? units / width : 1;
  }

  private released = (event: PointerEvent): void => {
    if (this.drag?.pointer === event.pointerId) {
      this.drag = undefined;
      this.requestUpdate();
    }
  };

  private clicked = (event: MouseEvent): void => {
    const group = this.dotOf(event);
    if (group?.dataset.id && group.dataset.movable === undefined) {
      this.$server.open(group.dataset.id);
    }
  };

  private typed = (event: KeyboardEvent): void => {
    const id = this.dotOf(event)?.dataset.id;
    const arrow = ARROWS[event.key];
    if (!id || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      this.$server.open(id);
    } else if (event.key === 'Escape' && this.edit) {
      event.preventDefault();
      this.cancel();
    } else if (arrow && this.begin(id)) {
      event.preventDefault();
      const { edit, setting } = this;
      if (edit && setting && !edit.conflict) {
        let now = edit.now;
        for (let step = 0; step < (event.shiftKey ? 5 : 1); step++) {
          now = nudge(setting.criteria, edit.base, now, ...arrow);
        }
        this.change(now);
      }
    }
  };

  private focusOn(id: string): void {
    this.aim = `.gv-dot[data-id="${CSS.escape(id)}"]`;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    const frame = this.querySelector<HTMLElement>('.gv-matrix-picture');
    if (frame && changed.has('picture')) {
      const focused = frame.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.id : undefined;
      frame.innerHTML = this.picture;
      this.querySelector<HTMLElement>('.gv-matrix-legend')!.innerHTML = this.legend;
      if (focused && !this.aim) {
        this.aim = `.gv-dot[data-id="${CSS.escape(focused)}"]`;
      }
      this.draw();
    }
    if (this.aim) {
      const target = this.querySelector<HTMLElement>(this.aim);
      this.aim = '';
      target?.focus();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.setting
      ? html`<section class="gv-card gv-matrix-chart" aria-label=${this.say('chart')}>
            <div
              class="gv-matrix-picture"
              @pointerdown=${this.pressed}
              @pointermove=${this.moved}
              @pointerup=${this.released}
              @pointercancel=${this.released}
              @click=${this.clicked}
              @keydown=${this.typed}
            ></div>
            <div class="gv-matrix-legend"></div>
            ${this.dots.some((dot) => dot.movable) ? html`<p class="gv-matrix-hint" id="gv-matrix-hint">${this.say('hint')}</p>` : nothing}
          </section>
          ${this.edit ? this.panel(this.setting, this.edit) : nothing}`
      : nothing;
  }

  // --- the scores of the one that is moved

  private panel(setting: Setting, edit: Edit): TemplateResult {
    return html`<section
      class=${`gv-card gv-matrix-panel${this.drag?.moved ? ' gv-dragging' : ''}`}
      aria-labelledby="gv-matrix-moved"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.cancel()}
    >
      <div class="gv-card-head">
        <h2 id="gv-matrix-moved">${edit.dot.number}. ${edit.dot.title}</h2>
        <button type="button" class="gv-button gv-bare gv-compact" @click=${() => this.$server.open(edit.dot.id)}>${this.say('sheet')}</button>
      </div>
      <p class="gv-matrix-sum" role="status">
        ${setting.axes.map((name, axis) => html`<span>${name} ${this.fromTo(this.mean(edit.dot.scores, axis), this.mean(edit.now, axis))}</span>`)}
        <b>${this.quadrant(edit.now)}</b>
      </p>
      ${edit.conflict ? this.conflict(setting, edit, edit.conflict) : this.form(setting, edit)}
    </section>`;
  }

  private fromTo(before: number | undefined, after: number | undefined): TemplateResult {
    return before === after
      ? html`<b>${this.value(after)}</b>`
      : html`<s>${this.value(before)}</s> <span aria-hidden="true">→</span><span class="gv-visually-hidden">${this.say('to')}</span> <b>${this.value(after)}</b>`;
  }

  private form(setting: Setting, edit: Edit): TemplateResult {
    return html`${setting.axes.map(
        (name, axis) =>
          html`<fieldset class="gv-scores">
            <legend>${name}</legend>
            ${setting.criteria.map((criterion, i) => (criterion.axis === axis ? this.row(setting, edit, criterion, i) : nothing))}
          </fieldset>`,
      )}
      ${edit.refused ? html`<p class="gv-note" data-tone="attention" role="alert">${edit.refused}</p>` : nothing}
      <div class="gv-matrix-acts">
        <button type="button" class="gv-button gv-primary" ?disabled=${edit.sending} @click=${() => void this.keep()}>${this.say('keep')}</button>
        <button type="button" class="gv-button" @click=${() => this.cancel()}>${this.say('cancel')}</button>
      </div>`;
  }

  private row(setting: Setting, edit: Edit, criterion: Criterion, i: number): TemplateResult {
    const now = edit.now[i];
    const before = edit.dot.scores[i];
    const unset = now === null || now === undefined;
    return html`<div class="gv-score" data-changed=${now !== before}>
      <label for=${`gv-score-${i}`}>${criterion.label}${criterion.hint ? html` <small>${criterion.hint}</small>` : nothing}</label>
      <span class="gv-score-value">${now === before || before === null ? nothing : html`<s>${before}</s>`} <b>${unset ? '–' : now}</b></span>
      <input
        id=${`gv-score-${i}`}
        type="range"
        min=${LEAST}
        max=${MOST}
        step="1"
        class=${unset ? 'gv-unset' : ''}
        aria-valuetext=${unset ? this.say('unset') : String(now)}
        .value=${String(unset ? 5 : now)}
        @input=${(event: InputEvent) => this.give(i, Number((event.target as HTMLInputElement).value))}
        @pointerup=${(event: PointerEvent) => unset && this.give(i, Number((event.target as HTMLInputElement).value))}
      />
      <input
        class="gv-reason"
        type="text"
        maxlength=${setting.longest}
        aria-label=${this.say('reason.for', criterion.label)}
        placeholder=${this.say('reason')}
        .value=${edit.reasons[i] ?? ''}
        @input=${(event: InputEvent) => {
          edit.reasons[i] = (event.target as HTMLInputElement).value;
          edit.touched = true;
        }}
      />
    </div>`;
  }

  private conflict(setting: Setting, edit: Edit, stored: Stored): TemplateResult {
    const different = setting.criteria
      .map((criterion, i) => ({ criterion, theirs: stored.scores[i], mine: edit.now[i], said: stored.reasons[i] ?? '', typed: edit.reasons[i] ?? '' }))
      .filter((row) => row.theirs !== row.mine || row.said !== row.typed);
    const cell = (score: number | null | undefined, reason: string) => html`<b>${score ?? '–'}</b> ${reason}`;
    return html`<div class="gv-matrix-conflict" role="alert">
      <p class="gv-note" data-tone="attention">${this.say('conflict')}</p>
      <table class="gv-table">
        <thead>
          <tr>
            <th scope="col">${this.say('conflict.criterion')}</th>
            <th scope="col">${this.say('conflict.stored')}</th>
            <th scope="col">${this.say('conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          ${different.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.criterion.label}</th>
                <td>${cell(row.theirs, row.said)}</td>
                <td>${cell(row.mine, row.typed)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="gv-matrix-acts">
        <button type="button" class="gv-button gv-primary" @click=${() => this.keepMine()}>${this.say('conflict.keep')}</button>
        <button type="button" class="gv-button" @click=${() => this.cancel()}>${this.say('conflict.take')}</button>
      </div>
    </div>`;
  }
}

customElements.get('gv-matrix') ?? customElements.define('gv-matrix', Matrix);
