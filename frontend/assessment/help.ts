import { html, nothing, type TemplateResult } from 'lit';
import { icon, sprite } from './icons';
import { decode, type Content, type DimensionData, type Question } from './model';
import { say, type Texts } from '../shell/texts';

/** Inside the question's card, folded, where it is not. */
export function foldedHelp(data: DimensionData, texts: Texts, question: Question, content: Content, open: boolean): TemplateResult {
  return html`<details class="help-inside" ?open=${open}>
    <summary>${say(texts, 'help.check')} <kbd>H</kbd></summary>
    ${advice(data, texts, question, content)}
  </details>`;
}

/** How to check the current question, which evidence would do, and what was answered last time. */
export function advice(data: DimensionData, texts: Texts, question: Question, content: Content): TemplateResult {
  const previous = question.previous && decode({ rev: 0, ...question.previous });
  const back = previous?.state === 'n' && content.state === 'n' && (content.value ?? 0) < (previous.value ?? 0);
  return html`<section><h3>${say(texts, 'help.check')}</h3><p>${question.help}</p></section>
    <section>
      <h3>${say(texts, 'help.evidence')}</h3>
      <ul>${question.examples?.map((e) => html`<li>${icon('file')}<span>${e}</span></li>`)}</ul>
    </section>
    ${previous && data.previousDate
      ? html`<section>
          <h3>${say(texts, 'help.previous', data.previousDate)}</h3>
          <p>${before(data, texts, previous)} ${back ? say(texts, 'help.back') : nothing}</p>
          ${question.previous?.comment ? html`<blockquote>${question.previous.comment}</blockquote>` : nothing}
        </section>`
      : nothing}`;
}

function before(data: DimensionData, texts: Texts, content: Content): string {
  if (content.state !== 'n') {
    return `${say(texts, content.state === '?' ? 'unknown' : content.state === 's' ? 'na' : 'unanswered')}.`;
  }
  const proof = content.evidence ? `, ${say(texts, `evidence.${content.evidence}`).toLowerCase()}` : '';
  return `${content.value} – ${data.levels[content.value ?? 0]}${proof}.`;
}

/** The keys that one needs all the time, always in sight. */
export function keys(texts: Texts, ready: boolean, all: () => void): TemplateResult {
  return html`<footer class="keys" aria-label=${say(texts, 'keys')}>
    <span><kbd>0</kbd> ${say(texts, 'keys.to')} <kbd>4</kbd> ${say(texts, 'keys.level')}</span>
    <span><kbd>D</kbd><kbd>O</kbd><kbd>P</kbd> ${say(texts, 'keys.evidence')}</span>
    <span><kbd>?</kbd> ${say(texts, 'keys.unknown')}</span>
    <span><kbd>S</kbd> ${say(texts, 'keys.na')}</span>
    <span><kbd>N</kbd> ${say(texts, 'keys.note')}</span>
    <span><kbd>R</kbd> ${say(texts, 'keys.revisit')}</span>
    <span><kbd>${say(texts, 'keys.enter')}</kbd> ${say(texts, 'keys.next')}</span>
    ${ready ? html`<button class="linklike" @click=${all}><kbd>K</kbd> ${say(texts, 'keys.all')}</button>` : nothing}
  </footer>`;
}

/** All keys, in four groups. */
export function keySheet(texts: Texts, close: () => void): TemplateResult {
  const shift = say(texts, 'keys.shift');
  const enter = say(texts, 'keys.enter');
  const groups: readonly (readonly [string, readonly (readonly [readonly string[], string])[]])[] = [
    ['answer', [
      [['0', '1', '2', '3', '4'], 'level'], [['D'], 'declared'], [['O'], 'observed'], [['P'], 'document'], [['?'], 'unknown'], [['S'], 'na'],
      [['R'], 'revisit'], [['N'], 'note'], [['J'], 'attach'], [['Ctrl + V'], 'paste'], [['E'], 'explain'],
    ]],
    ['move', [
      [[enter, '↓'], 'next'], [[`${shift} + ${enter}`, '↑'], 'previous'], [['→'], 'nextDimension'], [['←'], 'previousDimension'], [['F'], 'nextOpen'],
      [['/', 'Ctrl + K'], 'search'],
    ]],
    ['beside', [[['H'], 'help'], [['B'], 'pad'], [['C'], 'clashes'], [['V'], 'changes'], [['K', 'F1'], 'keys']]],
    ['typing', [
      [[say(texts, 'keys.escape')], 'leave'], [[`Ctrl + ${enter}`], 'nextTyping'], [[enter], 'padEnter'], [[`Ctrl + ${enter}`], 'padPlace'],
    ]],
  ];
  return html`<div class="key-sheet">
    <div class="picture-head"><h2>${say(texts, 'keys')}</h2>
      <button class="quiet" aria-label=${say(texts, 'close')} @click=${close}>${sprite('x')}</button></div>
    <div class="key-groups">
      ${groups.map(
        ([name, lines]) => html`<section><h3>${say(texts, `keys.group.${name}`)}</h3>
          <dl>${lines.map(([symbols, what]) => html`<div><dt>${symbols.map((k) => html`<kbd>${k}</kbd>`)}</dt><dd>${say(texts, `key.${what}`)}</dd></div>`)}</dl></section>`,
      )}
    </div>
  </div>`;
}
